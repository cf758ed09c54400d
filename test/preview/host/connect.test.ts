import { connectAsShown } from "../../../src/connect/connectAsShown";
import { connectChange } from "../../../src/connect/connectChange";
import type { Field } from "../../../src/connect/connection";
import { type Draft, emptyDraft } from "../../../src/connect/draft";
import { type ProposedField, propose } from "../../../src/connect/propose";
import { SheetIndexes } from "../../../src/connect/sheetIndexes";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { paneWordsFor } from "../../../src/i18n/paneWordsFor";
import { evaluateWorkbook } from "../../../src/live/evaluateWorkbook";
import { shownOf } from "../../../src/taskpane/connect/shownOf";
import { day } from "../../sheet/planWorkbook";
import { reopen, startOffice, stopOffice } from "./office";

const office = startOffice();
afterAll(() => stopOffice(office));

const today = day("2023-03-15");
const pace = { now: () => 0, giveWay: () => Promise.resolve() };
const words = paneWordsFor("en").connect.record;

/** A plan in the workbook beside a sheet of a department's own, in thousands with a deficit positive. */
beforeEach(async () => {
  reopen(office);
  const text = (value: string | number | null) => (value === null ? null : { value });
  const table = (name: string, top: number, rows: readonly (readonly (string | number | null)[])[]) => ({
    ...{ name, top, left: 1 },
    rows: rows.map((row) => row.map(text)),
  });
  const sheets = [
    {
      ...{ name: "Plan", texts: [], widths: [] },
      tables: [
        table("PlanInfo", 1, [
          ["Plan", "Year"],
          ["CPR", 2022],
        ]),
        table("PlanSubgoals", 5, [
          ["Goal", "Sub-goal", "Criterion", "Target", "Compared with", "Result", "Unit", "Final"],
          ["2.1", "a", "within", 2, null, null, "mio. kr.", "yes"],
          ["2.2", "a", "at most", 8.2, null, "7.1", "days", "yes"],
        ]),
      ],
    },
    {
      ...{ name: "Økonomi", widths: [], tables: [] },
      texts: ["CPR (1.000 kr., merforbrug = +)"].map((each) => ({ row: 1, column: 1, text: each, style: "title" as const })),
    },
  ];
  await excelWorkbook.change({ sheets });
  const write = (address: string, value: string | number) => ({ address: `Økonomi!${address}`, before: "", after: { value } });
  const cells = [
    write("A3", "Post"),
    write("B3", "GB22"),
    write("C3", "Real."),
    write("A4", "Resultat"),
    write("B4", 400),
    write("C4", -900),
  ];
  await excelWorkbook.change({ cells });
});

async function planNow() {
  const evaluation = await evaluateWorkbook(excelWorkbook, { today });
  const [plan] = evaluation!.plans;
  return { plan: plan!.plan, goals: plan!.goals, issues: evaluation!.issues };
}

async function proposed(id: string, drafts: Readonly<Partial<Record<Field, Partial<Draft>>>>) {
  const { plan } = await planNow();
  const subGoal = plan.goals.flatMap(({ subGoals }) => subGoals).find((each) => each.id === id)!;
  const all = Object.entries(drafts).map(([field, draft]) => [field as Field, { ...emptyDraft, ...draft }] as const);
  const proposal = await propose(excelWorkbook, subGoal, all, { plan, indexes: new SheetIndexes(excelWorkbook, pace), today });
  return { plan, subGoal, proposal };
}

/** Connects as the pane does: what is written is what was shown, or nothing. */
async function connectShown(
  id: string,
  drafts: Readonly<Partial<Record<Field, Partial<Draft>>>>,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
) {
  const { subGoal, proposal } = await proposed(id, drafts);
  const fields = proposal.fields.filter((each): each is ProposedField & { kind: "ready" } => each.kind === "ready");
  const whole = Object.fromEntries(Object.entries(drafts).map(([field, draft]) => [field, { ...emptyDraft, ...draft }]));
  await meanwhile();
  return connectAsShown(excelWorkbook, [shownOf(subGoal, whole, fields)], { ...pace, plan: "CPR", today, wordsFor: () => words });
}

async function connect(id: string, drafts: Readonly<Partial<Record<Field, Partial<Draft>>>>) {
  const { plan, subGoal, proposal } = await proposed(id, drafts);
  const fields = proposal.fields.filter((each): each is ProposedField & { kind: "ready" } => each.kind === "ready");
  const outcome = await excelWorkbook.change(connectChange(plan, [{ subGoal, fields }], { tables: proposal.tables, words, today }));
  return { fields, proposal, outcome };
}

const cellsOf = async (address: string) => (await excelWorkbook.readCells([address]))[0]!;

