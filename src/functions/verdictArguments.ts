import type { Verdict } from "../evaluate/evaluation";
import { readVerdict } from "../sheet/readVerdict";
import { type Argument, errorIn, isOmitted, listArgument } from "./cellArguments";
import { FunctionError } from "./functionError";

/** Nobody lists as many verdicts by hand: a range this long is a column, with a heading above and blank cells below its list. */
const columnLength = 1000;

/**
 * The verdicts in a range, cell by cell. A blank cell and #N/A, which is what an undecided function answers, are pending.
 * null: not applicable, or no verdict at all, as the heading of a column and the blank cells below its list.
 */
export function verdictArgument(range: Argument, name: string): readonly (Verdict | null)[] {
  const cells = listArgument(range);
  const isColumn = cells.length >= columnLength;
  const end = isColumn ? cells.findLastIndex((cell) => !isBlankVerdict(cell)) + 1 : cells.length;
  return cells.map((cell, index) => {
    if (index >= end) return null;
    const verdict = verdictIn(cell, `${name} ${String(index + 1)}`);
    if (verdict !== "unknown") return verdict === "notApplicable" ? null : verdict;
    if (isColumn && index === 0) return null;
    throw new FunctionError("verdictUnknown", `${name} ${String(index + 1)}: ${String(cell as string)}`);
  });
}

/** The verdicts of all ranges of a repeating parameter that apply. */
export function verdictArguments(ranges: Argument, name: string): readonly Verdict[] {
  const given = Array.isArray(ranges) ? (ranges as readonly Argument[]) : [ranges];
  return given.flatMap((range, index) => {
    const numbered = given.length === 1 ? name : `${name} ${String(index + 1)},`;
    return verdictArgument(range, numbered).flatMap((verdict) => (verdict === null ? [] : [verdict]));
  });
}

function verdictIn(cell: Argument, place: string): Verdict | "notApplicable" | "unknown" {
  const error = errorIn(cell);
  if (error === "#N/A" || error === "#I/T") return "pending";
  if (error !== null) throw new FunctionError("cellError", `${error} (${place})`);
  if (isBlankVerdict(cell)) return "pending";
  if (typeof cell === "boolean") return cell ? "met" : "notMet";
  return (typeof cell === "string" ? readVerdict(cell) : null) ?? "unknown";
}

/** Some desktops hand a blank cell over as 0, which is no verdict either. */
function isBlankVerdict(cell: Argument): boolean {
  return isOmitted(cell) || cell === 0;
}
