import { invalidArgument } from "./richApiError";

/** Reads the arguments of a remote call; a wrong one is an InvalidArgument for the add-in, as in Excel. */

export function textArgument(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw invalidArgument();
}

export function numberArgument(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument();
}

/** omitted or null: the given default */
export function optionalNumber(value: unknown, otherwise: number): number {
  return value === null || value === undefined ? otherwise : numberArgument(value);
}

export function flagArgument(value: unknown, otherwise = false): boolean {
  if (value === null || value === undefined) return otherwise;
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** a measure: finite and not negative */
export function sizeArgument(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  throw invalidArgument();
}
