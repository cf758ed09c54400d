import { type Day, isPlausibleDay } from "../plan/day";
import { type Exact, exact } from "../plan/exact";
import type { Figure } from "../plan/plan";
import { Findings } from "../sheet/findings";
import { readDate } from "../sheet/readDate";
import { isCellError, isEmptyText, isNotReady, readEntry } from "../sheet/readEntry";
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

/** Whether an error says that there is no value yet, as an undecided function does, rather than that something is wrong. */
export function isUndecidedError(error: string): boolean {
  return error === "#N/A" || error === "#I/T" || isNotReady(error);
}

/** @param place the argument, or the cell of a list */
export function cellError(error: string, place: string): FunctionError {
  return new FunctionError(isUndecidedError(error) ? "cellUndecided" : "cellError", `${error} (${place})`);
}

/** Nothing is given: no argument, or a cell without anything in it. */
export function isOmitted(value: Argument): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Nothing is reported: nothing is given, or a word for it such as "-" and "afventer". */
export function isUnreported(value: Argument): boolean {
  return isOmitted(value) || (typeof value === "string" && isEmptyText(value));
}

/** As `isOmitted`, where a 0 is a blank cell too: among names, days, words and averages, where 0 means nothing. */
export function isBlank(value: Argument): boolean {
  const cell = single(value);
  return isOmitted(cell) || cell === 0;
}

/** As `isUnreported`, where a 0 is a blank cell too. */
export function isNothingYet(value: Argument): boolean {
  return isBlank(value) || isUnreported(value);
}

/** A range of one cell is the cell. */
export function single(value: Argument): Argument {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
    ? (value[0] as unknown[])[0]
    : value;
}

/** One cell's value without its error; throws where it is an error or several cells. */
function cellArgument(value: Argument, name: string): CellValue | null {
  const cell = single(value);
  if (Array.isArray(cell)) throw new FunctionError("oneCellNeeded", name);
  const error = errorIn(cell);
  if (error !== null) throw cellError(error, name);
  return (cell ?? null) as CellValue | null;
}

/** Text as typed; "" where omitted. A number becomes its shortest text. */
export function textArgument(value: Argument, name: string): string {
  const cell = cellArgument(value, name);
  if (cell === null) return "";
  return typeof cell === "number" ? String(Number(cell.toPrecision(15))) : String(cell).trim();
}

/** A word in small letters; "" where omitted. */
export function wordArgument(value: Argument, name: string): string {
  return isBlank(value) ? "" : textArgument(value, name).toLowerCase();
}

/** An exact number; null where not reported. */
export function numberArgument(value: Argument, name: string): Exact | null {
  const cell = cellArgument(value, name);
  if (isUnreported(cell)) return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return exact(cell);
  const read = typeof cell === "string" ? readNumber(cell) : null;
  if (read?.kind === "number") return read.value;
  if (read?.kind === "ambiguous") throw new FunctionError("figureRefused", String(cell), { argument: name, issue: "numberAmbiguous" });
  throw new FunctionError("notNumber", `${name}: ${String(cell)}`);
}

/** A whole number from 0; null where not reported. */
export function countArgument(value: Argument, name: string): number | null {
  const count = numberArgument(value, name)?.toNumber() ?? null;
  if (count !== null && (!Number.isInteger(count) || count < 0)) throw new FunctionError("notCount", `${name}: ${String(count)}`);
  return count;
}

/** A day; null where not reported. */
export function dayArgument(value: Argument, name: string): Day | null {
  const cell = cellArgument(value, name);
  if (isNothingYet(cell)) return null;
  const day = dayIn(cell);
  if (day === null) throw new FunctionError("notDate", `${name}: ${String(cell)}`);
  return day;
}

/** The day a cell holds: as Excel counts days, or as text; null where it holds none. */
export function dayIn(value: Argument): Day | null {
  const day = typeof value === "number" ? Math.floor(value) : typeof value === "string" ? readDate(value) : null;
  return day !== null && isPlausibleDay(day) ? day : null;
}

/** A figure as a cell of the plan is read: number, range, date, yes, no, text or empty. Its place names the argument. */
export function figureArgument(value: Argument, name: string, mayHaveBothSigns = false): Figure {
  const cell = cellArgument(value, name);
  const place = { table: "", row: 0, column: name, cell: name };
  // ten thousand cells ask, and nearly all hand over numbers
  if (typeof cell === "number" && Number.isFinite(cell))
    return { entry: { kind: "number", value: exact(cell), percent: false }, place, formula: "", sources: [] };
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

interface List {
  readonly name: string;
  readonly range: Argument;
  readonly length: number;
}

/** Throws where two lists that belong together are not of one length; an error instead of a list is told as such. */
export function expectSameLength(first: List, second: List): void {
  if (first.length === second.length) return;
  for (const { range, name } of [first, second]) {
    const error = errorIn(single(range));
    if (error !== null) throw cellError(error, name);
  }
  throw new FunctionError("lengthsDiffer", `${String(first.length)} / ${String(second.length)}`);
}
