import { checkSeals } from "../../src/reporting/checkSeals";
import { planReport, type PlannedReport } from "../../src/reporting/planReport";
import { readBasis, type ReportBasis } from "../../src/reporting/readBasis";
import type { ReportAnswers } from "../../src/reporting/reportAnswers";
import { day } from "../report/reportPlan";
import type { ReportWorkbook } from "./reportWorkbook";

export const asOf = day("2023-03-15");
export const made = asOf + 0.5;
export const annual: ReportAnswers = {
  choice: { kind: "final", year: 2022, quarter: null },
  asOf,
  language: "da",
  comments: {},
  analyses: {},
  assessment: "",
  why: "",
};
export const third: ReportAnswers = { ...annual, choice: { kind: "interim", year: 2022, quarter: 3 }, asOf: day("2022-09-30") };

export async function basisOf(workbook: ReportWorkbook, { asOf: on }: ReportAnswers = annual): Promise<ReportBasis> {
  const basis = await readBasis(workbook, "CPR 2022", on, asOf);
  if (basis.kind !== "basis") throw new Error(basis.kind);
  return basis;
}

export function ready(planned: PlannedReport): Extract<PlannedReport, { kind: "ready" }> {
  if (planned.kind !== "ready") throw new Error(JSON.stringify(planned));
  return planned;
}

export async function make(workbook: ReportWorkbook, answers: ReportAnswers = annual, at = made) {
  const planned = ready(planReport(await basisOf(workbook, answers), answers, at));
  await workbook.change(planned.change);
  return planned;
}

export async function check(workbook: ReportWorkbook, plan = "CPR 2022") {
  return checkSeals(workbook, await workbook.readTables([]), await workbook.readOutline(), plan);
}
