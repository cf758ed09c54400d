import type { IWorksheetData } from "@univerjs/core";
import type { NamedRange, Sheet } from "hucre";
import { besideCells } from "./besideCells";
import { tabColorOf } from "./readSheet";
import { quotedSheet } from "./references";

/** How a sheet is shown and printed. hucre would write the names of the print area and titles itself, but not with a sheet name in quotes. */
export function writePage(sheet: Sheet, grid: Partial<IWorksheetData>): NamedRange[] {
  const { pageSetup, headerFooter, veryHidden } = besideCells(grid);
  if (headerFooter) sheet.headerFooter = { ...headerFooter };
  if (Boolean(grid.hidden) !== Boolean(sheet.hidden || sheet.veryHidden) || Boolean(veryHidden) !== Boolean(sheet.veryHidden)) {
    sheet.hidden = Boolean(grid.hidden) && veryHidden !== true;
    sheet.veryHidden = Boolean(grid.hidden) && veryHidden === true;
  }
  const showGridLines = grid.showGridlines !== 0;
  if (showGridLines !== (sheet.view?.showGridLines !== false)) sheet.view = { ...sheet.view, showGridLines };
  const tabColor = grid.tabColor === undefined || grid.tabColor === "" ? undefined : grid.tabColor;
  if (tabColor?.toUpperCase() !== tabColorOf(sheet)?.toUpperCase()) {
    const { tabColor: _old, ...view } = sheet.view ?? {};
    sheet.view = { ...view, ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor.replace("#", "").toUpperCase() } }) };
  }
  if (!pageSetup) return [];
  const { printArea, printTitlesRow, printTitlesColumn, ...others } = pageSetup;
  sheet.pageSetup = others;
  const onSheet = (areas: readonly (string | undefined)[]): string =>
    areas
      .flatMap((area) => area?.split(",") ?? [])
      .map((area) => `${quotedSheet(sheet.name)}!${area}`)
      .join(",");
  return [
    { name: "_xlnm.Print_Area", range: onSheet([printArea]), scope: sheet.name },
    { name: "_xlnm.Print_Titles", range: onSheet([printTitlesColumn, printTitlesRow]), scope: sheet.name },
  ].filter(({ range }) => range !== "");
}
