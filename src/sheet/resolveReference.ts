import { sameName } from "./planTables";
import { addressOf, boxOf, splitAddress } from "./cellBox";
import type { CellBox, WorkbookOutline } from "./outline";
import { type NamedReference, onlyReference } from "./references";

/** Cells on a sheet that exist. */
export interface FoundCells {
  readonly sheet: string;
  readonly box: CellBox;
}

/** A reference as a formula takes it: somebody may have typed the sign that begins a formula with it. */
export function bareReference(typed: string): string {
  return typed.trim().replace(/^=\s*/u, "");
}

/**
 * The cells a written reference stands for: "Økonomi!G8", "tblKlager[Modtaget]", a name. Whole rows and columns end where the sheet's
 * cells do.
 *
 * @returns null where there are no such cells
 */
export function resolveReference(reference: string, outline: WorkbookOutline): FoundCells | null {
  const only = onlyReference(reference);
  return only === null ? null : resolve(only, outline, null);
}

/** As above, of a reference read from a formula. @param ownSheet the formula's sheet; null where it must be named */
export function resolve(reference: NamedReference, outline: WorkbookOutline, ownSheet: string | null): FoundCells | null {
  switch (reference.kind) {
    case "cells":
      return onSheet(reference.sheet ?? ownSheet, reference.address, outline);
    case "name": {
      const name = outline.names.find((each) => sameName(each.name, reference.name));
      if (name === undefined) return null;
      const { sheet, cells } = splitAddress(name.address);
      return onSheet(sheet, cells.replaceAll("$", ""), outline);
    }
    case "column": {
      const table = outline.tables.find((each) => sameName(each.name, reference.table));
      const column = table?.columns.findIndex((each) => sameName(each, reference.column)) ?? -1;
      if (table === undefined || column < 0 || table.box.rows < 2) return null;
      const { top, left, rows } = table.box;
      return { sheet: table.sheet, box: { top: top + 1, left: left + column, rows: rows - 1, columns: 1 } };
    }
    default:
      return null;
  }
}

/**
 * As above, of a reference in the formula of a cell: a column of the cell's own table row is one cell.
 *
 * @param own the formula's cell: "Resultatplan!H36"
 */
export function resolveAt(reference: NamedReference, outline: WorkbookOutline, own: string): FoundCells | null {
  const { sheet, cells } = splitAddress(own);
  if (reference.kind !== "thisRow") return resolve(reference, outline, sheet);
  const top = boxOf(cells)?.top ?? 0;
  const left = boxOf(cells)?.left ?? 0;
  const table = outline.tables.find(({ name, sheet: on, box }) => {
    const isBeside = sheet !== null && sameName(on, sheet) && top > box.top && top < box.top + box.rows;
    const isOwn = reference.table === null ? left >= box.left && left < box.left + box.columns : sameName(name, reference.table);
    return isBeside && isOwn;
  });
  const column = table?.columns.findIndex((each) => sameName(each, reference.column)) ?? -1;
  if (table === undefined || column < 0) return null;
  return { sheet: table.sheet, box: { top, left: table.box.left + column, rows: 1, columns: 1 } };
}

function onSheet(sheet: string | null, cells: string, { sheets }: WorkbookOutline): FoundCells | null {
  const found = sheets.find(({ name }) => sheet !== null && sameName(name, sheet));
  const box = boxOf(cells);
  if (found === undefined || box === null) return null;
  const used = found.used ?? { top: 1, left: 1, rows: 1, columns: 1 };
  const rows = Math.max(1, Math.min(box.rows, used.top + used.rows - box.top));
  const columns = Math.max(1, Math.min(box.columns, used.left + used.columns - box.left));
  return {
    sheet: found.name,
    box: { ...box, rows: box.rows > 100_000 ? rows : box.rows, columns: box.columns > 1000 ? columns : box.columns },
  };
}

export function addressOfCells({ sheet, box }: FoundCells): string {
  return addressOf(sheet, box);
}
