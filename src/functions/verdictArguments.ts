import type { Verdict } from "../evaluate/evaluation";
import { readVerdict, readVerdictWord } from "../sheet/readVerdict";
import { type Argument, cellError, errorIn, isBlank, isNothingYet, isUndecidedError, listArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { rowName } from "./listRows";

/** Nobody lists as many verdicts by hand: a range this long is a column, perhaps with a heading, and with blank cells below its list. */
const columnLength = 1000;

const headings: ReadonlySet<string> = new Set(["status", "verdict", "målopfyldelse", "opfyldelse", "fulfilment"]);

/**
 * The verdicts in a range, cell by cell. A blank cell and #N/A, which is what an undecided function answers, are pending.
 * null: not applicable, or no verdict at all, as the heading of a column and the blank cells below its list.
 *
 * @param goesOn whether the list goes on in a row, though its cell is blank
 */
export function verdictArgument(
  range: Argument,
  name: string,
  goesOn: (row: number) => boolean = () => false,
): readonly (Verdict | null)[] {
  const cells = listArgument(range);
  const isColumn = cells.length >= columnLength;
  const end = isColumn ? cells.findLastIndex((cell, row) => !isBlank(cell) || goesOn(row)) + 1 : cells.length;
  const verdicts = cells.map((cell, row) => {
    if (row >= end || (isColumn && row === 0 && isHeading(cell))) return null;
    const verdict = verdictIn(cell, rowName(name, row));
    return verdict === "notApplicable" ? null : verdict;
  });
  // "Opfyldt" above a column of ja and nej is its heading, and would count as a goal that is met
  if (isColumn && mayBeHeading(cells)) throw new FunctionError("headingOrGoal", `${rowName(name, 0)}: ${String(cells[0] as string)}`);
  return verdicts;
}

/** The verdicts of all ranges of a repeating parameter that apply. */
export function verdictArguments(ranges: Argument, name: string): readonly Verdict[] {
  const given = Array.isArray(ranges) ? (ranges as readonly Argument[]) : [ranges];
  return given.flatMap((range, index) => {
    const numbered = given.length === 1 ? name : `${rowName(name, index)},`;
    return verdictArgument(range, numbered).flatMap((verdict) => (verdict === null ? [] : [verdict]));
  });
}

function verdictIn(cell: Argument, place: string): Verdict | "notApplicable" {
  const error = errorIn(cell);
  if (error !== null) {
    if (isUndecidedError(error)) return "pending";
    throw cellError(error, place);
  }
  if (isNothingYet(cell)) return "pending";
  if (typeof cell === "boolean") return cell ? "met" : "notMet";
  const verdict = typeof cell === "string" ? readVerdict(cell) : null;
  if (verdict === null) throw new FunctionError("verdictUnknown", `${place}: ${String(cell as string)}`);
  return verdict;
}

function isHeading(cell: Argument): boolean {
  return typeof cell === "string" && headings.has(cell.trim().toLowerCase());
}

function isVerdictWord(cell: Argument): boolean {
  return typeof cell === "string" && isDecided(readVerdictWord(cell));
}

/** Beside nothing, or beside verdicts in another form, a word in the first row may be the heading. */
function mayBeHeading(cells: readonly Argument[]): boolean {
  if (!isVerdictWord(cells[0])) return false;
  const others = cells.slice(1).filter((cell) => !isBlank(cell));
  return !others.some(isVerdictWord) && (others.length === 0 || others.some(isOtherVerdict));
}

function isOtherVerdict(cell: Argument): boolean {
  return typeof cell === "boolean" || (typeof cell === "string" && isDecided(readVerdict(cell)));
}

function isDecided(verdict: Verdict | "notApplicable" | null): boolean {
  return verdict === "met" || verdict === "notMet";
}
