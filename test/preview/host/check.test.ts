import { checkPlan } from "../../../src/check/checkPlan";
import { readChecked } from "../../../src/check/readChecked";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { NewSheet } from "../../../src/sheet/change";
import { startOffice, stopOffice } from "./office";

const office = startOffice();
afterAll(() => stopOffice(office));

const pace = { now: () => 0, giveWay: () => Promise.resolve() };
const today = 45_000;
const columns = ["Mål", "Kriterium", "Målværdi", "Resultat"].map((value) => ({ value }));
const plan: NewSheet = {
  name: "Plan",
  texts: [],
  widths: [],
  tables: [
    {
      name: "PlanSubgoals",
      top: 1,
      left: 1,
      rows: [columns, [{ value: "1.4" }, { value: "mindst" }, { value: 25 }, { formula: "=SUM(Data!B2:B3)" }]],
    },
  ],
};

async function found(): Promise<readonly string[]> {
  const checked = await readChecked(excelWorkbook, "", { ...pace, today });
  return (await checkPlan(checked!, today, pace)).map(({ code, cell }) => `${code} ${cell}`);
}

it("finds text among figures through Microsoft's own client, and is rid of it once it is mended", async () => {
  await excelWorkbook.change({ sheets: [plan] });
  expect(await found()).toEqual([]);
  await excelWorkbook.change({ cells: [{ address: "Data!B2", before: 10, after: { value: "10 " } }] });
  expect(await found()).toEqual(["numberAsText Data!B2"]);
  const checked = await readChecked(excelWorkbook, "", { ...pace, today });
  const [finding] = await checkPlan(checked!, today, pace);
  expect(await excelWorkbook.change(finding!.mend!.change)).toMatchObject({ kind: "written" });
  expect(await found()).toEqual([]);
  const [block] = await excelWorkbook.readCells(["Data!B2"]);
  expect(block).toMatchObject({ values: [[10]], numberFormats: [["General"]] });
});
