import { splitAddress } from "../sheet/cellBox";

/** @param address with its sheet: "'Mål 2022'!H12" */
export function rangeAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cells } = splitAddress(address);
  return workbook.worksheets.getItem(sheet ?? "").getRange(cells);
}
