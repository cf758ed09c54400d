import { addressOfCells } from "../sheet/resolveReference";
import { cellAddress } from "../sheet/address";
import { type CheckedField, filledCells } from "./checkedField";
import type { Finding } from "./finding";
import { found } from "./found";

/** Rows that nobody sees, hidden by a filter or by hand: a formula counts them all the same. */
export function hiddenRows(field: CheckedField): readonly Finding[] {
  const told = new Set<string>();
  return field.sources.flatMap((source) => {
    if (source.hiddenRows.length === 0) return [];
    const filled = new Set(filledCells(source).map(({ row }) => row));
    const rows = source.hiddenRows.filter((row) => filled.has(row));
    const { sheet, box } = source.cells;
    const key = `${sheet}\n${rows.join(" ")}`;
    if (rows.length === 0 || told.has(key)) return [];
    told.add(key);
    return [found("hiddenRows", field, cellAddress(sheet, rows[0]!, box.left), { rows, cells: addressOfCells(source.cells) })];
  });
}
