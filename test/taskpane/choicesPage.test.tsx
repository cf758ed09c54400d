import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { choicesWordsFor } from "../../src/i18n/choicesWordsFor";
import { dayOf, isoDay } from "../../src/plan/day";
import type { Language } from "../../src/plan/plan";
import type { ChangeOutcome, WorkbookChange } from "../../src/sheet/change";
import { readPlans } from "../../src/sheet/readPlans";
import { WorkbookError, type WorkbookTables } from "../../src/sheet/workbook";
import { choicesWorkbook, type Written, written } from "../choices/choicesWorkbook";
import { table, workbook, yearEnd } from "../sheet/planWorkbook";
import { evaluation } from "./samplePlan";
import { at, current, showPane, textIn } from "./showPane";

const { pane, words: texts } = textIn("da");
const words = choicesWordsFor("da");
const [most, under] = ["højst 10 pct.: opfyldt ved 10,0", "under 10 pct.: ikke opfyldt ved 10,0"];

const errors: Written = {
  place: "2.3.b",
  goal: "2.3",
  readings: [most!, under!],
  subGoals: [{ id: "2.3.b", criterion: "højst", target: { value: 0.1, format: "0%" }, result: { value: 0.1, format: "0%" } }],
};
const made: Written = {
  ...errors,
  chosen: most!,
  decidedBy: "Departementet",
  decidedOn: { value: dayOf(2022, 1, 20), format: "dd-mm-yyyy" },
  why: "To af tre siger højst",
};

const evaluated = (tables: WorkbookTables) => {
  const { plans, notices } = readPlans(tables, { today: yearEnd });
  return evaluation(plans, [], notices);
};

/** The page over a workbook that takes what is written, or answers as the test says; `tables` are then what it holds. */
async function openPage(tables: WorkbookTables, given: { language?: Language; answer?: () => Promise<ChangeOutcome> } = {}) {
  const { language = "da", answer } = given;
  const held = { tables };
  const change = jest.fn<Promise<ChangeOutcome>, [WorkbookChange]>(({ cells = [] }) => {
    if (answer !== undefined) return answer();
    held.tables = written(held.tables, cells);
    return Promise.resolve({ kind: "written", sheets: [] });
  });
  const shown = showPane(current(evaluated(tables)), language, {
    workbook: { readTables: () => Promise.resolve(held.tables), change },
  });
  await userEvent.click(screen.getByRole("button", { name: textIn(language).pane.overview.toChoices }));
  const page = await screen.findByRole("article");
  await within(page)
    .findByRole("group", { name: choicesWordsFor(language).filter })
    .catch(() => null);
  return { change, held, page: within(page), move: () => shown.move({ ...current(evaluated(held.tables)), evaluatedAt: at + 1 } as never) };
}

const item = (page: ReturnType<typeof within>) => page.findByRole("button", { name: /Emnet/u });
const cellsOf = (change: jest.Mock<Promise<ChangeOutcome>, [WorkbookChange]>) =>
  change.mock.calls[0]![0].cells!.map(({ address, before, after }) => [address, before, after]);

it("tells in the overview how many are undecided", () => {
  showPane(current(evaluated(choicesWorkbook(errors))));
  expect(screen.getByText(pane.overview.choicesOpen(1, 1))).toBeVisible();
});

it("says of each reading what would become of verdict and score", async () => {
  const { page } = await openPage(choicesWorkbook(errors));
  await userEvent.click(await item(page));
  const met = texts.verdict("met");
  expect(page.getByRole("radio", { name: most! })).toHaveAccessibleDescription(
    words.stays("2.3", met, { met: "100,0 pct.", possible: "100,0 pct." }),
  );
  expect(page.getByRole("radio", { name: under! })).toHaveAccessibleDescription(
    "Mål 2.3 bliver: ikke opfyldt, sikret 0,0 pct., højst 0,0 pct.",
  );
});

