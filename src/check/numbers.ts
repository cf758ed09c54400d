import { readNumber } from "../sheet/readNumber";
import type { CellValue } from "../sheet/workbook";

/** The number a cell holds, be it as text; null where it holds none, or one that may be two. */
export function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const read = typeof value === "string" ? readNumber(value) : null;
  return read?.kind === "number" ? read.value.toNumber() : null;
}

/** Equal but for the noise that sums in cells carry. */
export function isAbout(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
