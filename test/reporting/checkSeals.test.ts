import { areSound, isSound, sealedPlansGone } from "../../src/reporting/checkSeals";
import { describeSeal, sealsHeadline } from "../../src/reporting/describeSeal";
import type { TableCells } from "../../src/sheet/workbook";
import { samplePlan } from "../report/reportPlan";
import { annual, asOf, check, make, third } from "./makeReport";
import { reportWorkbook, type ReportWorkbook, withCell } from "./reportWorkbook";

async function twoReports(): Promise<ReportWorkbook> {
  const workbook = reportWorkbook(samplePlan("2023-03-15"));
  await make(workbook, third);
  await make(workbook, annual);
  return workbook;
}

const isAnnual = (cells: readonly unknown[]) => cells.includes("2022 årsrapport");
const inRegister = ({ tables }: ReportWorkbook, header: string, value: string) => withCell(tables, "PlanSeals", isAnnual, header, value);

function without(tables: readonly TableCells[], name: string, isGone: (cells: readonly unknown[]) => boolean): readonly TableCells[] {
  return tables.map((each) => {
    const stays = <Row>(rows: readonly Row[]) => rows.filter((_, at) => each.name !== name || at === 0 || !isGone(each.values[at]!));
    return { ...each, values: stays(each.values), formulas: stays(each.formulas), numberFormats: stays(each.numberFormats) };
  });
}

describe("the last report is not sound", () => {
  it.each<readonly [what: string, change: (workbook: ReportWorkbook) => readonly TableCells[]]>([
    ["its seal is deleted", (workbook) => inRegister(workbook, "Segl", "")],
    ["its row among the seals is deleted", ({ tables }) => without(tables, "PlanSeals", isAnnual)],
    ["its row among the seals is given to another plan", (workbook) => inRegister(workbook, "Plan", "Anden")],
  ])("where %s", async (_what, change) => {
    const workbook = await twoReports();
    expect(areSound(await check(workbook))).toBe(true);
    workbook.tables = change(workbook);
    const checked = await check(workbook);
    expect(checked).toMatchObject({ sealLost: ["2022 årsrapport"], unsealed: [] });
    expect(areSound(checked)).toBe(false);
    expect(sealsHeadline(checked, "da")).toBe("1 af 2 segl passer ikke.");
  });
});

it("finds what was sealed of a plan that has another name since, and holds it against its seals", async () => {
  const workbook = await twoReports();
  workbook.tables = withCell(workbook.tables, "PlanInfo", (cells) => cells.includes("CPR 2022"), "Plan", "CPR 2022 revideret");
  expect(sealedPlansGone(await workbook.readTables([]), asOf)).toEqual(["CPR 2022"]);
  expect((await check(workbook)).reports.map(isSound)).toEqual([true, true]);
  expect((await check(workbook, "CPR 2022 revideret")).reports).toEqual([]);
});

it("does not take the sheet of another copy's report of the same name for this one's", async () => {
  const [one, other] = [await twoReports(), await twoReports()];
  await make(one, { ...annual, why: "først" });
  await make(other, { ...annual, why: "sidst" });
  const pasted = other.tables.find(({ name }) => name === "PlanReports")!;
  const register = other.tables.find(({ name }) => name === "PlanSeals")!;
  one.tables = one.tables.map((each) => {
    const from = each.name === "PlanReports" ? pasted : each.name === "PlanSeals" ? register : null;
    if (from === null) return each;
    const seal = from.values[0]!.indexOf("Segl");
    const known = new Set(each.values.map((cells) => cells[seal]));
    const more = from.values.filter((cells) => !known.has(cells[seal]));
    return {
      ...each,
      values: [...each.values, ...more],
      formulas: [...each.formulas, ...more],
      numberFormats: [...each.numberFormats, ...more.map((cells) => cells.map(() => "General"))],
    };
  });
  const { reports } = await check(one);
  const last = reports.at(-1)!;
  expect(last).toMatchObject({ name: "2022 årsrapport rettelse 1", isIntact: true, forkedWith: ["2022 årsrapport rettelse 1"] });
  expect(last.onSheet).toEqual({ kind: "missing", name: "2022 årsrapport rettelse 1" });
  expect(describeSeal(last, "da").headline).toMatch(/^Uændret, men/u);
});

it("does not take the next report's sheet, on which its seal stands as well, for a sheet that is gone", async () => {
  const workbook = await twoReports();
  workbook.pages.delete("2022 K3");
  const [first, next] = (await check(workbook)).reports;
  expect([first!.onSheet, next!.onSheet]).toEqual([
    { kind: "missing", name: "2022 K3" },
    { kind: "intact", name: "2022 årsrapport" },
  ]);
});

it("finds that a report's seal was taken from its sheet", async () => {
  const workbook = await twoReports();
  const page = workbook.pages.get("2022 årsrapport")!;
  const { seal } = (await check(workbook)).reports.at(-1)!;
  const values = page.values.map((row) => row.map((value) => (value === seal ? "" : value)));
  workbook.pages.set("2022 årsrapport", { ...page, values, formulas: values });
  expect((await check(workbook)).reports.at(-1)!.onSheet).toMatchObject({ kind: "changed", name: "2022 årsrapport" });
});
