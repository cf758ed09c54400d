import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { ReportAnswers } from "../../../src/reporting/reportAnswers";
import { day } from "../../sheet/planWorkbook";
import { annual } from "./reporting";

export const smallPlan = "CPR";

/** A report of a plan with two goals, one of them not met. */
export const smallAnnual: ReportAnswers = { ...annual, comments: { "1": "Nået." }, analyses: { "2": "Hvorfor." } };

/** Writes the plan's tables on a new sheet, with headers in English, and no table for reports. */
export async function writeSmallPlan(): Promise<void> {
  const table = (name: string, top: number, rows: readonly (readonly (string | number)[])[]) => ({
    ...{ name, top, left: 1 },
    rows: rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
  });
  const tables = [
    table("PlanInfo", 1, [
      ["Plan", "Year"],
      [smallPlan, 2022],
    ]),
    table("PlanGoals", 5, [
      ["Goal", "Title", "Weight"],
      ["1", "Cases", 60],
      ["2", "Absence", 40],
    ]),
    table("PlanSubgoals", 10, [
      ["Goal", "Criterion", "Target", "Result", "Due", "Final"],
      ["1", "at least", 90, 91.25, day("2022-12-31"), "yes"],
      ["2", "at most", 8.2, 9, day("2022-12-31"), "yes"],
    ]),
  ];
  await excelWorkbook.change({ sheets: [{ name: "Plan", texts: [], widths: [], tables }] });
}
