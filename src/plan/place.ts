/** Where something stands in the workbook, so that every verdict and issue can be traced to its cell. */
export interface Place {
  /** the Excel table's name */
  readonly table: string;
  /** row of the table's body, 1 is the first row under the header; 0 is the header itself */
  readonly row: number;
  /** the header as written in the workbook; empty when the whole row or table is meant */
  readonly column: string;
  /** "Resultatplan!H12" or "'Mål 2022'!H12" */
  readonly cell: string;
}
