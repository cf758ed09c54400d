import { type Day, isPlausibleDay } from "../plan/day";
import { type Exact, exact } from "../plan/exact";
import type { Figure } from "../plan/plan";
import { Findings } from "../sheet/findings";
import { readDate } from "../sheet/readDate";
import { isCellError, isEmptyText, readEntry } from "../sheet/readEntry";
import { readNumber } from "../sheet/readNumber";
import type { CellValue } from "../sheet/workbook";
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

/** One cell's value without its error; throws where it is an error or several cells. */
function cellArgument(value: Argument, name: string): CellValue | null {
  const cell = single(value);
  if (Array.isArray(cell)) throw new FunctionError("oneCellNeeded", name);
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError("cellError", `${error} (${name})`);
  return (cell ?? null) as CellValue | null;
}

/** Text as typed; "" where omitted. A number becomes its shortest text. */
export function textArgument(value: Argument, name: string): string {
  const cell = cellArgument(value, name);
  if (cell === null) return "";
  return typeof cell === "number" ? String(Number(cell.toPrecision(15))) : String(cell).trim();
}

/** An exact number; null where blank. */
export function numberArgument(value: Argument, name: string): Exact | null {
  const cell = cellArgument(value, name);
  if (isOmitted(cell)) return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return exact(cell);
  const read = typeof cell === "string" ? readNumber(cell) : null;
  if (read?.kind === "number") return read.value;
  throw new FunctionError("notNumber", `${name}: ${String(cell)}`);
}

/** A whole number from 0; null where blank. */
export function countArgument(value: Argument, name: string): number | null {
  const count = numberArgument(value, name)?.toNumber() ?? null;
  if (count !== null && (!Number.isInteger(count) || count < 0)) throw new FunctionError("notCount", `${name}: ${String(count)}`);
  return count;
}

/** A day; null where blank. */
export function dayArgument(value: Argument, name: string): Day | null {
  const cell = cellArgument(value, name);
  if (isOmitted(cell)) return null;
  const day = typeof cell === "number" ? Math.floor(cell) : typeof cell === "string" ? readDate(cell) : null;
  if (day === null || !isPlausibleDay(day)) throw new FunctionError("notDate", `${name}: ${String(cell)}`);
  return day;
}

/** A figure as a cell of the plan is read: number, range, date, yes, no, text or empty. Its place names the argument. */
export function figureArgument(value: Argument, name: string, mayHaveBothSigns = false): Figure {
  const cell = cellArgument(value, name);
  const place = { table: "", row: 0, column: name, cell: name };
  const findings = new Findings();
  const given = { value: cell ?? "", formula: "", numberFormat: "General", sourceState: null, place };
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new FunctionError("notNumber", `${name}: ${String(cell)}`);
  const entry = readEntry(given, null, findings, mayHaveBothSigns);
  const [issue] = findings.issues;
  if (issue !== undefined) throw new FunctionError("figureRefused", issue.about, { argument: name, issue: issue.code });
  return { entry, place, formula: "", sources: [] };
}

/** What is asked for and was given; throws where it is blank. */
export function needed<Value>(value: Value | null, name: string): Value {
  if (value === null) throw new FunctionError("argumentMissing", name);
  return value;
}

/** The cells of a range one after the other, row by row; a single value is a list of one. */
export function listArgument(value: Argument): readonly Argument[] {
  return Array.isArray(value) ? (value as readonly unknown[]).flat() : [value];
}
