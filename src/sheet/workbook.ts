import type { ChangeOutcome, WorkbookChange } from "./change";
import type { WorkbookOutline } from "./outline";

/** What Excel's `range.values` holds: "" for blank, "#N/A" and the like for errors, a number for a date. */
export type CellValue = string | number | boolean;

/** A rectangle of cells of one sheet. All three grids have the same shape: values[row][column]. */
export interface CellBlock {
  readonly sheet: string;
  /** row on the sheet of the first row, 1-based */
  readonly top: number;
  /** column on the sheet of the first column, 1 is A */
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** formula text with its "=", else the value itself, as Excel's `range.formulas` */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** One Excel table as cells. `values[0]` is the header; a totals row has been left out. */
export interface TableCells extends CellBlock {
  readonly name: string;
}

export interface WorkbookTables {
  /** every plan table that was found, by the names of `planTables` */
  readonly tables: readonly TableCells[];
  /** every table name in the workbook, to find copies of plan tables */
  readonly names: readonly string[];
}

/** A reference a formula names directly. */
export type Reference =
  /** sheet null: the formula's own sheet */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "column"; readonly table: string; readonly column: string };

/** The host said no, or failed. The cause is kept for support; the pane shows the kind in words. */
export class WorkbookError extends Error {
  constructor(
    readonly kind:
      | "read"
      | "select"
      | "recalculate"
      | "listen"
      | "pane"
      | "insert"
      | "selection"
      | "write"
      | "halfWritten"
      /** nothing was written but a hidden sheet, which stays: it is found at the next start */
      | "leftover"
      | "protected"
      | "editing"
      | "tooOld",
    options?: { readonly cause?: unknown },
  ) {
    super(`The workbook could not be used: ${kind}`, options);
    this.name = "WorkbookError";
  }
}

export interface InsertOptions {
  /** the cell to write into though it holds something; without it the selected cell is meant, if it is empty */
  readonly replace?: string;
  /** the number format for a cell that has none of its own, as Excel writes it in English */
  readonly numberFormat?: string;
}

/** Where a formula was written, or what kept it from being written: "Forside!H3" holds something. */
export interface Inserted {
  readonly kind: "written" | "occupied";
  readonly address: string;
}

/**
 * What the add-in needs of a workbook. Implemented once, in excel/. Every method rejects with a WorkbookError.
 */
export interface Workbook {
  /** All plan tables and all table names, in one round trip. */
  readTables(names: readonly string[]): Promise<WorkbookTables>;
  /**
   * Whether each reference holds nothing at all, in one round trip.
   *
   * @param ownSheet the sheet of the formula the references were taken from
   * @returns null where the reference cannot be followed
   */
  areBlank(references: readonly { readonly ownSheet: string; readonly reference: Reference }[]): Promise<readonly (boolean | null)[]>;
  /** Calls back after any edit, recalculation, and added, deleted or renamed table or sheet. */
  onChange(changed: () => void): Promise<void>;
  /** Shows a cell or range such as "Økonomi!G8" to the user and selects it. */
  select(address: string): Promise<void>;
  /** A full recalculation of everything in the workbook. */
  recalculate(): Promise<void>;
  /** Whether any cell holds a PLAN function; asked once after start. */
  usesPlanFunctions(): Promise<boolean>;
  /**
   * Writes a formula into the selected cell. A cell that holds anything is left as it is, unless it is named to be replaced.
   *
   * @param formula as Excel takes it in English: "=PLAN.STATUS("2.1",,2020)"
   */
  insertFormula(formula: string, options: InsertOptions): Promise<Inserted>;
  /** The selected cells: "Forside!B2:B13". */
  selectedAddress(): Promise<string>;
  /**
   * Calls back with the selected cells, "Forside!B2:B13", whenever the user selects others.
   *
   * @param failed told instead, with a WorkbookError, where what is selected is no one range: several areas, or a chart
   * @returns stops listening
   */
  onSelection(selected: (address: string) => void, failed: (error: unknown) => void): Promise<() => void>;
  /** Sheets, tables and names, without their cells. */
  readOutline(): Promise<WorkbookOutline>;
  /** Blocks of cells, in the order asked for: in one round trip where they hold no more than some 30,000 cells together. */
  readCells(addresses: readonly string[]): Promise<readonly CellBlock[]>;
  /** Which rows of the block are hidden, by a filter or by hand; 1-based row numbers on the sheet. */
  hiddenRows(address: string): Promise<readonly number[]>;
  /**
   * Writes everything, or nothing where a cell has been changed since it was read. Rejects with the reasons "protected", "editing"
   * and "tooOld" where Excel does not take it.
   */
  change(change: WorkbookChange): Promise<ChangeOutcome>;
  /** Whether the workbook counts its days from 1904, as workbooks from old Macs do. */
  countsFrom1904(): Promise<boolean>;
}
