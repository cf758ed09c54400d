import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Issue, Notice } from "../../src/plan/issue";
import { evaluation, figure, goal, place, plan, subGoal } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const { words, pane } = textIn("da");
const ambiguous: Issue = { code: "numberAmbiguous", plan: "CPR 2022", place: place("Resultatplan!H12"), about: "1.234" };

function issueSection(): HTMLElement {
  return screen.getByRole("heading", { name: /^Problemer/u }).closest("section")!;
}

it("lists every issue with its message and the way to its cell", async () => {
  const { goTo } = showPane(current(evaluation([plan({ goals: [] })], [ambiguous])));
  expect(issueSection()).toHaveTextContent("Problemer (1)");
  expect(issueSection()).toHaveTextContent(words.issue(ambiguous));
  await userEvent.click(within(issueSection()).getByRole("button"));
  expect(goTo).toHaveBeenCalledWith("Resultatplan!H12");
});

it("lists an issue of the whole workbook without a cell", () => {
  const missing: Issue = { code: "tableMissing", plan: null, place: null, about: "PlanGoals" };
  showPane(current({ plans: [], reports: [], issues: [missing], notices: [] }));
  expect(issueSection()).toHaveTextContent(words.issue(missing));
  expect(within(issueSection()).queryByRole("button")).not.toBeInTheDocument();
});

it("says beside the plan's date, too, that the workbook's dates cannot be used", () => {
  const from1904: Issue = { code: "countsFrom1904", plan: null, place: null, about: "" };
  showPane(current(evaluation([plan({ goals: [] })], [from1904])));
  expect(screen.getAllByText(words.issue(from1904))).toHaveLength(2);
  expect(within(screen.getByRole("banner")).getByText(words.issue(from1904))).toBeVisible();
});

it("says nothing of issues when there are none", () => {
  showPane(current(evaluation([plan({ goals: [] })])));
  expect(screen.queryByRole("heading", { name: /Problemer/u })).not.toBeInTheDocument();
});

it("shows fifty issues at a time", async () => {
  const issues = Array.from({ length: 120 }, (_, index) => ({ ...ambiguous, about: String(index) }));
  showPane(current(evaluation([plan({ goals: [] })], issues)));
  expect(within(issueSection()).getAllByRole("listitem")).toHaveLength(50);
  await userEvent.click(screen.getByRole("button", { name: pane.showMore(70) }));
  expect(within(issueSection()).getAllByRole("listitem")).toHaveLength(100);
});

it("repeats an issue at the sub-goal whose row it is in", async () => {
  const row = { ...place("Resultatplan!A40"), row: 40 };
  const issue: Issue = { ...ambiguous, place: { ...row, cell: "Resultatplan!H40" } };
  const subGoals = [
    subGoal({ id: "1.a", place: row, result: figure({ kind: "unreadable", text: "1.234" }) }),
    subGoal({ id: "1.b", place: { ...row, row: 41 } }),
  ];
  showPane(current(evaluation([plan({ goals: [goal({ id: "1", title: "Et", subGoals })] })], [issue])));
  await userEvent.click(screen.getByRole("button", { name: /^1 Et/u }));
  const [first, second] = [screen.getByText("Delmål 1.a"), screen.getByText("Delmål 1.b")].map((heading) => heading.closest("li")!);
  expect(first).toHaveTextContent(words.issue(issue));
  expect(second).not.toHaveTextContent(words.issue(issue));
});

it("folds the notices away until they are asked for", async () => {
  const notice: Notice = { code: "numberFromText", plan: null, place: place("Resultatplan!H14"), about: "ca. 2.300" };
  showPane(current(evaluation([plan({ goals: [] })], [], [notice])));
  expect(screen.queryByText(words.notice(notice))).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: pane.notices(1), expanded: false }));
  expect(screen.getByText(words.notice(notice))).toBeVisible();
  expect(screen.getByRole("button", { name: pane.goToCell("Resultatplan!H14") })).toBeVisible();
});