it("tells formula, value and verdict before anything is written, unit and sign from the title", async () => {
  const { proposal } = await proposed("2.1.a", { result: { cell: "Økonomi!C4" }, comparedWith: { cell: "Økonomi!B4" } });
  expect(proposal.fields).toMatchObject([
    { kind: "ready", formula: '=IF(Økonomi!C4="","",-Økonomi!C4/1000)', value: 0.9, description: { row: "Resultat", columns: ["Real."] } },
    { kind: "ready", formula: '=IF(Økonomi!B4="","",-Økonomi!B4/1000)', value: -0.4 },
  ]);
  expect(proposal.trial).toMatchObject({ subGoal: { verdict: "met" }, goal: { verdict: "met" } });
  const { goals } = await planNow();
  expect(goals[0]!.verdict).toBe("pending");
});

it("writes what it told, and Excel calculates the same value and verdict", async () => {
  const { fields, proposal } = await connect("2.1.a", { result: { cell: "Økonomi!C4" }, comparedWith: { cell: "Økonomi!B4" } });
  for (const { address, formula, value } of fields) {
    expect(await cellsOf(address)).toMatchObject({ formulas: [[formula]], values: [[value]] });
  }
  const { goals } = await planNow();
  expect(goals[0]!.subGoals[0]!.verdict).toBe(proposal.trial!.subGoal.verdict);
});

it("keeps a visible record of each connection, one row for each field, and renews it", async () => {
  await connect("2.1.a", { result: { cell: "Økonomi!C4" }, comparedWith: { cell: "Økonomi!B4" } });
  await connect("2.1.a", { result: { cell: "Økonomi!B4", unit: "kr" } });
  const [table] = (await excelWorkbook.readTables(["PlanSources"])).tables;
  expect(table!.values).toEqual([
    ["Plan", "Sub-goal", "Field", "Cells", "Row", "Column", "Unit", "Sign", "Formula", "Connected"],
    ["CPR", "2.1.a", "Result", "Økonomi!B4", "Resultat", "GB22", "DKK", "deficit = +", '=IF(Økonomi!B4="","",-Økonomi!B4/1000000)', today],
    [
      "CPR",
      "2.1.a",
      "Compared with",
      "Økonomi!B4",
      "Resultat",
      "GB22",
      "DKK 1,000",
      "deficit = +",
      '=IF(Økonomi!B4="","",-Økonomi!B4/1000)',
      today,
    ],
  ]);
});

it("keeps a blank source blank, and the sub-goal pending", async () => {
  await excelWorkbook.change({ cells: [{ address: "Økonomi!C4", before: -900, after: null }] });
  const { fields } = await connect("2.1.a", { result: { cell: "Økonomi!C4" }, comparedWith: { cell: "Økonomi!B4" } });
  expect(fields[0]!.value).toBe("");
  expect((await cellsOf(fields[0]!.address)).values).toEqual([[""]]);
  expect((await planNow()).goals[0]).toMatchObject({ verdict: "pending", subGoals: [{ reason: "overdue" }] });
});

it("writes nothing where the plan's cell was changed meanwhile", async () => {
  const { plan, subGoal, proposal } = await proposed("2.1.a", { result: { cell: "Økonomi!C4" } });
  const [field] = proposal.fields as readonly (ProposedField & { kind: "ready" })[];
  await excelWorkbook.change({ cells: [{ address: field!.address, before: "", after: { value: 7 } }] });
  const change = connectChange(plan, [{ subGoal, fields: [field!] }], { tables: proposal.tables, words, today });
  expect(await excelWorkbook.change(change)).toEqual({ kind: "changedMeanwhile", address: field!.address });
  expect((await cellsOf(field!.address)).values).toEqual([[7]]);
  expect((await excelWorkbook.readOutline()).sheets.map(({ name }) => name)).not.toContain(words.sheet);
});

it.each([
  ["cells that are not there", { cell: "Ingen!A1" }, { problem: { code: "referenceUnknown" } }],
  ["several cells where one is meant", { cell: "Økonomi!B4:C4" }, { problem: { code: "oneCellNeeded" } }],
  ["the plan's own cells", { cell: "Plan!D6" }, { problem: { code: "planItself" } }],
  [
    "figures that count something else",
    { cell: "Økonomi!C4", unit: "share", sign: "surplusPositive" },
    { problem: { code: "unitsDiffer" } },
  ],
] as const)("refuses %s", async (_, draft, refusal) => {
  const { proposal } = await proposed("2.1.a", { result: draft });
  expect(proposal.fields[0]).toMatchObject({ kind: "refused", ...refusal });
  expect(proposal.trial).toBeNull();
});

it("asks for the unit where nothing tells it", async () => {
  await excelWorkbook.change({ cells: [{ address: "Økonomi!A1", before: "CPR (1.000 kr., merforbrug = +)", after: { value: "CPR" } }] });
  const { proposal } = await proposed("2.1.a", { result: { cell: "Økonomi!C4" } });
  expect(proposal.fields[0]).toMatchObject({ kind: "missing", missing: "unit" });
});

