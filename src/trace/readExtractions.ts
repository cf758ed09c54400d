import type { Workbook } from "../sheet/workbook";
import { type Extraction, extractionOf, surroundingsOf } from "./extraction";

/**
 * When each source was extracted, as its own sheet says.
 *
 * @param sources ranges of named sheets: "Økonomi!G8"; others are left out
 * @returns by source; none where the sheet says nothing of it
 */
export async function readExtractions(
  { readCells }: Pick<Workbook, "readCells">,
  sources: readonly string[],
): Promise<ReadonlyMap<string, Extraction>> {
  const around = sources.flatMap((source) => {
    const surroundings = surroundingsOf(source);
    return surroundings === null ? [] : [{ source, ...surroundings }];
  });
  const addresses = [...new Set(around.flatMap(({ top, rows }) => (rows === null ? [top] : [top, rows])))];
  const blocks = addresses.length === 0 ? [] : await readCells(addresses);
  const blockOf = new Map(addresses.map((address, index) => [address, blocks[index]]));
  const found = around.flatMap(({ source, top, rows }) => {
    const head = blockOf.get(top);
    const extraction = head === undefined ? null : extractionOf(source, head, blockOf.get(rows ?? "") ?? null);
    return extraction === null ? [] : [[source, extraction] as const];
  });
  return new Map(found);
}
