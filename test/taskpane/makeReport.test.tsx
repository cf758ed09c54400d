import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { reportingWordsFor } from "../../src/i18n/reportingWords";
import { reportSentence } from "../../src/i18n/reportSentence";
import { sealWordsFor } from "../../src/i18n/sealWords";
import { evaluateWorkbook } from "../../src/live/evaluateWorkbook";
import type { Language } from "../../src/plan/plan";
import { unfinishedPage } from "../../src/sheet/change";
import { WorkbookError } from "../../src/sheet/workbook";
import type { WorkbookActions } from "../../src/taskpane/workbookActions";
import { day, samplePlan } from "../report/reportPlan";
import { type ReportWorkbook, reportWorkbook, withCell } from "../reporting/reportWorkbook";
import { current, showPane, textIn } from "./showPane";

// a whole report is rendered again and again
jest.setTimeout(120_000);

const asOf = day("2023-03-15");

async function evaluated(workbook: ReportWorkbook) {
  const evaluation = await evaluateWorkbook(workbook, { today: asOf });
  if (evaluation === null) throw new Error("not ready");
  return evaluation;
}

async function openReports(
  given: { readonly workbook?: ReportWorkbook; readonly actions?: Partial<WorkbookActions>; readonly language?: Language } = {},
) {
  const workbook = given.workbook ?? reportWorkbook(samplePlan("2023-03-15"));
  const language = given.language ?? "da";
  const evaluation = await evaluated(workbook);
  const pane = showPane(current(evaluation), language, { workbook: { ...workbook, ...given.actions } });
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: textIn(language).pane.report.title }));
  const say = reportingWordsFor(language);
  await screen.findByRole("button", { name: say.make });
  /** as the live evaluation does after the workbook has changed */
  const refresh = async () => pane.move(current(await evaluated(workbook)));
  return { workbook, pane, user, say, evaluation, refresh };
}

type Opened = Awaited<ReturnType<typeof openReports>>;

async function makeOne({ user, say, refresh }: Opened) {
  await user.click(screen.getByRole("button", { name: say.make }));
  await user.click(await screen.findByRole("button", { name: say.show }));
  await user.click(await screen.findByRole("button", { name: say.makeIt }));
  await screen.findByText(/er lavet og forseglet|has been made and sealed/u);
  await refresh();
}

