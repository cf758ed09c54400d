import { cellAddress } from "../sheet/address";
import { addressOf } from "../sheet/cellBox";
import type { CellBox, WorkbookOutline } from "../sheet/outline";
import { onlyReference } from "../sheet/references";
import { resolveAt } from "../sheet/resolveReference";

export interface Located extends CellBox {
  readonly sheet: string;
  /** "Sygefravær!B9:B12" */
  readonly address: string;
}

/**
 * The cells a reference stands for: cells, a name, a table's column without its heading.
 *
 * @param own the cell whose formula it is in: "Resultatplan!H36"
 * @returns null for anything else, and for what the workbook does not have
 */
export function locate(text: string, own: string, outline: WorkbookOutline): Located | null {
  const reference = onlyReference(text);
  const found = reference === null ? null : resolveAt(reference, outline, own);
  return found === null ? null : at(found.sheet, found.box);
}

/** The cells of a block by row, with their address. */
export function addressIn(area: Located, index: number): string {
  return cellAddress(area.sheet, area.top + Math.floor(index / area.columns), area.left + (index % area.columns));
}

export function at(sheet: string, box: CellBox | null): Located | null {
  return box === null ? null : { sheet, ...box, address: addressOf(sheet, box) };
}
