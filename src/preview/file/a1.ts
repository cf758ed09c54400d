import type { CellBox } from "../engine/engine";

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A → 0, AA → 26; capitals or not. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2`, `$B$2:C9` or `'A sheet'!B2:C9` (the sheet is ignored); null for anything else. */
export function parseBox(address: string): CellBox | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.slice(address.lastIndexOf("!") + 1));
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]);
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  const lastColumn = match[3] ? columnIndex(match[3]) : column;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function boxName(box: CellBox): string {
  const first = cellName(box.row, box.column);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${cellName(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}

/** Several boxes separated by blanks, as conditional formats name them. */
export const parseBoxes = (addresses: string): CellBox[] =>
  addresses
    .split(/\s+/)
    .map(parseBox)
    .filter((box) => box !== null);