describe("making a report", () => {
  it.each(["da", "en"] as const)("shows the report as it will be, then writes it whole, in %s", async (language) => {
    const opened = await openReports({ language });
    const { user, say, workbook } = opened;
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.click(await screen.findByRole("button", { name: say.show }));
    const preview = await screen.findByRole("region", { name: say.preview });
    // the report is in the plan's own language unless another is chosen
    expect(within(preview).getByText("Målrapportering, årsrapport 2022")).toBeVisible();
    expect(workbook.changes).toEqual([]);
    await user.click(screen.getByRole("button", { name: say.makeIt }));
    expect(await screen.findByText(say.done("2022 årsrapport"))).toBeVisible();
    expect(workbook.changes).toHaveLength(1);
    expect([...workbook.pages.keys()]).toEqual(["2022 årsrapport"]);
  });

  it("takes over the goal's sentence, the assessment and the analysis as they were typed", async () => {
    const { user, say, workbook, evaluation } = await openReports();
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.type(await screen.findByRole("textbox", { name: say.assessment }), "Godt år");
    await user.click(screen.getByRole("button", { name: say.comments(3) }));
    await user.click(await screen.findByRole("button", { name: `${say.useSentence}: 2.1` }));
    await user.click(screen.getByRole("button", { name: say.analyses(1) }));
    await user.type(await screen.findByRole("textbox", { name: textIn("da").pane.goal("2.2") }), "To langtidssyge");
    await user.click(screen.getByRole("button", { name: say.show }));
    await user.click(await screen.findByRole("button", { name: say.makeIt }));
    await screen.findByText(say.done("2022 årsrapport"));
    const written = JSON.stringify(workbook.changes[0]);
    const sentence = reportSentence(evaluation.plans[0]!.goals[1]!, textIn("da").words);
    for (const text of ["Godt år", "To langtidssyge", sentence]) expect(written).toContain(JSON.stringify(text).slice(1, -1));
  });

  it("keeps what was typed when the reader goes back and returns", async () => {
    const { user, say } = await openReports();
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.type(await screen.findByRole("textbox", { name: say.assessment }), "Godt år");
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    expect(screen.getByRole("button", { name: say.make })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: say.make }));
    expect(await screen.findByRole("textbox", { name: say.assessment })).toHaveValue("Godt år");
  });

  it("begins the next report without what was said of the last one", async () => {
    const opened = await openReports();
    const { user, say } = opened;
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.type(await screen.findByRole("textbox", { name: say.assessment }), "Godt år");
    await user.click(screen.getByRole("button", { name: say.show }));
    await user.click(await screen.findByRole("button", { name: say.makeIt }));
    await user.click(await screen.findByRole("button", { name: say.another }));
    expect(screen.getByRole("textbox", { name: say.assessment })).toHaveValue("");
  });

  it("asks why where the period has a report, and names what is corrected", async () => {
    const opened = await openReports();
    const { user, say, workbook } = opened;
    await makeOne(opened);
    // what was made a moment ago is no mistake yet
    expect(screen.queryByRole("textbox", { name: say.why })).toBeNull();
    await user.click(screen.getByRole("button", { name: say.another }));
    expect(await screen.findByText(say.correction("2022 årsrapport"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: say.show }));
    expect(await screen.findByText(say.whyMissing)).toBeVisible();
    const why = screen.getByRole("textbox", { name: say.why });
    expect(why).toHaveFocus();
    await user.type(why, "Forkert tal");
    await user.click(screen.getByRole("button", { name: say.show }));
    await user.click(await screen.findByRole("button", { name: say.makeIt }));
    expect(await screen.findByText(say.done("2022 årsrapport rettelse 1"))).toBeVisible();
    expect(workbook.changes).toHaveLength(2);
  });

  it("writes nothing where the workbook has changed since the report was shown", async () => {
    const { user, say, workbook } = await openReports();
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.click(await screen.findByRole("button", { name: say.show }));
    await screen.findByRole("button", { name: say.makeIt });
    workbook.tables = withCell(workbook.tables, "PlanSubgoals", (cells) => cells[0] === "2.2", "Resultat", 8);
    await user.click(screen.getByRole("button", { name: say.makeIt }));
    expect(await screen.findByText(say.outdated)).toBeVisible();
    expect(workbook.changes).toEqual([]);
    await user.click(screen.getByRole("button", { name: say.makeIt }));
    expect(await screen.findByText(say.done("2022 årsrapport"))).toBeVisible();
  });

  it("says in words what kept the report from being made, and keeps what was typed", async () => {
    const refused = () => Promise.reject(new WorkbookError("protected"));
    const { user, say } = await openReports({ actions: { change: refused } });
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.type(await screen.findByRole("textbox", { name: say.assessment }), "Godt år");
    await user.click(screen.getByRole("button", { name: say.show }));
    await user.click(await screen.findByRole("button", { name: say.makeIt }));
    expect(await screen.findByText(say.makeFailed)).toBeVisible();
    expect(screen.getByText(textIn("da").words.workbookError(new WorkbookError("protected")))).toBeVisible();
    expect(screen.getByRole("textbox", { name: say.assessment })).toHaveValue("Godt år");
  });

  it("says that charts are missing where Excel did not draw them", async () => {
    const withoutCharts = () => Promise.resolve({ kind: "written", sheets: ["2022 årsrapport"], withoutCharts: true } as const);
    const { user, say } = await openReports({ actions: { change: withoutCharts } });
    await user.click(screen.getByRole("button", { name: say.make }));
    await user.click(await screen.findByRole("button", { name: say.show }));
    await user.click(await screen.findByRole("button", { name: say.makeIt }));
    expect(await screen.findByText(new RegExp(say.withoutCharts, "u"))).toBeVisible();
  });
});

describe("checking seals", () => {
  it("says that there are none, or that all match", async () => {
    const opened = await openReports();
    const { user, say } = opened;
    const seals = sealWordsFor("da");
    await user.click(screen.getByRole("button", { name: say.checkSeals }));
    expect(await screen.findByText(seals.none)).toBeVisible();
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    await makeOne(opened);
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    await user.click(screen.getByRole("button", { name: say.checkSeals }));
    expect(await screen.findByText(seals.allIntact(1))).toBeVisible();
  });

  it("names the report and the field that was changed", async () => {
    const opened = await openReports();
    const { user, say, workbook } = opened;
    await makeOne(opened);
    workbook.tables = withCell(workbook.tables, "PlanReports", (cells) => cells.includes("2.1.a"), "Resultat", 0.8);
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    await user.click(screen.getByRole("button", { name: say.checkSeals }));
    expect(await screen.findByText(sealWordsFor("da").someBroken(1, 1))).toBeVisible();
    expect(screen.getByText("Delmål 2.1.a: Resultat er ændret")).toBeVisible();
  });
});

