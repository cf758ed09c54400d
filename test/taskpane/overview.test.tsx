import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { exact } from "../../src/plan/exact";
import type { Language } from "../../src/plan/plan";
import { dayOf } from "../../src/plan/day";
import type { Report } from "../../src/report/report";
import type { WorkbookEvaluation } from "../../src/live/liveState";
import { empty, evaluation, figure, goal, nineGoals, number, plan, subGoal } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const report: Report = {
  plan: "CPR 2022",
  name: "2022 K2",
  period: "2. kvt. 2022",
  quarter: 2022 * 4 + 1,
  kind: "kvartalsrapport",
  asOf: dayOf(2022, 6, 30),
  made: dayOf(2022, 7, 12),
  seal: "",
  score: null,
  goals: nineGoals().map(({ id }) => ({
    ...{ id, verdict: id === "1.1" ? "met" : "pending", forecast: null, explanation: "", comment: "" },
    points: id === "1.1" ? exact(100 / 9) : null,
  })),
  subGoals: [
    {
      goal: "2.1",
      id: "2.1.a",
      verdict: "pending",
      forecast: null,
      explanation: "",
      decidedBy: "",
      ...{ result: number(0.7), comparedWith: number(-0.4), target: number(2) },
    },
  ],
};
const withReports = (reports: readonly Report[], shown = evaluation()): WorkbookEvaluation => ({ ...shown, reports });
const section = (title: string) => within(screen.getByRole("heading", { name: title }).closest("section")!);
const plain = (element: Element | null) => (element?.textContent ?? "").replaceAll("\u00a0", " ");

describe.each<Language>(["da", "en"])("the overview in %s", (language) => {
  const { words, pane } = textIn(language);
  const { overview } = pane;

  it("says in one line a goal what changed since the last report, and leads to the goal", async () => {
    showPane(current(withReports([report])), language);
    const changes = section(overview.changesTitle);
    expect(changes.getByText(overview.since("2022 K2", words.date(dayOf(2022, 6, 30))))).toBeVisible();
    const line = changes.getByRole("button", { name: new RegExp(`^${pane.goal("2.1")} `, "u") });
    expect(plain(line)).toContain(overview.fromTo(words.verdict("pending"), words.verdict("met")));
    expect(plain(line)).toContain(
      `2.1.a ${overview
        .fromTo("0,7 mio. kr.", "0,9 mio. kr.")
        .replaceAll(",", language === "da" ? "," : ".")
        .replaceAll("mio. kr", "mio. kr")}`,
    );
    expect(changes.queryByRole("button", { name: new RegExp(`^${pane.goal("1.1")} `, "u") })).toBeNull();
    await userEvent.click(line);
    const heading = await screen.findByRole("heading", { name: /^2\.1 / });
    expect(screen.getByRole("button", { name: pane.back })).toHaveFocus();
    expect(screen.getByRole("button", { name: pane.back })).toHaveAccessibleDescription(heading.textContent);
  });

  it("says that nothing has been reported, or that nothing changed", () => {
    const { move } = showPane(current(evaluation()), language);
    expect(screen.getByText(overview.noReportYet)).toBeVisible();
    const now = evaluation([plan({ goals: [goal({ id: "1", subGoals: [subGoal({ id: "1" })] })] })]);
    const same: Report = { ...report, goals: [{ ...report.goals[0]!, id: "1", verdict: "pending" }], subGoals: [] };
    move(current(withReports([same], now)));
    expect(screen.getByText(overview.nothingChanged)).toBeVisible();
  });

  it("names the next deadline, and what is missing for it from whom", async () => {
    const rows = [
      subGoal({ id: "1", text: "Sygefravær", owner: "HR", due: dayOf(2022, 9, 30) }),
      subGoal({ id: "1.x", owner: "", due: dayOf(2022, 8, 31) }),
    ];
    showPane(current(evaluation([plan({ asOf: dayOf(2022, 10, 2), goals: [goal({ id: "1", subGoals: rows })] })])), language);
    const next = section(overview.nextReport);
    expect(next.getByText(overview.quarter(3, 2022))).toBeVisible();
    expect(next.getByText(new RegExp(words.date(dayOf(2022, 10, 14)).replaceAll(".", "\\.")))).toBeVisible();
    await userEvent.click(next.getByRole("button", { name: overview.missing(2) }));
    const owners = next.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(owners).toEqual([overview.from("HR"), overview.noOwner]);
  });

  it("notices that a deadline is a public holiday or in a weekend, without moving it", () => {
    const { move } = showPane(current(evaluation([plan({ asOf: dayOf(2022, 4, 1) })])), language);
    expect(screen.getByText(overview.dayOff("maundyThursday"))).toBeVisible();
    move(current(evaluation([plan({ asOf: dayOf(2023, 1, 2) })])));
    expect(screen.getByText(overview.dayOff("saturday"))).toBeVisible();
    move(current(evaluation([plan({ asOf: dayOf(2022, 7, 2) })])));
    expect(screen.queryByText(overview.dayOff("saturday"))).toBeNull();
  });

  it("shows the goals of one status, counts them, and says where there are none", async () => {
    showPane(current(evaluation()), language);
    const filter = within(screen.getByRole("group", { name: overview.filter }));
    const shown = () => screen.queryAllByRole("button", { name: /^\d\.\d / }).length;
    expect(shown()).toBe(9);
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    await userEvent.click(filter.getByRole("button", { name: `${capital(words.verdict("notMet"))} (1)` }));
    expect(shown()).toBe(1);
    expect(filter.getByRole("button", { name: `${capital(words.verdict("notMet"))} (1)` })).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(filter.getByRole("button", { name: `${overview.all} (9)` }));
    expect(shown()).toBe(9);
  });
});

it("the filter follows the plan: a goal that changes its status leaves the list, and an empty one says so", async () => {
  const { words, pane } = textIn("da");
  const { move } = showPane(current(evaluation()));
  await userEvent.click(screen.getByRole("button", { name: "Ikke opfyldt (1)" }));
  const all = nineGoals().map((each) =>
    each.id === "2.2" ? { ...each, subGoals: each.subGoals.map((one) => ({ ...one, result: figure(empty) })) } : each,
  );
  move(current(evaluation([plan({ goals: all })])));
  expect(screen.getByText(pane.overview.noGoals(words.verdict("notMet")))).toBeVisible();
});

it("a goal whose id stands twice is opened as itself, also from the filtered list", async () => {
  const met = subGoal({ id: "1", target: figure(number(1)), result: figure(number(2)), final: "yes" });
  const twins = [goal({ id: "1", title: "første" }), goal({ id: "1", title: "anden", subGoals: [met] })];
  showPane(current(evaluation([plan({ goals: twins })])));
  await userEvent.click(screen.getByRole("button", { name: "Opfyldt (1)" }));
  await userEvent.click(screen.getByRole("button", { name: /^1 anden/ }));
  expect(await screen.findByRole("heading", { name: "1 anden" })).toBeVisible();
});

it("coming back from a goal, the reader finds the row that was pressed", async () => {
  showPane(current(evaluation()));
  const row = screen.getByRole("button", { name: /^1\.4 / });
  await userEvent.click(row);
  await screen.findByRole("heading", { name: /^1\.4 / });
  expect(row).not.toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(row).toHaveFocus();
});
