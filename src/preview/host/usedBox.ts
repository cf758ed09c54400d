import type { CellBox } from "../engine/engine";
import { boundingBox, intersection } from "./address";
import { flagArgument } from "./arguments";
import { sheetCells, type SheetTarget } from "./model";
import { spills } from "./spills";

/** Excel's used range inside a box: stored cells, and those an array formula spills into, which are stored nowhere. */
export async function usedBox(sheet: SheetTarget, within: CellBox, valuesOnly: unknown): Promise<CellBox | null> {
  await sheet.model.settle();
  const stored = sheetCells(sheet).used(flagArgument(valuesOnly), within);
  return spills(sheet)
    .map((spill) => intersection(spill, within))
    .reduce((sum, part) => (part === null ? sum : sum === null ? part : boundingBox(sum, part)), stored);
}
