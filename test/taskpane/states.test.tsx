import { readFileSync } from "node:fs";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/plan/plan";
import { WorkbookError } from "../../src/sheet/workbook";
import { evaluation, goal, plan, subGoal } from "./samplePlan";
import { at, current, failed, showPane, stale, starting, textIn, unreadable } from "./showPane";

const nothing = { plans: [], reports: [], issues: [], notices: [] };

describe.each<Language>(["da", "en"])("the pane in %s", (language) => {
  const { words, pane } = textIn(language);

  it("says that it is reading until the first evaluation is there", () => {
    showPane(starting, language);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(pane.starting);
  });

  it("says so in the page's own skeleton too, before any code of the pane has come", () => {
    const page = new DOMParser().parseFromString(readFileSync("src/taskpane.html", "utf8"), "text/html");
    expect(page.querySelector(`h1 [lang="${language}"]`)?.textContent).toBe(pane.starting);
  });

  it("says why nothing could be read, and reads again on request", async () => {
    const { recalculate } = showPane(failed, language);
    expect(screen.getByText(words.workbookError(unreadable))).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: pane.retry }));
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  it("names the tables it needs when the workbook holds no plan", async () => {
    showPane(current(nothing), language);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(pane.emptyTitle);
    await userEvent.click(screen.getByRole("button", { name: pane.start.tablesByHand }));
    for (const table of ["PlanSubgoals", "PlanGoals", "PlanInfo"]) expect(screen.getByText(table)).toBeVisible();
    for (const step of pane.emptySteps) expect(screen.getByText(step)).toBeVisible();
  });

  it("tells whose plan it shows, for which day, and when it was evaluated", () => {
    showPane(current(evaluation()), language);
    expect(screen.getByText("CPR-administrationen")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CPR 2022");
    expect(screen.getByText(pane.asOf(words.date(plan().asOf)))).toBeVisible();
    expect(screen.getByText(pane.evaluatedAt(words.moment(at)))).toBeVisible();
  });

  it("offers to recalculate while the PLAN functions sleep", async () => {
    const { recalculate, move } = showPane(current(evaluation()), language, { asleep: true });
    expect(screen.getByText(pane.asleepTitle)).toBeVisible();
    await userEvent.click(screen.getAllByRole("button", { name: pane.recalculate })[0]!);
    expect(recalculate).toHaveBeenCalledTimes(1);
    move(current(evaluation()), false);
    expect(screen.queryByText(pane.asleepTitle)).not.toBeInTheDocument();
  });
});

const { words, pane } = textIn("da");

describe("a reading that fails", () => {
  beforeEach(() => jest.useFakeTimers({ now: at + 3 * 60_000 }));
  afterEach(() => jest.useRealTimers());

  it("keeps the last figures in sight, with their growing age", () => {
    showPane(stale(evaluation()));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CPR 2022");
    expect(screen.getByText(/for 3 minutter siden/u)).toHaveTextContent(words.workbookError(unreadable));
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByText(/for 4 minutter siden/u)).toBeVisible();
  });
});

it("says when a recalculation fails, until the message is closed", async () => {
  const { recalculate } = showPane(current(evaluation()));
  recalculate.mockRejectedValueOnce(new WorkbookError("recalculate"));
  await userEvent.click(screen.getByRole("button", { name: pane.recalculate }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(pane.recalculateFailed);
  expect(alert).toHaveTextContent(words.workbookError(new WorkbookError("recalculate")));
  await userEvent.click(within(alert).getByRole("button", { name: pane.dismiss }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("keeps the focus on the button while it recalculates", async () => {
  const { recalculate } = showPane(current(evaluation()));
  let finish = () => {};
  recalculate.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  const button = screen.getByRole("button", { name: pane.recalculate });
  await userEvent.click(button);
  expect(button).toHaveTextContent(pane.recalculating);
  expect(button).toHaveFocus();
  // A disabled button loses the focus in a browser; jsdom would let it keep it.
  expect(button).not.toHaveAttribute("disabled");
  expect(button).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(button);
  expect(recalculate).toHaveBeenCalledTimes(1);
  await act(async () => {
    finish();
    await Promise.resolve();
  });
  expect(button).toHaveTextContent(pane.recalculate);
});

it("shows that the figures are today's when the as-of date has passed", () => {
  const notice = { code: "asOfInThePast", plan: "CPR 2022", place: null, about: "14.10.2022" } as const;
  showPane(current(evaluation([plan()], [], [notice])));
  expect(screen.getByRole("banner")).toHaveTextContent(words.notice(notice));
});

it("names a plan without a name after its year", () => {
  showPane(current(evaluation([plan({ name: "" })])));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Resultatplan 2022");
});

it("adds the year to a plan's name where the name leaves it out", () => {
  showPane(current(evaluation([plan({ name: "CPR" })])));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CPR 2022");
});

describe("several plans in one workbook", () => {
  const other = plan({
    name: "Tilsynet 2022",
    institution: "Tilsynet",
    goals: [goal({ id: "7", title: "Tilsyn", subGoals: [subGoal({ id: "7" })] })],
  });
  const issue = (about: string, planName: string | null) => ({ code: "cellError", plan: planName, place: null, about }) as const;
  const both = evaluation(
    [plan(), other],
    [issue("#REF!", "CPR 2022"), issue("#NUM!", "Tilsynet 2022"), issue("#N/A", null), issue("#NAME?", "Ukendt")],
  );

  it("lets the user choose, and shows one plan at a time with its own issues", async () => {
    showPane(current(both));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: pane.choosePlan }), "Tilsynet 2022");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Tilsynet 2022");
    expect(screen.getByRole("button", { name: /7 Tilsyn/u })).toBeVisible();
    expect(screen.queryByRole("button", { name: /2\.1/u })).not.toBeInTheDocument();
    expect(screen.getByText(words.issue(issue("#NUM!", null)))).toBeVisible();
    expect(screen.queryByText(words.issue(issue("#REF!", null)))).not.toBeInTheDocument();
  });

  it("hides no issue that belongs to no plan in the picker, and counts those of the other plans", () => {
    showPane(current(both));
    expect(screen.getByText(words.issue(issue("#N/A", null)))).toBeVisible();
    expect(screen.getByText(words.issue(issue("#NAME?", null)))).toBeVisible();
    expect(screen.getByText(pane.issuesElsewhere(1))).toBeVisible();
  });

  it("falls back on the first plan when the chosen one is taken out of the workbook", async () => {
    const { move } = showPane(current(both));
    await userEvent.selectOptions(screen.getByRole("combobox"), "Tilsynet 2022");
    move(current(evaluation()));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CPR 2022");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });
});

it("shows a message instead of nothing when the pane itself breaks, and recovers", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const broken = { plans: [{}], issues: [], notices: [] } as unknown as Parameters<typeof current>[0];
  const { live } = showPane(current(broken));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(pane.brokenTitle);
  live.move(current(evaluation()));
  await userEvent.click(screen.getByRole("button", { name: pane.retry }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CPR 2022");
  log.mockRestore();
});

it("stops listening when it is taken down", () => {
  const { live, unmount, root } = showPane(current(evaluation()));
  expect(live.listeners.size).toBeGreaterThan(0);
  act(unmount);
  expect(live.listeners.size).toBe(0);
  expect(root).toBeEmptyDOMElement();
});