it("takes unit and sign as they were declared for the sheet before, where nothing else tells them", async () => {
  await excelWorkbook.change({ cells: [{ address: "Økonomi!A1", before: "CPR (1.000 kr., merforbrug = +)", after: { value: "CPR" } }] });
  await connect("2.1.a", { result: { cell: "Økonomi!C4", unit: "thousandKr", sign: "deficitPositive" } });
  const { proposal } = await proposed("2.1.a", { comparedWith: { cell: "Økonomi!B4" } });
  expect(proposal.fields[0]).toMatchObject({ kind: "ready", unit: "thousandKr", sign: "deficitPositive", value: -0.4 });
});

describe("between what was shown and what is written", () => {
  it("a row inserted in the plan is no hindrance: the sub-goal is found by its id", async () => {
    const outcome = await connectShown("2.1.a", { result: { cell: "Økonomi!C4" } }, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("6:6").insert("Down");
        await context.sync();
      }),
    );
    expect(outcome).toEqual({ kind: "connected", cells: ["Plan!F7"] });
    expect((await cellsOf("Plan!F6")).values).toEqual([[""]]);
  });

  it.each([
    ["a source that has another value", { address: "Økonomi!C4", before: -900, after: { value: -5000 } }],
    [
      "a title that tells another unit",
      { address: "Økonomi!A1", before: "CPR (1.000 kr., merforbrug = +)", after: { value: "CPR (mio. kr.)" } },
    ],
    ["a figure typed in the plan", { address: "Plan!F6", before: "", after: { value: 7 } }],
  ])("%s stops it, and nothing is written", async (_, cell) => {
    const outcome = await connectShown("2.1.a", { result: { cell: "Økonomi!C4" } }, () => excelWorkbook.change({ cells: [cell] }));
    expect(outcome).toEqual({ kind: "notAsShown", subGoal: "2.1.a" });
    expect(String((await cellsOf("Plan!F6")).formulas[0]![0])).not.toMatch(/^=/u);
    expect((await excelWorkbook.readOutline()).sheets.map(({ name }) => name)).not.toContain(words.sheet);
  });

  it("another connection has made the table of sources: the next one joins it", async () => {
    const outcome = await connectShown("2.1.a", { result: { cell: "Økonomi!C4" } }, () =>
      connectShown("2.1.a", { comparedWith: { cell: "Økonomi!B4" } }),
    );
    expect(outcome).toMatchObject({ kind: "connected" });
    expect((await excelWorkbook.readTables(["PlanSources"])).tables[0]!.values).toHaveLength(3);
  });
});

it.each(["Økonomi!C4/1000", "-Økonomi!C4", "Økonomi!C4*1000", "SUM(Økonomi!C4)+5", "Økonomi!C4)", "Økonomi!C4#", "Økonomi!C4 "])(
  "takes a reference and nothing else: %s",
  async (cell) => {
    const { proposal } = await proposed("2.1.a", { result: { cell } });
    if (cell.endsWith(" ")) expect(proposal.fields[0]).toMatchObject({ kind: "ready", formula: '=IF(Økonomi!C4="","",-Økonomi!C4/1000)' });
    else expect(proposal.fields[0]).toMatchObject({ kind: "refused", problem: { code: "referenceUnknown" } });
  },
);

it("takes the sign that begins a formula for what it is", async () => {
  const { proposal } = await proposed("2.1.a", { result: { cell: "=Økonomi!C4" } });
  expect(proposal.fields[0]).toMatchObject({ kind: "ready", formula: '=IF(Økonomi!C4="","",-Økonomi!C4/1000)' });
});

it("refuses a source that takes its own figure from the plan", async () => {
  await excelWorkbook.change({ cells: [{ address: "Økonomi!D4", before: "", after: { formula: "=Plan!F6+1" } }] });
  const { proposal } = await proposed("2.1.a", { result: { cell: "Økonomi!D4" } });
  expect(proposal.fields[0]).toMatchObject({ kind: "refused", problem: { code: "planItself" } });
});

it("refuses to convert text: what Excel would make of it depends on the country", async () => {
  await excelWorkbook.change({ cells: [{ address: "Økonomi!D4", before: "", after: { value: "1.100" } }] });
  const { proposal } = await proposed("2.1.a", { result: { cell: "Økonomi!D4" } });
  expect(proposal.fields[0]).toMatchObject({ kind: "refused", problem: { code: "textToConvert", text: "1.100" } });
});

it("reads headings anew for each proposal", async () => {
  const { plan, subGoal } = await proposed("2.1.a", {});
  const drafts = [["result", { ...emptyDraft, cell: "Økonomi!C4" }]] as const;
  const ask = () => propose(excelWorkbook, subGoal, drafts, { plan, indexes: new SheetIndexes(excelWorkbook, pace), today });
  expect((await ask()).fields[0]).toMatchObject({ unit: "thousandKr", sign: "deficitPositive" });
  const title = { address: "Økonomi!A1", before: "CPR (1.000 kr., merforbrug = +)", after: { value: "CPR (mio. kr., overskud = +)" } };
  await excelWorkbook.change({ cells: [title] });
  expect((await ask()).fields[0]).toMatchObject({ unit: "millionKr", sign: "surplusPositive" });
});