describe("comparing", () => {
  it("says what moved from a report to today, from which number to which", async () => {
    const opened = await openReports();
    const { user, say, workbook, refresh } = opened;
    await makeOne(opened);
    workbook.tables = withCell(workbook.tables, "PlanSubgoals", (cells) => cells[0] === "2.2", "Resultat", 8);
    await refresh();
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    await user.click(screen.getByRole("button", { name: say.compare }));
    const verdict = await screen.findByText(`${say.verdict}: ${say.moved("ikke opfyldt", "opfyldt")}`);
    const moved = verdict.closest("li")!;
    expect(within(moved).getByText("Sygefravær")).toBeVisible();
    expect(within(moved).getByText(/Resultat: fra 8,4\sdage til 8\sdage/u)).toBeVisible();
    const scores = screen.getAllByText(/fra 33,3 pct\. til 66,7 pct\./u).map(({ textContent }) => textContent);
    expect(scores).toContain("Sikret: fra 33,3 pct. til 66,7 pct.");
    expect(screen.getByText(say.unchanged(2))).toBeVisible();
  });

  it("needs a report, and two different sides", async () => {
    const opened = await openReports();
    const { user, say } = opened;
    await user.click(screen.getByRole("button", { name: say.compare }));
    expect(await screen.findByText(say.nothingToCompare)).toBeVisible();
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    await makeOne(opened);
    await user.click(screen.getByRole("button", { name: textIn("da").pane.back }));
    await user.click(screen.getByRole("button", { name: say.compare }));
    expect(await screen.findByText(say.nothingMoved)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: say.from }), say.today);
    expect(screen.getByText(say.sameReport)).toBeVisible();
  });
});

describe("a sheet that an unfinished report left behind", () => {
  const leftover = (isHidden: boolean) => () =>
    Promise.resolve({ sheets: [{ name: `${unfinishedPage} (2)`, isHidden, used: null }], tables: [], names: [] });

  it("is found when the pane starts, and removed only where the user says so", async () => {
    const change = jest.fn<ReturnType<WorkbookActions["change"]>, Parameters<WorkbookActions["change"]>>(() =>
      Promise.resolve({ kind: "written", sheets: [] }),
    );
    const { user, say } = await openReports({ actions: { change, readOutline: leftover(true) } });
    expect(await screen.findByText(say.leftover(`${unfinishedPage} (2)`))).toBeVisible();
    expect(change).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: say.remove }));
    expect(change).toHaveBeenCalledWith({ removed: [`${unfinishedPage} (2)`] });
  });

  it("is shown, not removed, where the table of the seals stands on it", async () => {
    const change = jest.fn<ReturnType<WorkbookActions["change"]>, Parameters<WorkbookActions["change"]>>(() =>
      Promise.resolve({ kind: "written", sheets: [] }),
    );
    const box = { top: 1, left: 1, rows: 2, columns: 3 };
    const readOutline = async () => {
      const outline = await leftover(true)();
      return { ...outline, tables: [{ name: "PlanSeals", sheet: outline.sheets[0]!.name, box, columns: [] }] };
    };
    const { user, say } = await openReports({ actions: { change, readOutline } });
    expect(await screen.findByText(say.leftoverNeeded(`${unfinishedPage} (2)`))).toBeVisible();
    expect(screen.queryByRole("button", { name: say.remove })).toBeNull();
    await user.click(screen.getByRole("button", { name: say.showSheet }));
    expect(change).toHaveBeenCalledWith({ shown: [`${unfinishedPage} (2)`] });
  });

  it("may be kept", async () => {
    const { user, say } = await openReports({ actions: { readOutline: leftover(true) } });
    await user.click(await screen.findByRole("button", { name: say.keep }));
    expect(screen.queryByText(say.leftover(`${unfinishedPage} (2)`))).toBeNull();
  });

  it("is not asked about where somebody has taken the sheet into use", async () => {
    const readOutline = jest.fn(leftover(false));
    const { say } = await openReports({ actions: { readOutline } });
    await waitFor(() => expect(readOutline).toHaveBeenCalled());
    expect(screen.queryByText(say.leftover(`${unfinishedPage} (2)`))).toBeNull();
  });
});
