import fc from "fast-check";
import { findCaseList, findCaseLists } from "../../src/cases/findCaseLists";
import { lateRoomOf } from "../../src/cases/lateRoomOf";
import type { PlanEvaluation } from "../../src/evaluate/evaluation";
import { planLateRoom, planOnTime } from "../../src/functions/caseFunctions";
import { addMonths, dayOf } from "../../src/plan/day";
import { exact } from "../../src/plan/exact";
import type { SubGoal } from "../../src/plan/plan";
import type { CellValue } from "../../src/sheet/workbook";
import { type TestSheet, TestWorkbook } from "../check/sheets";

const today = dayOf(2022, 10, 14);
const place = { table: "PlanSubgoals", row: 1, column: "Resultat", cell: "Resultatplan!H9" };

function subGoalOf(formula: string, target = 0.9): SubGoal {
  const blank = { entry: { kind: "empty", why: "blank" }, place: null, formula: "", sources: [] } as const;
  return {
    ...{
      id: "1.6",
      text: "",
      criterion: "atLeast",
      comparedWith: blank,
      unit: "pct.",
      due: null,
      duePlace: null,
      final: null,
      evidence: "",
    },
    ...{ decidedBy: "", decidedOn: null, owner: "", source: "", judgeable: true, place },
    target: { ...blank, entry: { kind: "number", value: exact(target), percent: target <= 1 } },
    result: { ...blank, formula, place },
  };
}

const cases: readonly (readonly CellValue[])[] = [
  ["K-1", dayOf(2022, 1, 10), dayOf(2022, 5, 1)],
  ["K-2", dayOf(2022, 5, 20), ""],
  ["K-3", dayOf(2022, 2, 1), dayOf(2022, 9, 1)],
  ["K-4", dayOf(2022, 5, 14), ""],
  ["K-5", dayOf(2022, 4, 30), "verserer"],
  ["K-6", dayOf(2022, 9, 1), ""],
  ["K-7", dayOf(2022, 7, 1), dayOf(2022, 10, 20)],
];
const formula = '=PLAN.ONTIME(tblKlager[Modtaget],tblKlager[Afsluttet],5,DATE(2022,1,1),DATE(2022,12,31),"frist",DATE(2022,10,14))';

function workbookOf(rows: readonly (readonly CellValue[])[] = cases, more: Readonly<Record<string, TestSheet>> = {}): TestWorkbook {
  const headings = ["Sagsnr.", "Modtaget", "Afsluttet", "Sagsbehandler"];
  return new TestWorkbook({
    Klager: { rows: [headings, ...rows], tables: { tblKlager: `A1:D${String(rows.length + 1)}` } },
    Forside: {
      rows: [
        [
          { value: 0.5, formula },
          { value: 0.5, formula: '=IF(A1="","",A1)' },
        ],
      ],
    },
    ...more,
  });
}

async function listOf(workbook: TestWorkbook, given = "=Forside!B1") {
  const list = await findCaseList(subGoalOf(given), workbook, today);
  if (list?.kind !== "list") throw new Error(`No list: ${JSON.stringify(list)}`);
  return list;
}

it("finds the list behind a result that points at a cell that points at PLAN.ONTIME", async () => {
  expect(await listOf(workbookOf())).toMatchObject({ cell: "Forside!A1", day: today, counted: { onTime: 1, late: 2, undecided: 3 } });
});

it("orders open cases by deadline, with the days left, and sets those outside of the period apart", async () => {
  const { open, others } = await listOf(workbookOf());
  expect(open.map(({ number, row, daysLeft }) => [number, row, daysLeft])).toEqual([
    ["K-5", 6, -14],
    ["K-4", 5, 0],
    ["K-2", 3, 6],
    // closed after the day the plan is judged as of: still open on it
    ["K-7", 8, 48],
  ]);
  expect(others.map(({ number, due }) => [number, due])).toEqual([["K-6", dayOf(2023, 2, 1)]]);
});

it("reads the dates and the column of case numbers, and no other column of the list", async () => {
  const workbook = workbookOf();
  await listOf(workbook);
  const columns = workbook.asked.filter((address) => address.startsWith("Klager!")).map((address) => address.replace(/\d+/gu, ""));
  expect(new Set(columns)).toEqual(new Set(["Klager!A:A", "Klager!B:B", "Klager!C:C"]));
});

it.each(["Sagsbehandler", "Borger", "Navn", "Kommune"])("does not take a column headed %s for case numbers", async (heading) => {
  const rows = [
    [heading, "Modtaget", "Afsluttet"],
    ["Bo 7", dayOf(2022, 5, 20), ""],
  ];
  const workbook = new TestWorkbook({ Klager: { rows } });
  const list = await listOf(workbook, "=PLAN.ONTIME(Klager!B:B,Klager!C:C,5,DATE(2022,1,1),DATE(2022,12,31))");
  expect(list.open.map(({ number, row }) => [number, row])).toEqual([[null, 2]]);
});

