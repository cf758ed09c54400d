import { deleteColumns, deleteRows, insertColumns, insertRows, type Sheet } from "hucre";
import type { Edit } from "../engine/engine";
import { boxName, parseBoxes } from "./a1";
import { type Shift, shiftReferences, shiftSpan } from "./references";

export type StructuralEdit = Extract<Edit, { kind: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" }>;
export const isStructural = (edit: Edit): edit is StructuralEdit =>
  edit.kind === "RowInserted" || edit.kind === "RowDeleted" || edit.kind === "ColumnInserted" || edit.kind === "ColumnDeleted";

const APPLY = { RowInserted: insertRows, RowDeleted: deleteRows, ColumnInserted: insertColumns, ColumnDeleted: deleteColumns } as const;

export const shiftOf = (edit: StructuralEdit, sheetName: string): Shift => ({
  sheetName,
  axis: edit.kind.startsWith("Row") ? "row" : "column",
  at: edit.at,
  count: edit.kind.endsWith("Deleted") ? -edit.count : edit.count,
});

/** Moves a list of areas such as `B2:B9 D2:D9`; "" when nothing is left. */
export function shiftAreas(areas: string, shift: Shift): string {
  return parseBoxes(areas)
    .flatMap((box) => {
      const [first, size] = shift.axis === "row" ? [box.row, box.rows] : [box.column, box.columns];
      const moved = shiftSpan(first, first + size - 1, shift.at, shift.count);
      if (!moved) return [];
      const span = moved[1] - moved[0] + 1;
      return [boxName(shift.axis === "row" ? { ...box, row: moved[0], rows: span } : { ...box, column: moved[0], columns: span })];
    })
    .join(" ");
}

/** Inserts or deletes rows or columns of one sheet in the opened file's model, with its rules. */
export function replay(sheet: Sheet, edit: StructuralEdit): void {
  const { conditionalRules, dataValidations } = sheet;
  // hucre moves only the first area of a rule with several.
  delete sheet.conditionalRules;
  delete sheet.dataValidations;
  APPLY[edit.kind](sheet, edit.at, edit.count);
  const shift = shiftOf(edit, sheet.name);
  const move = <T extends { range: string }>(rules: readonly T[]): T[] =>
    rules.map((rule) => ({ ...rule, range: shiftAreas(rule.range, shift) })).filter((rule) => rule.range !== "");
  if (conditionalRules) sheet.conditionalRules = move(conditionalRules);
  if (dataValidations) sheet.dataValidations = move(dataValidations);
}

/** Changes the formulas of a sheet's rules: they are not cells, so the grid does not keep them. */
export function changeRuleFormulas(sheet: Sheet, change: (formula: string) => string): void {
  for (const rule of sheet.conditionalRules ?? [])
    if (rule.formula !== undefined) rule.formula = Array.isArray(rule.formula) ? rule.formula.map(change) : change(rule.formula);
  for (const rule of sheet.dataValidations ?? []) {
    if (rule.formula1 !== undefined) rule.formula1 = change(rule.formula1);
    if (rule.formula2 !== undefined) rule.formula2 = change(rule.formula2);
  }
  for (const line of sheet.sparklines ?? []) line.dataRange = change(line.dataRange);
}

export const shiftRuleFormulas = (sheet: Sheet, shift: Shift): void =>
  changeRuleFormulas(sheet, (formula) => shiftReferences(formula, sheet.name, shift));
