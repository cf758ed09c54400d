import { cellAddress, columnLetters } from "../../sheet/address";
import type { Block, WorkbookIndex } from "./workbookIndex";

/** A cell as a formula names it: by the name that stands for it, else by its address. */
export function cellReference({ grid }: Block, row: number, column: number, { names }: WorkbookIndex): string {
  const address = cellAddress(grid.name, row, column);
  return names.get(address) ?? address;
}

/** Cells of one column as a formula names them: a whole table column by its heading, so that it grows with the table. */
export function columnReference(block: Block, first: number, last: number, column: number, { names }: WorkbookIndex): string {
  const { table, grid } = block;
  if (table !== null && first === block.first && last === table.box.top + table.box.rows - 1) {
    const heading = table.columns[column - table.box.left];
    if (heading !== undefined) return `${table.name}[${columnSpecifier(heading)}]`;
  }
  const address = `${cellAddress(grid.name, first, column)}:${columnLetters(column)}${String(last)}`;
  return names.get(address) ?? address;
}

/** A heading as it stands in a reference to its table: with signs in it Excel takes it only in brackets of its own. */
function columnSpecifier(heading: string): string {
  const escaped = heading.replace(/['[\]#@]/gu, "'$&");
  return /^[\p{L}\p{N}_. ]+$/u.test(heading) ? escaped : `[${escaped}]`;
}

/** Cells of one row. */
export function rowReference({ grid }: Block, row: number, first: number, last: number): string {
  return `${cellAddress(grid.name, row, first)}:${columnLetters(last)}${String(row)}`;
}
