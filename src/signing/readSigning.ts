import type { Day } from "../plan/day";
import type { Plan } from "../plan/plan";
import { type CheckedReport, checkSeals } from "../reporting/checkSeals";
import { planTableNames } from "../sheet/planTables";
import { readPlans } from "../sheet/readPlans";
import { readSigned } from "../sheet/readSeals";
import type { Workbook, WorkbookTables } from "../sheet/workbook";
import { hasUnreadyCells } from "../sheet/zeroFormulas";
import { signedRecord } from "./planSigning";

/** How far a plan is signed, read from the workbook at one time. */
export type Signing =
  /** Excel is still calculating what the plan reads */
  | { readonly kind: "notReady" }
  /** the plan is no longer in the workbook */
  | { readonly kind: "gone" }
  | {
      readonly kind: "read";
      readonly plan: Plan;
      readonly tables: WorkbookTables;
      /** held against its seal; null while the plan is not signed and sealed */
      readonly record: CheckedReport | null;
      /** how many rows PlanSigned has of the plan */
      readonly rows: number;
    };

/** @param plan its name */
export async function readSigning(
  workbook: Pick<Workbook, "readTables" | "readOutline" | "readCells">,
  plan: string,
  today: Day,
): Promise<Signing> {
  const [tables, outline] = await Promise.all([workbook.readTables(planTableNames), workbook.readOutline()]);
  if (hasUnreadyCells(tables)) return { kind: "notReady" };
  const found = readPlans(tables, { today }).plans.find(({ name }) => name === plan);
  if (found === undefined) return { kind: "gone" };
  const { reports } = await checkSeals({ readCells: workbook.readCells.bind(workbook) }, tables, outline, plan);
  return { kind: "read", plan: found, tables, record: signedRecord(reports), rows: readSigned(tables, plan).length };
}
