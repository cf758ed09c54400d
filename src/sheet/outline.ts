/** Where something lies on its sheet; rows and columns are counted from 1. */
export interface CellBox {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetOutline {
  readonly name: string;
  readonly isHidden: boolean;
  /** the cells that hold anything; null for an empty sheet */
  readonly used: CellBox | null;
}

export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  /** header and body; a totals row has been left out, and a header that is hidden is the row above, which may be none of the sheet's */
  readonly box: CellBox;
  readonly columns: readonly string[];
}

export interface NameOutline {
  readonly name: string;
  /** the cells it stands for, such as "Økonomi!G8" */
  readonly address: string;
}

/** What a workbook consists of, without its cells. */
export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
  /** names that stand for cells; others are left out */
  readonly names: readonly NameOutline[];
}
