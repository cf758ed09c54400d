import { readFileSync } from "node:fs";
import path from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { readPlans } from "../../../src/sheet/readPlans";
import { planTableNames } from "../../../src/sheet/planTables";
import { noteChanges } from "../../../src/signing/noteChanges";
import { planSigning } from "../../../src/signing/planSigning";
import { readSigning } from "../../../src/signing/readSigning";
import { isSound } from "../../../src/reporting/checkSeals";
import { day } from "../../sheet/planWorkbook";
import { openFile, startOffice, stopOffice } from "./office";

const office = startOffice();
afterAll(() => stopOffice(office));

const example = path.resolve(__dirname, "../../../assets/resultatplan-2022.xlsx");
const today = day("2022-10-14");
const tablesNow = () => excelWorkbook.readTables(planTableNames);

async function signing(plan: string) {
  const read = await readSigning(excelWorkbook, plan, today);
  if (read.kind !== "read") throw new Error(read.kind);
  return read;
}

async function targetCell(subGoal: string): Promise<string> {
  const { plans } = readPlans(await tablesNow(), { today });
  const found = plans[0]!.goals.flatMap(({ subGoals }) => subGoals).find(({ id }) => id === subGoal)!;
  return found.target.place!.cell;
}

it("a plan that is signed in Excel, noted and saved, stands as it was sealed when the file is opened again", async () => {
  const save = await openFile(office, readFileSync(example));
  const plan = readPlans(await tablesNow(), { today }).plans[0]!;
  const planned = planSigning(await tablesNow(), plan.name, plan.signed!, today + 0.390_277_777_8);
  if (planned.kind === "refused") throw new Error(JSON.stringify(planned.problems));
  expect(await excelWorkbook.change(planned.change)).toEqual({ kind: "written", sheets: ["Underskrevet plan"] });

  const fresh = await signing(plan.name);
  expect(fresh.record).toMatchObject({ seal: planned.seal, asOf: day("2021-12-09") });
  expect(isSound(fresh.record!)).toBe(true);
  expect(fresh.plan.changesSinceSigned).toEqual([]);
  expect(planSigning(await tablesNow(), plan.name, plan.signed!, today).kind).toBe("refused");

  const address = await targetCell("2.1.a");
  const [block] = await excelWorkbook.readCells([address]);
  await excelWorkbook.change({ cells: [{ address, before: block!.formulas[0]![0]!, after: { value: 3 } }] });
  const changed = (await signing(plan.name)).plan.changesSinceSigned;
  expect(changed.map(({ what, subGoal, new: now, noted }) => [what, subGoal, now, noted])).toEqual([["target", "2.1.a", "3", null]]);

  const noted = noteChanges(await tablesNow(), plan.name, [{ change: changed[0]!, why: "=aftalt, 10-15" }], today);
  if (noted.kind === "refused") throw new Error(JSON.stringify(noted.problems));
  expect(await excelWorkbook.change(noted.change)).toEqual({ kind: "written", sheets: ["Ændringer efter underskrift"] });

  const { bytes } = await save();
  await openFile(office, bytes);
  const again = await signing(plan.name);
  expect(isSound(again.record!)).toBe(true);
  expect(again.record!.computed).toBe(planned.seal);
  expect(again.plan.changesSinceSigned).toMatchObject([{ subGoal: "2.1.a", noted: { when: today, why: "=aftalt, 10-15" } }]);

  const signedTable = (await tablesNow()).tables.find(({ name }) => name === "PlanSigned")!;
  const row = signedTable.values.findIndex((cells) => cells[2] === "2.1.a");
  const column = "ABCDEFGHIJ"[signedTable.left - 1 + signedTable.values[0]!.indexOf("Målværdi")]!;
  const cell = { address: `'Underskrevet plan'!${column}${String(signedTable.top + row)}`, before: 2, after: { value: 3 } };
  expect(await excelWorkbook.change({ cells: [cell] })).toMatchObject({ kind: "written" });
  expect((await signing(plan.name)).record).toMatchObject({
    isIntact: false,
    changes: [{ kind: "changed", key: "2.1 2.1.a", fields: ["target"] }],
  });
});