it("finds case numbers under their heading where the list is no table, and leaves its total out", async () => {
  const rows = [["Klager 2022"], [], ["", "J.nr.", "Modt.", "Afg."], ["", "22/17", dayOf(2022, 5, 20), ""], ["", "", "I alt", 1]];
  const list = await listOf(
    new TestWorkbook({ Klager: { rows } }),
    "=PLAN.ONTIME(Klager!C:C,Klager!D:D,5,DATE(2022,1,1),DATE(2022,12,31))",
  );
  expect(list.open.map(({ number, row }) => [number, row])).toEqual([["22/17", 4]]);
  expect(list.unreadable).toEqual([]);
});

it("tells a row it cannot read, and goes on with the others", async () => {
  const { open, unreadable } = await listOf(workbookOf([...cases, ["K-8", "14/3-22", ""], ["K-9", dayOf(2022, 6, 1), dayOf(2022, 5, 1)]]));
  expect(open).toHaveLength(4);
  expect(unreadable.map(({ cell, error }) => [cell, error.code])).toEqual([
    ["Klager!B9", "notDate"],
    ["Klager!B10", "closedBeforeReceived"],
  ]);
});

it("follows a filtered list, and keeps the rows where they are", async () => {
  const rows = [
    ["Sagsnr.", "Enhed", "Modtaget", "Afsluttet"],
    ["K-1", "Nord", dayOf(2022, 5, 20), ""],
    ["K-2", "CPR", dayOf(2022, 6, 20), ""],
  ];
  const filtered = (column: string) => `FILTER(Klager!${column}2:${column}3,Klager!B2:B3="CPR")`;
  const workbook = new TestWorkbook({ Klager: { rows } });
  const list = await listOf(workbook, `=PLAN.ONTIME(${filtered("C")},${filtered("D")},5,DATE(2022,1,1),DATE(2022,12,31))*100`);
  expect(list.open.map(({ number, cell }) => [number, cell])).toEqual([["K-2", "Klager!C3"]]);
});

it.each([
  ["=PLAN.ONTIME(Klager!B2:B8,Klager!C2:C7,5,DATE(2022,1,1),DATE(2022,12,31))", "wrong"],
  ["=PLAN.ONTIME(SORT(Klager!B2:B8),Klager!C2:C8,5,DATE(2022,1,1),DATE(2022,12,31))", "notFollowed"],
])("says what keeps it from showing the cases of %s", async (given, kind) => {
  expect(await findCaseList(subGoalOf(given), workbookOf(), today)).toMatchObject({ kind, cell: "Resultatplan!H9" });
});

it.each(["=Forside!C9", "=SUM(Forside!A1:B1)", "", "=Findes!A1"])("finds no list behind %s", async (given) => {
  expect(await findCaseList(subGoalOf(given), workbookOf(), today)).toBeNull();
});

it("never reads the rows of other cases to find the heading of case numbers", async () => {
  const rows = [
    ["Sagsnr.", "Enhed", "Modtaget", "Afsluttet", "Borger"],
    ["K-1", "Nord", dayOf(2022, 5, 20), "", "Bo"],
    ["K-2", "Nord", dayOf(2022, 5, 21), "", "Ib"],
    ["K-3", "CPR", dayOf(2022, 6, 20), "", "Ea"],
  ];
  const workbook = new TestWorkbook({ Klager: { rows } });
  const filtered = (column: string) => `FILTER(Klager!${column}2:${column}4,Klager!B2:B4="CPR")`;
  const list = await listOf(workbook, `=PLAN.ONTIME(${filtered("C")},${filtered("D")},5,DATE(2022,1,1),DATE(2022,12,31))`);
  expect(list.open.map(({ number }) => number)).toEqual(["K-3"]);
  const acrossCases = workbook.asked.filter((address) => /^Klager![A-B]\d+:[D-Z]/u.test(address));
  expect(acrossCases).toEqual(["Klager!A1:E1"]);
});

it.each(["010190-1234", "0101901234", "Klage fra Bo Jensen 2022", "Bo"])("does not show %s as a case's number", async (value) => {
  const list = await listOf(workbookOf([[value, dayOf(2022, 5, 20), ""]]));
  expect(list.open.map(({ number, row }) => [number, row])).toEqual([[null, 2]]);
});

it.each(["22/17", "2022-001234", "EMN-2022-00123", 2022012345, "J.nr. 22-113"])("shows %s as a case's number", async (value) => {
  const list = await listOf(workbookOf([[value, dayOf(2022, 5, 20), ""]]));
  expect(list.open.map(({ number }) => number)).toEqual([String(value)]);
});

it("leads to each case's own cell where the cases stand in a row", async () => {
  const rows = [
    ["Modtaget", dayOf(2022, 5, 20), dayOf(2022, 5, 21)],
    ["Afsluttet", "", ""],
  ];
  const given = "=PLAN.ONTIME(Klager!B1:C1,Klager!B2:C2,5,DATE(2022,1,1),DATE(2022,12,31))";
  const { open } = await listOf(new TestWorkbook({ Klager: { rows } }), given);
  expect(open.map(({ row, cell, number }) => [row, cell, number])).toEqual([
    [1, "Klager!B1", null],
    [1, "Klager!C1", null],
  ]);
});

