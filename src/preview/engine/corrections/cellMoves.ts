import type { IRange } from "@univerjs/core";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a cell of the sheet stands after a command; null when it was deleted. */
export type CellMove = (row: number, column: number) => CellPlace | null;

/** Places along one axis after lines were taken out; null for one of them. */
function without(lines: readonly number[]): (line: number) => number | null {
  const gone = new Set(lines);
  return (line) => (gone.has(line) ? null : line - lines.filter((one) => one < line).length);
}

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** @param isFilteredOut rows a filter hides are not deleted with those around them */
export function cellMoveOf(command: string, range: IRange, isFilteredOut: (row: number) => boolean): CellMove | null {
  const { startRow, endRow, startColumn, endColumn } = range;
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  const inRows = (row: number): boolean => row >= startRow && row <= endRow;
  const inColumns = (column: number): boolean => column >= startColumn && column <= endColumn;
  switch (command) {
    case "sheet.command.insert-row":
      return (row, column) => ({ row: row < startRow ? row : row + rows, column });
    case "sheet.command.insert-col":
      return (row, column) => ({ row, column: column < startColumn ? column : column + columns });
    case "sheet.command.remove-row": {
      const place = without(between(startRow, endRow).filter((row) => !isFilteredOut(row)));
      return (row, column) => at(place(row), column);
    }
    case "sheet.command.remove-col": {
      const place = without(between(startColumn, endColumn));
      return (row, column) => at(row, place(column));
    }
    case "sheet.command.insert-range-move-down":
      return (row, column) => ({ row: inColumns(column) && row >= startRow ? row + rows : row, column });
    case "sheet.command.insert-range-move-right":
      return (row, column) => ({ row, column: inRows(row) && column >= startColumn ? column + columns : column });
    case "sheet.command.delete-range-move-up":
      return (row, column) => at(!inColumns(column) || row < startRow ? row : row <= endRow ? null : row - rows, column);
    case "sheet.command.delete-range-move-left":
      return (row, column) => at(row, !inRows(row) || column < startColumn ? column : column <= endColumn ? null : column - columns);
    default:
      return null;
  }
}

const at = (row: number | null, column: number | null): CellPlace | null => (row === null || column === null ? null : { row, column });

/** A table after its cells moved. `columns[i]` is the old index of column i, null for one that was inserted. */
export interface MovedTable {
  readonly range: IRange;
  readonly columns: readonly (number | null)[];
}

/** Cells that would be shifted in a part of the table only: Excel refuses that. */
export function tears(command: string, cells: IRange, table: IRange): boolean {
  const covers = (start: "startRow" | "startColumn", end: "endRow" | "endColumn"): boolean =>
    cells[start] <= table[start] && cells[end] >= table[end];
  const meets = (start: "startRow" | "startColumn", end: "endRow" | "endColumn"): boolean =>
    cells[start] <= table[end] && cells[end] >= table[start];
  switch (command) {
    case "sheet.command.insert-range-move-down":
    case "sheet.command.delete-range-move-up":
      return cells.startRow <= table.endRow && meets("startColumn", "endColumn") && !covers("startColumn", "endColumn");
    case "sheet.command.insert-range-move-right":
    case "sheet.command.delete-range-move-left":
      return cells.startColumn <= table.endColumn && meets("startRow", "endRow") && !covers("startRow", "endRow");
    default:
      return false;
  }
}

/** @returns null when the table's header was deleted, or all its columns: the table is gone then */
export function tableAfter({ startRow, endRow, startColumn, endColumn }: IRange, move: CellMove): MovedTable | null {
  const columns = between(startColumn, endColumn).flatMap((old) => {
    const head = move(startRow, old);
    return head ? [{ old, head }] : [];
  });
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return null;
  const rows = between(startRow, endRow).flatMap((row) => move(row, first.old)?.row ?? []);
  const [left, right] = [first.head.column, last.head.column];
  return {
    range: { startRow: first.head.row, endRow: rows.at(-1) ?? first.head.row, startColumn: left, endColumn: right },
    columns: between(left, right).map((place) => {
      const found = columns.find(({ head }) => head.column === place);
      return found ? found.old - startColumn : null;
    }),
  };
}

/** Where a table stands after whole rows or columns were moved; null where they were taken out of it or put into it. */
export function lineMoveOf(command: string, from: IRange, to: IRange, table: IRange): IRange | null {
  const [start, end] = command.endsWith("rows") ? (["startRow", "endRow"] as const) : (["startColumn", "endColumn"] as const);
  const count = from[end] - from[start] + 1;
  const target = to[start];
  const place = (line: number): number => {
    if (line >= from[start] && line <= from[end]) return (target > line ? target - count : target) + line - from[start];
    if (line > from[end] && line < target) return line - count;
    return line < from[start] && line >= target ? line + count : line;
  };
  const places = between(table[start], table[end]).map(place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (last - first !== table[end] - table[start]) return null;
  const staysInOrder = end === "endRow" ? places[0] === first : places.every((one, i) => one === first + i);
  return staysInOrder ? { ...table, [start]: first, [end]: last } : null;
}
