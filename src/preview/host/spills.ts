import type { IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellBox } from "../engine/engine";
import { intersection } from "./address";
import type { SheetTarget } from "./model";

/** The boxes array formulas spill into on a sheet, each with the formula's own cell. */
export function spills(sheet: SheetTarget): readonly CellBox[] {
  const { engine } = sheet.model;
  const rows = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.workbook.getId()]?.[sheet.id] ?? {};
  return Object.values(rows as Readonly<Record<number, Nullable<Readonly<Record<number, IRange>>>>>).flatMap((row) =>
    Object.values(row ?? {})
      .map((range) => ({
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }))
      .filter((box) => box.rows * box.columns > 1),
  );
}

/** Excel's `hasSpill`: every cell in a spill, none, or null for some. */
export function hasSpill(sheet: SheetTarget, box: CellBox): boolean | null {
  const covered = spills(sheet)
    .map((spill) => intersection(spill, box))
    .reduce((sum, part) => sum + (part === null ? 0 : part.rows * part.columns), 0);
  return covered === 0 ? false : covered === box.rows * box.columns ? true : null;
}