it("names the cells, and writes the row and the effect in one change", async () => {
  const { page, change, move } = await openPage(choicesWorkbook(errors));
  await userEvent.click(await item(page));
  await userEvent.click(page.getByRole("radio", { name: under! }));
  expect(page.getByText("Plan!D21, Plan!E21, Plan!F21, Plan!G21")).toBeVisible();
  expect(page.getByText(words.writesCell("Plan!C11", "højst", "under"))).toBeVisible();
  expect(change).not.toHaveBeenCalled();
  await userEvent.type(page.getByRole("textbox", { name: words.decidedBy }), "Departementet");
  await userEvent.clear(page.getByLabelText(new RegExp(words.decidedOn, "u")));
  await userEvent.type(page.getByLabelText(new RegExp(words.decidedOn, "u")), "2022-03-01");
  await userEvent.type(page.getByRole("textbox", { name: words.whyField }), "Tabellen");
  await userEvent.click(page.getByRole("button", { name: words.choose }));
  expect(change).toHaveBeenCalledTimes(1);
  expect(cellsOf(change)).toEqual([
    ["Plan!D21", "", { value: under }],
    ["Plan!E21", "", { value: "Departementet" }],
    ["Plan!F21", "", { value: dayOf(2022, 3, 1), numberFormat: "dd-mm-yyyy" }],
    ["Plan!G21", "", { value: "Tabellen" }],
    ["Plan!C11", "højst", { value: "under" }],
  ]);
  expect(await page.findByText(words.chosenNow("Emnet"))).toHaveAttribute("role", "status");
  move();
  expect(await page.findByText(words.allDecided)).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: words.filterAll(1) }));
  await userEvent.click(await item(page));
  expect(page.getByText(words.chosen(under!))).toBeVisible();
  expect(page.getByText(words.by("Departementet", "01.03.2022"))).toBeVisible();
  expect(page.queryByRole("radio")).not.toBeInTheDocument();
});

it("writes nothing without a reading, a name and a day that has come", async () => {
  const { page, change } = await openPage(choicesWorkbook(errors));
  await userEvent.click(await item(page));
  const on = page.getByLabelText(new RegExp(words.decidedOn, "u"));
  expect(on).toHaveValue(isoDay(today()));
  await userEvent.clear(on);
  await userEvent.type(on, isoDay(today() + 1));
  await userEvent.click(page.getByRole("button", { name: words.choose }));
  for (const problem of [words.problems.reading, words.problems.by, words.problems.future]) expect(page.getByText(problem)).toBeVisible();
  await userEvent.clear(on);
  expect(page.getByText(words.problems.on)).toBeVisible();
  expect(change).not.toHaveBeenCalled();
});

it("remembers who decided for the next choice", async () => {
  const { page, move } = await openPage(twoChoices());
  await userEvent.click(await item(page));
  await userEvent.click(page.getByRole("radio", { name: under! }));
  await userEvent.type(page.getByRole("textbox", { name: words.decidedBy }), "Økonomi");
  await userEvent.click(page.getByRole("button", { name: words.choose }));
  await page.findByText(words.chosenNow("Emnet"));
  move();
  await userEvent.click(await page.findByRole("button", { name: /Det næste/u }));
  expect(page.getByRole("textbox", { name: words.decidedBy })).toHaveValue("Økonomi");
});

it("shows what was decided, and asks a reason before it is chosen anew", async () => {
  const { page, change } = await openPage(choicesWorkbook(made));
  await userEvent.click(await item(page));
  expect(page.getByText(words.chosen(most!))).toBeVisible();
  expect(page.getByText(words.by("Departementet", "20.01.2022"))).toBeVisible();
  expect(page.getByText(words.why("To af tre siger højst"))).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: words.chooseAnother }));
  await userEvent.click(page.getByRole("radio", { name: under! }));
  await userEvent.type(page.getByRole("textbox", { name: words.decidedBy }), "Økonomi");
  await userEvent.click(page.getByRole("button", { name: words.choose }));
  expect(page.getByText(words.problems.why)).toBeVisible();
  expect(change).not.toHaveBeenCalled();
  await userEvent.type(page.getByRole("textbox", { name: words.whyChanged }), "Tabellen gælder");
  await userEvent.click(page.getByRole("button", { name: words.choose }));
  expect(cellsOf(change)[3]).toEqual([
    "Plan!G21",
    "To af tre siger højst",
    { value: `Tabellen gælder (før: ${most!} (Departementet, 20.01.2022); To af tre siger højst)` },
  ]);
});

