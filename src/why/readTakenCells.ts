import { directReferences } from "../sheet/references";
import { addressOfCells, resolveAt } from "../sheet/resolveReference";
import type { CellBlock, Workbook } from "../sheet/workbook";

/** Cells that a cell's formula takes. */
export interface TakenCells {
  readonly address: string;
  /** how many cells it is */
  readonly count: number;
  /** how many of them are blank; null where that is not known */
  readonly blanks: number | null;
  /** what is in the cell; null for a range, which is not read */
  readonly block: CellBlock | null;
}

/**
 * The cells a formula names directly, in order, single cells with what they hold.
 *
 * @param own the formula's cell: "Økonomi!G8"
 * @returns rejects with a WorkbookError where the workbook could not be read
 */
export async function readTakenCells(
  formula: string,
  own: string,
  workbook: Pick<Workbook, "readOutline" | "readCells">,
): Promise<readonly TakenCells[]> {
  const references = directReferences(formula);
  if (references.length === 0) return [];
  const outline = await workbook.readOutline();
  const taken = references.flatMap((reference) => {
    const found = resolveAt(reference, outline, own);
    return found === null ? [] : [{ address: addressOfCells(found), count: found.box.rows * found.box.columns }];
  });
  const single = taken.filter(({ count }) => count === 1).map(({ address }) => address);
  const blocks = single.length === 0 ? [] : await workbook.readCells(single);
  return taken.map((cells) => {
    const block = cells.count === 1 ? (blocks[single.indexOf(cells.address)] ?? null) : null;
    return { ...cells, block, blanks: null };
  });
}

/** Single cells with what they hold, in order. Rejects with a WorkbookError where they could not be read. */
export async function readCellsAt(addresses: readonly string[], workbook: Pick<Workbook, "readCells">): Promise<readonly TakenCells[]> {
  const blocks = addresses.length === 0 ? [] : await workbook.readCells(addresses);
  return addresses.flatMap((address, index) =>
    blocks[index] === undefined ? [] : [{ address, count: 1, blanks: null, block: blocks[index] }],
  );
}
