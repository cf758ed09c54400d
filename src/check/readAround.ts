import type { FoundCells } from "../sheet/resolveReference";
import { type Pace, Stretch } from "../connect/suggest/pace";
import { addressOf } from "../sheet/cellBox";
import type { CellBox, WorkbookOutline } from "../sheet/outline";
import type { CellBlock, Workbook } from "../sheet/workbook";

export interface ReadingOptions extends Pace {
  readonly signal?: AbortSignal;
  /** so many steps of so many are done */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Cells asked for at once. */
const chunkSize = 20_000;
/** So much of a sheet too large to be read whole is read around a source. */
const [rowsAround, columnsAround] = [40, 15];
/** A longer list is read with fewer columns, the longest without what stands beside it. */
const [longList, mostCells] = [5000, 2_000_000];

/**
 * The stretch of its sheet that is read for each source, by the source's address. Small sheets are read whole, and lists side by side
 * together.
 */
export function windowsFor(sources: readonly FoundCells[], { sheets }: WorkbookOutline): ReadonlyMap<string, FoundCells> {
  return new Map(
    sources.map((source) => {
      const { sheet, box } = source;
      const used = sheets.find(({ name }) => name === sheet)?.used ?? null;
      const beside = sources.filter((each) => each.sheet === sheet && each.box.top === box.top && each.box.rows === box.rows);
      return [
        addressOf(sheet, box),
        {
          sheet,
          box:
            used === null
              ? box
              : windowIn(
                  used,
                  beside.map((each) => each.box),
                ),
        },
      ] as const;
    }),
  );
}

function windowIn(used: CellBox, boxes: readonly CellBox[]): CellBox {
  if (used.rows * used.columns <= chunkSize) return used;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.top + box.rows - 1));
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.left + box.columns - 1));
  const isLong = bottom - top > longList;
  const beside = isLong ? 8 : columnsAround;
  const wide = clipped(used, top - rowsAround, bottom + rowsAround, left - beside, isLong ? right : right + beside);
  return wide.rows * wide.columns <= mostCells ? wide : clipped(used, top - 1, bottom + rowsAround, left, right);
}

/** At least one cell, also where nothing of it is used. */
function clipped(used: CellBox, top: number, bottom: number, left: number, right: number): CellBox {
  const first = { top: Math.max(used.top, top), left: Math.max(used.left, left) };
  const rows = Math.min(used.top + used.rows - 1, bottom) - first.top + 1;
  const columns = Math.min(used.left + used.columns - 1, right) - first.left + 1;
  return { ...first, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** Reads each stretch once, in chunks of rows, giving way between them. By address. */
export async function readWindows(
  workbook: Pick<Workbook, "readCells">,
  windows: readonly FoundCells[],
  options: ReadingOptions,
  done: (cells: number) => void,
): Promise<ReadonlyMap<string, CellBlock>> {
  const stretch = new Stretch(options, options.signal);
  const blocks = new Map<string, CellBlock>();
  for (const { sheet, box } of windows) {
    const key = addressOf(sheet, box);
    if (blocks.has(key)) continue;
    const height = Math.max(1, Math.floor(chunkSize / box.columns));
    const parts: CellBlock[] = [];
    for (let row = 0; row < box.rows; row += height) {
      const part = { ...box, top: box.top + row, rows: Math.min(height, box.rows - row) };
      const [block] = await workbook.readCells([addressOf(sheet, part)]);
      stretch.resume();
      if (block !== undefined) parts.push(slim(block));
      done(part.rows * part.columns);
      await stretch.giveWay();
    }
    blocks.set(key, {
      ...{ sheet, top: box.top, left: box.left, values: parts.flatMap((part) => part.values) },
      ...{ formulas: parts.flatMap((part) => part.formulas), numberFormats: parts.flatMap((part) => part.numberFormats) },
    });
  }
  return blocks;
}

/** Long lists hold the same formats row after row, and hardly any formulas: rows that are alike are kept once. */
function slim(block: CellBlock): CellBlock {
  const formats = new Map<string, readonly string[]>();
  return {
    ...block,
    formulas: block.formulas.map((row, index) => (row.every((cell, at) => cell === block.values[index]![at]) ? block.values[index]! : row)),
    numberFormats: block.numberFormats.map((row) => {
      const key = row.join("\n");
      const known = formats.get(key);
      if (known === undefined) formats.set(key, row);
      return known ?? row;
    }),
  };
}
