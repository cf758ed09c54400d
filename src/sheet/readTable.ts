import type { Place } from "../plan/place";
import { cellAddress } from "./address";
import type { Findings } from "./findings";
import { type ColumnOf, neededColumns, type PlanTableName, planTables } from "./planTables";
import type { CellValue, TableCells } from "./workbook";

/** Whether a cell that holds 0 by formula has only blank sources, or some. */
export type SourceState = "blank" | "partlyBlank";
/** What is known of the cells that hold 0 by formula, by their address. */
export type Sources = ReadonlyMap<string, SourceState>;

export interface Cell {
  readonly value: CellValue;
  /** with its "="; "" where a value was typed */
  readonly formula: string;
  readonly numberFormat: string;
  /** null where the value is no 0 by formula, or one whose sources hold something */
  readonly sourceState: SourceState | null;
  readonly place: Place;
}

export interface Row<Column extends string> {
  /** null where the table has no such column */
  cell(column: Column): Cell | null;
  /** the whole row, for findings about it */
  readonly place: Place;
}

export interface ReadTable<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly has: (column: Column) => boolean;
  /** the language of the header of `column`; null where it is missing or the same in both */
  readonly languageOf: (column: Column) => "da" | "en" | null;
}

/** A plan without history or signature is a plan; one without goals is not. */
const mustHaveRows: ReadonlySet<PlanTableName> = new Set(["PlanInfo", "PlanGoals", "PlanSubgoals"]);

/** Headers are compared without case, and without the line breaks and no-break spaces that layout leaves in them. */
export function headerKey(header: CellValue): string {
  return String(header).replace(/\s+/gu, " ").trim().toLowerCase();
}

/**
 * Finds a plan table's columns by their headers and gives its rows; rows with nothing in any known column are left out.
 * Raises columnMissing, columnTwice and tableEmpty.
 */
export function readTable<Name extends PlanTableName>(
  name: Name,
  cells: TableCells,
  findings: Findings,
  sources: Sources = new Map(),
): ReadTable<ColumnOf<Name>> {
  const placeOf = (row: number, column: number | null): Place => ({
    table: name,
    row,
    column: column === null ? "" : String(cells.values[0]?.[column] ?? ""),
    cell: cellAddress(cells.sheet, cells.top + row, cells.left + (column ?? 0)),
  });
  const header = cells.values[0] ?? [];
  const columns = new Map<string, number>();
  for (const [column, names] of Object.entries<readonly [string, string]>(planTables[name])) {
    const known = names.map(headerKey);
    const found = header.flatMap((text, index) => (known.includes(headerKey(text)) ? [index] : []));
    const [first, second] = found;
    if (first !== undefined) columns.set(column, first);
    if (second !== undefined) findings.issue("columnTwice", null, placeOf(0, second), names.join(" / "));
  }
  for (const column of neededColumns[name]) {
    if (!columns.has(column)) {
      findings.issue("columnMissing", null, placeOf(0, null), (planTables[name] as Record<string, readonly string[]>)[column]!.join(" / "));
    }
  }
  const known = [...columns.values()];
  const rows: Row<ColumnOf<Name>>[] = [];
  for (let index = 1; index < cells.values.length; index += 1) {
    const values = cells.values[index]!;
    if (known.every((column) => values[column] === "")) continue;
    rows.push({
      place: placeOf(index, null),
      cell: (column) => {
        const at = columns.get(column);
        if (at === undefined) return null;
        const formula = cells.formulas[index]![at]!;
        const place = placeOf(index, at);
        return {
          value: values[at]!,
          formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
          numberFormat: cells.numberFormats[index]![at]!,
          sourceState: sources.get(place.cell) ?? null,
          place,
        };
      },
    });
  }
  if (rows.length === 0 && mustHaveRows.has(name)) findings.issue("tableEmpty", null, placeOf(0, null), cells.name);
  return {
    rows,
    has: (column) => columns.has(column),
    languageOf: (column) => {
      const at = columns.get(column);
      const [english, danish] = (planTables[name] as Record<string, readonly [string, string]>)[column]!;
      if (at === undefined || english === danish) return null;
      return headerKey(header[at]!) === headerKey(danish) ? "da" : "en";
    },
  };
}
