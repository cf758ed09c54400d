import { type Day, isPlausibleDay } from "../plan/day";
import { type Exact, exact } from "../plan/exact";
import { isCellError, isEmptyText } from "../sheet/readEntry";
import { readDate } from "../sheet/readDate";
import { readNumber } from "../sheet/readNumber";
import { FunctionError } from "./functionError";

/**
 * What Excel hands a function: a blank cell is null, "" or (on some desktops) 0, an omitted argument null or undefined,
 * an error an object or its text. Everything is settled here, before any function sees it.
 */
export type Argument = unknown;

/** The error text of an argument that is a cell error, else null. */
export function errorIn(value: Argument): string | null {
  if (typeof value === "string") return isCellError(value) ? value : null;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { code, basicValue, message } = value as { readonly code?: unknown; readonly basicValue?: unknown; readonly message?: unknown };
  const text = [basicValue, code, message].find((part) => typeof part === "string" && part !== "");
  return typeof text === "string" ? text : "#VALUE!";
}

export function isOmitted(value: Argument): boolean {
  return value === null || value === undefined || (typeof value === "string" && isEmptyText(value));
}

/** A range of one cell is the cell. */
export function single(value: Argument): Argument {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
    ? (value[0] as unknown[])[0]
    : value;
}

/** Some desktops hand a blank cell over as 0, which names nothing. */
export function isBlankName(value: Argument): boolean {
  return isOmitted(single(value)) || single(value) === 0;
}

/** Text as typed; "" where omitted. A number becomes its shortest text. */
export function textArgument(value: Argument): string {
  const cell = single(value);
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError("cellError", error);
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return String(cell as string | boolean).trim();
}

/** An exact number; null where blank. */
export function numberArgument(value: Argument, name: string): Exact | null {
  const cell = single(value);
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError("cellError", error);
  if (isOmitted(cell)) return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return exact(cell);
  const read = typeof cell === "string" ? readNumber(cell) : null;
  if (read?.kind === "number") return read.value;
  throw new FunctionError("notNumber", `${name}: ${String(cell as string)}`);
}

/** A day; null where blank. */
export function dayArgument(value: Argument, name: string): Day | null {
  const cell = single(value);
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError("cellError", error);
  if (isOmitted(cell)) return null;
  const day = typeof cell === "number" ? Math.floor(cell) : typeof cell === "string" ? readDate(cell) : null;
  if (day === null || !isPlausibleDay(day)) throw new FunctionError("notDate", `${name}: ${String(cell as string)}`);
  return day;
}

/** The cells of a range one after the other, row by row; a single value is a list of one. */
export function listArgument(value: Argument): readonly Argument[] {
  return Array.isArray(value) ? (value as readonly unknown[]).flat() : [value];
}