it("sets open cases apart that can no longer be closed in the period", async () => {
  const given = '=PLAN.ONTIME(tblKlager[Modtaget],tblKlager[Afsluttet],5,DATE(2021,1,1),DATE(2021,12,31),"afsluttet")';
  const { open, others } = await listOf(workbookOf([["K-1", dayOf(2021, 9, 1), ""]]), given);
  expect([open.length, others.length]).toEqual([0, 1]);
});

it("counts the cases it holds, though none is open and none is in the period", async () => {
  expect(await listOf(workbookOf([["K-1", dayOf(2019, 9, 1), dayOf(2019, 9, 9)]]))).toMatchObject({ cases: 1, open: [], others: [] });
  expect(await listOf(workbookOf([["", "", ""]]))).toMatchObject({ cases: 0 });
});

it("says that the cases cannot be counted where a filter is an error", async () => {
  const given =
    '=PLAN.ONTIME(FILTER(Klager!B2:B8,Klager!A2:A8="x"),FILTER(Klager!C2:C8,Klager!A2:A8="x"),5,DATE(2022,1,1),DATE(2022,12,31))';
  expect(await findCaseList(subGoalOf(given), workbookOf(), today)).toMatchObject({ kind: "wrong", error: { code: "cellError" } });
});

const period = "5,DATE(2022,1,1),DATE(2022,12,31)";

it("tells no room for late cases where the result is no single share of a list", async () => {
  const lateRoom = `=PLAN.LATEROOM(tblKlager[Modtaget],tblKlager[Afsluttet],${period},90%)`;
  expect(lateRoomOf(subGoalOf(lateRoom, 1), await listOf(workbookOf(), lateRoom))).toBeNull();
});

it("finds every list that a result is counted from, and for none of them a room of its own", async () => {
  const north = `PLAN.ONTIME(Klager!B2:B4,Klager!C2:C4,${period})`;
  const south = `PLAN.ONTIME(Klager!B5:B8,Klager!C5:C8,${period})`;
  const both = subGoalOf(`=(${north}+${south})/2`);
  const plan = { goals: [{ subGoals: [{ subGoal: both }] }] } as unknown as PlanEvaluation;
  const found = await findCaseLists(plan, workbookOf(), today);
  expect(found.map(({ list }) => list.kind)).toEqual(["list", "list"]);
  for (const { list } of found) if (list.kind === "list") expect(lateRoomOf(both, list)).toBeNull();
  expect(await findCaseList(both, workbookOf(), today)).toBeNull();
});

const anyDay = fc.integer({ min: dayOf(2021, 6, 1), max: dayOf(2022, 12, 31) });
const anyCases = fc.array(fc.tuple(anyDay, fc.option(fc.nat(400))), { minLength: 1, maxLength: 40 });

describe("the list counts what PLAN.ONTIME and PLAN.LATEROOM count", () => {
  it.each(["frist", "afsluttet", "modtaget"])("of the population %s", async (population) => {
    await fc.assert(
      fc.asyncProperty(anyCases, async (drawn) => {
        const rows = drawn.map(([from, days], index) => [`K-${String(index)}`, from, days === null ? "" : from + days]);
        const args = [rows.map((row) => [row[1]]), rows.map((row) => [row[2]]), 5, dayOf(2022, 1, 1), dayOf(2022, 12, 31)];
        const given = `=PLAN.ONTIME(tblKlager[Modtaget],tblKlager[Afsluttet],5,DATE(2022,1,1),DATE(2022,12,31),"${population}")`;
        const list = await listOf(workbookOf(rows), given);
        const { onTime, late, undecided } = list.counted;
        if (onTime + late > 0) expect(onTime / (onTime + late)).toBe(planOnTime([...args, population], today));
        if (onTime + late + undecided > 0) expect(lateRoomOf(subGoalOf(given), list)).toBe(planLateRoom([...args, 0.9, population], today));
        if (population === "frist") expect(list.open.filter(({ daysLeft }) => daysLeft >= 0)).toHaveLength(undecided);
        for (const each of list.open) expect(each.due).toBe(addMonths(each.received, 5));
      }),
      { numRuns: 60 },
    );
  });
});

it("asks the workbook no more often for many sub-goals than for one", async () => {
  const goalOf = (count: number) => {
    const subGoals = Array.from({ length: count }, (_, index) => ({ ...subGoalOf("=Forside!B1"), id: `1.${String(index)}` }));
    return { goals: [{ subGoals: subGoals.map((subGoal) => ({ subGoal })) }] } as unknown as PlanEvaluation;
  };
  const readings = async (count: number) => {
    const workbook = workbookOf();
    const readCells = jest.fn(workbook.readCells);
    const [list, ...others] = await findCaseLists(goalOf(count), { readOutline: workbook.readOutline, readCells }, today);
    expect([list?.subGoals.length, others]).toEqual([count, []]);
    return readCells.mock.calls.length;
  };
  expect(await readings(40)).toBe(await readings(1));
});
