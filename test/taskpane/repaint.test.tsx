import { screen } from "@testing-library/react";
import type { Plan } from "../../src/plan/plan";
import { evaluation, figure, goal, number, plan, subGoal } from "./samplePlan";
import { current, showPane } from "./showPane";

const mockPainted: string[] = [];

// a goal's title is said by its own row and nowhere else in these plans
jest.mock("../../src/taskpane/PlanText", () => ({
  PlanText: ({ children }: { readonly children: string }) => {
    mockPainted.push(children);
    return <span>{children}</span>;
  },
}));

const target = figure(number(90));

/** Ten goals of two sub-goals, met where their result is 90. */
function tenGoals(results: Readonly<Record<string, number>> = {}): Plan {
  const ids = Array.from({ length: 10 }, (_, index) => String(index + 1));
  const goals = ids.map((id) =>
    goal({
      id,
      title: `Mål ${id}`,
      subGoals: ["a", "b"].map((letter) => {
        const name = `${id}.${letter}`;
        return subGoal({ id: name, target, result: figure(number(results[name] ?? 91)) });
      }),
    }),
  );
  return plan({ goals });
}

/** Which goals' rows are rendered when that plan comes after the one shown. */
function paintedBy(before: Plan, after: Plan): readonly string[] {
  const { move } = showPane(current(evaluation([before])));
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(10);
  mockPainted.length = 0;
  move(current(evaluation([after])));
  return mockPainted.filter((text) => /^\d+ Mål /u.test(text));
}

it("renders the row of the goal whose sub-goal changed, and no other", () => {
  expect(paintedBy(tenGoals(), tenGoals({ "4.b": 80 }))).toEqual(["4 Mål 4"]);
  expect(screen.getByRole("button", { name: /^4 Mål 4/u })).toHaveTextContent("ikke opfyldt");
});

it("renders a row of which only the distance changed", () => {
  expect(paintedBy(tenGoals({ "7.a": 90 }), tenGoals({ "7.a": 90.5 }))).toEqual(["7 Mål 7"]);
});

it("renders no row when every cell has moved, and says what it said", () => {
  expect(paintedBy(tenGoals(), tenGoals())).toEqual([]);
});

it("renders no row when what changed is shown on the goal's own page only", () => {
  const noted = tenGoals();
  const goals = noted.goals.map((each) => ({ ...each, comment: "Aftalt i april" }));
  expect(paintedBy(tenGoals(), { ...noted, goals })).toEqual([]);
});

it("renders no row when only the time of the reading is another", () => {
  const shown = evaluation([tenGoals()]);
  const { move } = showPane(current(shown));
  mockPainted.length = 0;
  move({ status: "current", evaluation: shown, evaluatedAt: 1, changedAt: 1 });
  expect(mockPainted.filter((text) => /^\d+ Mål /u.test(text))).toEqual([]);
});
