import { cellAddress } from "../sheet/address";
import { addressOf, boxOf, splitAddress } from "../sheet/cellBox";
import type { CellBox, WorkbookOutline } from "../sheet/outline";
import { onlyReference } from "../sheet/references";

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
export function locate(text: string, own: string, { tables, names }: Pick<WorkbookOutline, "tables" | "names">): Located | null {
  const reference = onlyReference(text);
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  switch (reference?.kind) {
    case "cells":
      return at(reference.sheet ?? splitAddress(own).sheet ?? "", boxOf(reference.address));
    case "name": {
      const address = names.find(({ name }) => same(name, reference.name))?.address;
      if (address === undefined) return null;
      const { sheet, cells } = splitAddress(address);
      return sheet === null ? null : at(sheet, boxOf(cells));
    }
    case "column": {
      const table = tables.find(({ name }) => same(name, reference.table));
      const index = table?.columns.findIndex((column) => same(column, reference.column)) ?? -1;
      if (table === undefined || index < 0 || table.box.rows < 2) return null;
      const { top, left, rows } = table.box;
      return at(table.sheet, { top: top + 1, left: left + index, rows: rows - 1, columns: 1 });
    }
    default:
      return null;
  }
}

/** The cells of a block by row, with their address. */
export function addressIn(area: Located, index: number): string {
  return cellAddress(area.sheet, area.top + Math.floor(index / area.columns), area.left + (index % area.columns));
}

export function at(sheet: string, box: CellBox | null): Located | null {
  return box === null ? null : { sheet, ...box, address: addressOf(sheet, box) };
}
