import { exact } from "../plan/exact";
import type { SealedLine } from "../report/sealing";
import { columnLetters } from "./address";
import type { ColumnOf } from "./planTables";
import type { Cell } from "./readTable";
import type { CellBlock, CellValue } from "./workbook";

/** The columns of a report's rows that are sealed, in the order of their marks. */
export const sealedReportColumns = [
  ...["plan", "report", "period", "kind", "asOf", "made", "goal", "subGoal", "status", "forecast", "points"],
  ...["result", "comparedWith", "target", "explanation", "comment", "decidedBy"],
] as readonly Exclude<ColumnOf<"PlanReports">, "seal">[];

/** The columns of a report's own row that are sealed; `previous` is part of every seal. A renamed sheet is the same sheet. */
export const sealedRecordColumns = [
  ...["plan", "report", "period", "kind", "asOf", "made", "language", "corrects", "why"],
  ...["met", "forecast", "possible", "assessment", "sheetSeal"],
] as readonly Exclude<ColumnOf<"PlanSeals">, "sheet" | "previous" | "seal" | "marks" | "sheetMarks">[];

/** The columns of the signed plan that are sealed. */
export const sealedPlanColumns = [
  ...["plan", "goal", "subGoal", "requires", "weight", "criterion", "target", "due", "signed"],
] as readonly ColumnOf<"PlanSigned">[];

/** A report's sheet has no more columns than this. */
export const sealedSheetColumns: readonly string[] = Array.from({ length: 12 }, (_, index) => columnLetters(index + 1));

/** The key of the line that holds a report's own row. */
export const recordKey = "*";

/**
 * What a cell says, in a form that does not depend on the language of Excel, on the computer, or on the program that saved it. What comes
 * out of a formula can change without anyone touching it: then the formula counts as well.
 */
export function sealedValue({ value, formula }: Pick<Cell, "value" | "formula">): string {
  const content = sealedContent(value);
  return formula === "" || formula === value ? content : `${formula} ${content}`;
}

/** As `sealedValue`, of a cell that holds no formula; "" where it is blank. */
function sealedContent(value: CellValue): string {
  if (typeof value === "number") return exact(value).toString();
  if (typeof value === "boolean") return String(value);
  // blanks at the ends and kinds of line breaks are not kept by every program
  const text = value.replace(/\r\n?/gu, "\n").normalize("NFC").trim();
  return text === "" ? "" : JSON.stringify(text);
}

/** As `sealedValue`, of a column of a sealed table: ids are text or number as the program likes, 2.1 is "2.1". */
export function sealedField(column: string, { value, formula }: Pick<Cell, "value" | "formula">): string {
  const isId = (column === "goal" || column === "subGoal") && formula === "";
  return isId ? sealedContent(String(value)) : sealedValue({ value, formula });
}

/** What a row of a sealed table is found by. A goal and its only sub-goal may have one id. @param subGoal "" in a goal's own row */
export function sealedKey(goal: string, subGoal: string): string {
  return subGoal === "" ? goal : `${goal} ${subGoal}`;
}

/**
 * A sheet's rows as they are sealed. Cells that hold the seal itself are left out: it is written after the sheet.
 *
 * @param seal "" while the sheet has none
 */
export function sheetLines({ top, left, values, formulas }: CellBlock, seal: string): readonly SealedLine[] {
  return values.flatMap((row, at): SealedLine[] => {
    const fields = row.flatMap((value, column): [string, string][] => {
      if (value === "" || (seal !== "" && value === seal)) return [];
      const formula = formulas[at]![column]!;
      return [
        [
          columnLetters(left + column),
          sealedValue({ value, formula: typeof formula === "string" && formula.startsWith("=") ? formula : "" }),
        ],
      ];
    });
    return fields.length === 0 ? [] : [{ key: String(top + at), fields: Object.fromEntries(fields) }];
  });
}
