import type { Field } from "../connect/connection";
import type { Description } from "../connect/describeCell";
import type { FoundCells } from "../sheet/resolveReference";
import type { Sign, Unit } from "../connect/unit";
import type { HistoryRow, SubGoal } from "../plan/plan";
import { cellAddress } from "../sheet/address";
import type { CellBlock, CellValue } from "../sheet/workbook";

/** What a formula takes its source for: `label` names rows, `unknown` may be anything. */
export type Role = "date" | "number" | "label" | "unknown";

/** The cells one reference of a formula stands for, with what stands around them. */
export interface CheckedSource {
  readonly cells: FoundCells;
  readonly role: Role;
  /** which argument of a PLAN function it is: "received", "values"; null where it is none */
  readonly part: string | null;
  /** the Excel table whose column it is: it grows by itself */
  readonly table: string | null;
  /** the source and its neighbours, of the same sheet; what was not read is blank */
  readonly around: CellBlock;
  /** row numbers on the sheet, within the source */
  readonly hiddenRows: readonly number[];
  /** rows the formula leaves out, as another institution's */
  readonly skippedRows: ReadonlySet<number>;
  readonly description: Description;
}

export interface RecordCell {
  readonly address: string;
  readonly before: CellValue;
}

/** A row of PlanSources: what was connected, and what stood beside it then. */
export interface SourceRecord {
  readonly formula: string;
  readonly rowHeading: string;
  readonly columnHeading: string;
  readonly unit: Unit | null;
  readonly sign: Sign | null;
  /** where its columns stand, those that the table has */
  readonly columns: Readonly<Partial<Record<"cells" | "rowHeading" | "columnHeading" | "formula", RecordCell>>>;
  /** what stands now at the cells of the recorded formula; null where they cannot be found */
  readonly described: Description | null;
}

/** A field of a sub-goal with all that is known of where its figure comes from. */
export interface CheckedField {
  readonly plan: string;
  readonly year: number | null;
  readonly subGoal: SubGoal;
  readonly field: Field;
  /** the plan's cell: "Resultatplan!H12" */
  readonly cell: string;
  /** "" where a value was typed */
  readonly formula: string;
  readonly value: CellValue;
  readonly sources: readonly CheckedSource[];
  /** cells that the sources' own formulas add up */
  readonly feeding: readonly CheckedSource[];
  /** what the formula names that is not in the workbook, as it is written */
  readonly gone: readonly string[];
  readonly record: SourceRecord | null;
  readonly history: readonly HistoryRow[];
  /** it would be so and is not written yet: there is nothing to compare with what was */
  readonly isProposed: boolean;
}

export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly value: CellValue;
  /** "" where a value was typed */
  readonly formula: string;
  /** what it holds: its formula, else its value */
  readonly content: CellValue;
  readonly numberFormat: string;
}

/** Its address is written out only where a finding asks for it: lists are long. */
class Cell implements SourceCell {
  constructor(
    private readonly sheet: string,
    readonly row: number,
    readonly column: number,
    readonly value: CellValue,
    readonly formula: string,
    readonly content: CellValue,
    readonly numberFormat: string,
  ) {}

  get address(): string {
    return cellAddress(this.sheet, this.row, this.column);
  }
}

/** null outside the cells that were read */
export function cellAt(block: CellBlock, row: number, column: number): SourceCell | null {
  const [down, right] = [row - block.top, column - block.left];
  const value = block.values[down]?.[right];
  if (value === undefined) return null;
  const content = block.formulas[down]?.[right] ?? value;
  const formula = typeof content === "string" && content.startsWith("=") ? content : "";
  const numberFormat = block.numberFormats[down]?.[right] ?? "General";
  return new Cell(block.sheet, row, column, value, formula, content, numberFormat);
}

/** Every check asks for them. */
const filled = new WeakMap<CheckedSource, readonly SourceCell[]>();

/** The source's own cells that hold something and count, row by row. */
export function filledCells(source: CheckedSource): readonly SourceCell[] {
  let cells = filled.get(source);
  if (cells === undefined) {
    cells = findFilled(source);
    filled.set(source, cells);
  }
  return cells;
}

function findFilled({ cells: { box }, around, skippedRows }: CheckedSource): readonly SourceCell[] {
  const found: SourceCell[] = [];
  for (let row = box.top; row < box.top + box.rows; row += 1) {
    if (skippedRows.has(row)) continue;
    for (let column = box.left; column < box.left + box.columns; column += 1) {
      if ((around.values[row - around.top]?.[column - around.left] ?? "") !== "") found.push(cellAt(around, row, column)!);
    }
  }
  return found;
}

/** Several rows of one column. */
export function isList({ cells: { box } }: CheckedSource): boolean {
  return box.rows > 1 && box.columns === 1;
}
