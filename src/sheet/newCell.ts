import type { Exact } from "../plan/exact";
import type { NewCell } from "./change";

export const dateFormat = "dd-mm-yyyy";
export const momentFormat = "dd-mm-yyyy hh:mm";

export function textCell(text: string): NewCell {
  return text === "" ? null : { value: text };
}

/** As text: Excel would make a number of 2.1, and of 2.10 the same. */
export function idCell(id: string): NewCell {
  return { value: id, numberFormat: "@" };
}

/** The format that shows a share in per cent. @param most decimals, though the cell holds them all */
export function percentFormat(share: Exact, most = Infinity): string {
  const decimals = Math.min(share.times(100).toFixed().split(".")[1]?.length ?? 0, most);
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