it("offers to change the cells where they do not follow the choice, and writes nothing else then", async () => {
  const { page, change } = await openPage(choicesWorkbook({ ...made, chosen: under! }));
  await userEvent.click(await item(page));
  await userEvent.click(page.getByRole("button", { name: words.bringIntoLine }));
  expect(cellsOf(change)).toEqual([["Plan!C11", "højst", { value: "under" }]]);
  expect(await page.findByText(words.broughtIntoLine("Emnet"))).toBeVisible();
});

it.each<[string, () => Promise<ChangeOutcome>, string]>([
  ["a protected sheet", () => Promise.reject(new WorkbookError("protected")), texts.workbookError(new WorkbookError("protected"))],
  [
    "a cell that was changed meanwhile",
    () => Promise.resolve({ kind: "changedMeanwhile", address: "Plan!C11" }),
    pane.start.changedMeanwhile("Plan!C11"),
  ],
])("says that nothing was written, and keeps what was filled in: %s", async (_, answer, said) => {
  const { page } = await openPage(choicesWorkbook(errors), { answer });
  await userEvent.click(await item(page));
  await userEvent.click(page.getByRole("radio", { name: under! }));
  await userEvent.type(page.getByRole("textbox", { name: words.decidedBy }), "Økonomi");
  await userEvent.click(page.getByRole("button", { name: words.choose }));
  expect(await page.findByText(said)).toBeVisible();
  expect(page.getByRole("textbox", { name: words.decidedBy })).toHaveValue("Økonomi");
  expect(page.getByRole("radio", { name: under! })).toBeChecked();
});

it("offers no form for a row that is another one by now", async () => {
  const { page, held } = await openPage(choicesWorkbook(errors));
  held.tables = choicesWorkbook({ ...errors, place: "2.3.a" });
  await userEvent.click(page.getByRole("button", { name: pane.back }));
  await userEvent.click(screen.getByRole("button", { name: pane.overview.toChoices }));
  const again = within(await screen.findByRole("article"));
  await userEvent.click(await item(again));
  expect(again.getByText(words.changedMeanwhile)).toBeVisible();
  expect(again.queryByRole("button", { name: words.choose })).not.toBeInTheDocument();
});

it("says how a register is got where the workbook has none", async () => {
  const all = choicesWorkbook(errors);
  const { page } = await openPage(workbook(...all.tables.filter(({ name }) => name !== "PlanChoices")));
  expect(await page.findByText(words.noRegister)).toBeVisible();
});

it("says that a result counted elsewhere has to be changed by hand", async () => {
  const counted = { id: "1.6", criterion: "mindst", target: 0.9, result: { value: 0.6, formula: "=Klager!I9" } };
  const readings = ["sager med frist i året", "sager afsluttet i året"];
  const { page } = await openPage(choicesWorkbook({ place: "1.6", goal: "1.6", readings, subGoals: [counted] }));
  await userEvent.click(await item(page));
  expect(page.getByRole("radio", { name: readings[1]! })).toHaveAccessibleDescription(
    words.byHand({ kind: "byHand", what: "population", cell: "Plan!E11", isFollowed: null }),
  );
});

it("is reached from a goal's page, where that choice is open", async () => {
  showPane(current(evaluated(choicesWorkbook(made))), "en", { workbook: { readTables: () => Promise.resolve(choicesWorkbook(made)) } });
  const english = textIn("en").pane;
  await userEvent.click(screen.getByRole("button", { name: /^2\.3|^Goal 2\.3/u }));
  await userEvent.click(await screen.findByRole("button", { name: english.goalPage.toChoices }));
  expect(
    await screen.findByText(choicesWordsFor("en").by("Departementet", texts.date(dayOf(2022, 1, 20)).replaceAll(".", "/"))),
  ).toBeVisible();
});

function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function twoChoices(): WorkbookTables {
  const all = choicesWorkbook(errors);
  const header = ["Emne", "Sted", "Læsninger", "Valgt", "Afgjort af", "Afgjort den", "Hvorfor"];
  const rows = [
    ["Emnet", "2.3.b", `${most!}\n${under!}`],
    ["Det næste", "2.3", "det ene\ndet andet"],
  ];
  return workbook(...all.tables.filter(({ name }) => name !== "PlanChoices"), table("PlanChoices", header, rows, 20));
}
