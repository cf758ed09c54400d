import { boxOf, cellsOf, splitAddress } from "../sheet/cellBox";
import { quotedSheet } from "../sheet/address";
import type { CellBlock } from "../sheet/workbook";
import { rangeAt } from "./rangeAt";

/** Excel on the web refuses answers over 5 MB, and each cell is answered three times. */
const cellsAtOnce = 30_000;

/** Some rows of a block that is asked for. */
interface Part {
  readonly block: number;
  readonly address: string;
  readonly cells: number;
}

/** Reads blocks of any size: in one round trip where they are small, else in as many as Excel needs. */
export async function readCells(context: Excel.RequestContext, addresses: readonly string[]): Promise<readonly CellBlock[]> {
  const blocks: CellBlock[] = [];
  for (const parts of requestsFor(addresses)) {
    const asked = parts.map(({ block, address }) => {
      const range = rangeAt(context, address).load("values,formulas,numberFormat,rowIndex,columnIndex");
      return { block, range, sheet: range.worksheet.load("name") };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more than this is more than Excel on the web answers
    await context.sync();
    for (const { block, range, sheet } of asked) {
      const read = blockOf(range, sheet.name);
      const above = blocks[block];
      blocks[block] = above === undefined ? read : joined(above, read);
    }
  }
  return blocks;
}

/** The blocks cut into parts that fit, and as many parts together as fit. */
function requestsFor(addresses: readonly string[]): readonly (readonly Part[])[] {
  const requests: Part[][] = [[]];
  let cells = 0;
  for (const part of addresses.flatMap(partsOf)) {
    if (cells > 0 && cells + part.cells > cellsAtOnce) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)!.push(part);
    cells += part.cells;
  }
  return requests;
}

function partsOf(address: string, block: number): readonly Part[] {
  const { sheet, cells } = splitAddress(address);
  const box = boxOf(cells);
  // what is no plain range is Excel's to answer or to refuse
  if (box === null || sheet === null) return [{ block, address, cells: 1 }];
  const height = Math.max(1, Math.floor(cellsAtOnce / box.columns));
  if (box.rows <= height) return [{ block, address, cells: box.rows * box.columns }];
  return Array.from({ length: Math.ceil(box.rows / height) }, (_, index) => {
    const top = box.top + index * height;
    const rows = Math.min(height, box.top + box.rows - top);
    return { block, address: `${quotedSheet(sheet)}!${cellsOf({ ...box, top, rows })}`, cells: rows * box.columns };
  });
}

function blockOf(range: Excel.Range, sheet: string): CellBlock {
  return {
    sheet,
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    values: range.values as CellBlock["values"],
    formulas: range.formulas as CellBlock["formulas"],
    numberFormats: range.numberFormat as CellBlock["numberFormats"],
  };
}

function joined(above: CellBlock, below: CellBlock): CellBlock {
  return {
    ...above,
    values: [...above.values, ...below.values],
    formulas: [...above.formulas, ...below.formulas],
    numberFormats: [...above.numberFormats, ...below.numberFormats],
  };
}
