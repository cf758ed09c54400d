import type { ICommandService, Injector, IWorkbookData, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/** A rectangle of cells; row and column count from 0. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * One change a person or the add-in made to the workbook. Results of calculation and rewritten references are not edits.
 * `Rearranged`: cells, rows or columns inside the box changed places (sort, drag, shift cells).
 */
export type Edit =
  | { readonly kind: "RangeEdited" | "Rearranged"; readonly sheetId: string; readonly box: CellBox }
  | {
      readonly kind: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "SheetAdded" | "SheetDeleted" | "SheetMoved"; readonly sheetId: string }
  | { readonly kind: "SheetRenamed"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "TableAdded" | "TableDeleted" | "TableChanged"; readonly sheetId: string; readonly tableId: string };

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One entry of the add-in's functions.json. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

/** An error value among the arguments of a function that accepts errors. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/**
 * Starts one call of a custom function. `args` has one item a parameter: `null` for blank or omitted, rows[row][column] for a matrix,
 * a list for a repeating parameter. `onValue` takes a scalar, an error text such as "#N/A" with what the function says of it, or a matrix,
 * and may be called many times by a stream. Returns the cancel.
 */
export type Invoke = (functionId: string, args: unknown[], stream: boolean, onValue: OnValue) => () => void;
export type OnValue = (value: unknown, message?: string | null) => void;

export interface EngineOptions {
  readonly container?: HTMLElement;
  readonly language: "da" | "en";
  readonly dark?: boolean;
}

export interface EngineCounts {
  calculations: number;
  evaluations: number;
  pushes: number;
  invocations: number;
}

/** A workbook that calculates; the same in the browser and in Node. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** The open workbook; throws before `open`. */
  readonly workbook: FWorkbook;
  readonly counts: Readonly<EngineCounts>;
  /** Calls of custom functions that have not answered yet: their cells show #BUSY!. */
  readonly unanswered: number;
  /** What a custom function says of the error in a cell; null where it says nothing. */
  messageAt(sheetId: string, row: number, column: number): string | null;
  /** Only before the first `open`: a formula must find its function when it is first read. */
  registerFunctions(namespace: string, entries: readonly FunctionEntry[], invoke: Invoke): void;
  /** Shows and calculates a workbook; one opened before is closed and its streams are cancelled. The grid changes the snapshot's sheets in place. */
  open(snapshot: IWorkbookData): void;
  /** Resolves when no edit waits, none is calculating, and every result is in its cell. */
  settle(): Promise<void>;
  /** Edits of one task arrive together after it, in their order. */
  onEdit(listener: (edit: Edit) => void): () => void;
  /** After each calculation: the sheets in which a result changed. */
  onCalculated(listener: (sheetIds: readonly string[]) => void): () => void;
  /** Cancels streams no cell uses any more; also runs by itself after an edit was calculated. */
  pruneFunctions(): void;
  /** Calculates every formula; custom functions are called anew, streams are cancelled and started again. */
  fullRecalculation(): void;
  /** Adds a sheet at the end without making it the active one; returns its id. */
  addSheet(name?: string): string;
  onActiveSheet<T>(sheetId: string, act: (sheet: FWorksheet) => T): T;
  dispose(): void;
}
