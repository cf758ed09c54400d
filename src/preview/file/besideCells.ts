import type { IWorksheetData } from "@univerjs/core";
import type { HeaderFooter, PageSetup } from "hucre";
import type { SheetChart } from "./charts";

/** What a sheet has beside its cells. The grid carries it in its snapshot and neither reads nor shows it. */
export interface BesideCells {
  /** as the file has it: margins in inches, print area and titles as addresses without a sheet */
  readonly pageSetup?: PageSetup;
  readonly headerFooter?: HeaderFooter;
  /** hidden so that a person cannot show it */
  readonly veryHidden?: boolean;
  /** the lowest first */
  readonly charts?: readonly SheetChart[];
}

const KEY = "besideCells";

type Carrier = Pick<IWorksheetData, "custom">;

export const besideCells = (sheet: Partial<Carrier>): BesideCells => (sheet.custom?.[KEY] as BesideCells | undefined) ?? {};

/** @param sheet the sheet's own configuration or snapshot, changed in place */
export function changeBesideCells(sheet: Partial<Carrier>, change: BesideCells): void {
  sheet.custom = { ...sheet.custom, [KEY]: { ...besideCells(sheet), ...change } };
}
