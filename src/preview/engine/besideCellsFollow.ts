import type { FWorkbook } from "@univerjs/sheets/facade";
import { besideCells, changeBesideCells } from "../file/besideCells";
import { shiftReferences } from "../file/references";
import { isStructural, shiftOf } from "../file/replay";
import type { Edit } from "./engine";

/** any name: addresses of the page layout stand without a sheet */
const HERE = "Sheet";

/** Print areas and titles move with inserted and deleted rows and columns; what is gone is printed no more. */
export function besideCellsFollow(workbook: FWorkbook, edit: Edit): void {
  if (!isStructural(edit)) return;
  const config = workbook.getSheetBySheetId(edit.sheetId)?.getSheet().getConfig();
  if (!config) return;
  const { pageSetup } = besideCells(config);
  if (!pageSetup) return;
  const shift = shiftOf(edit, HERE);
  const moved = (addresses: string | undefined): string | undefined => {
    const left = addresses
      ?.split(",")
      .map((address) => shiftReferences(address, HERE, shift))
      .filter((address) => !address.includes("#REF!"));
    return left === undefined || left.length === 0 ? undefined : left.join(",");
  };
  const { printArea, printTitlesRow, printTitlesColumn, ...others } = pageSetup;
  const next = { printArea: moved(printArea), printTitlesRow: moved(printTitlesRow), printTitlesColumn: moved(printTitlesColumn) };
  changeBesideCells(config, {
    pageSetup: { ...others, ...Object.fromEntries(Object.entries(next).filter(([, address]) => address !== undefined)) },
  });
}
