import type { Day } from "../plan/day";
import type { Exact } from "../plan/exact";
import type { Issue } from "../plan/issue";
import type { Place } from "../plan/place";
import type { Entry, Figure, Plan, SubGoal } from "../plan/plan";
import { Findings } from "../sheet/findings";
import { readDay, readEntry } from "../sheet/readEntry";
import type { Cell } from "../sheet/readTable";
import type { AssumedField } from "./assumption";
import { percentMeant, percentScale } from "./percentScale";

/** Why a typed text is not what its field asks for. */
export type SupposedProblem =
  | { readonly kind: "issue"; readonly issue: Issue }
  /** the text may be two percentages, as 1 may be 1 or 100 pct. */
  | { readonly kind: "percentUnclear"; readonly text: string };

export interface SupposedFigure {
  readonly figure: Figure;
  readonly problem: SupposedProblem | null;
}

export interface SupposedDay {
  /** null where nothing is said, as in a blank cell */
  readonly day: Day | null;
  readonly problem: SupposedProblem | null;
}

/** Reads a typed figure by the rules of the plan's cells, and a percentage as `percentMeant`. What cannot be read is unreadable. */
export function readSupposedFigure(
  text: string,
  field: Exclude<AssumedField, "due">,
  subGoal: SubGoal,
  { name }: Pick<Plan, "name">,
): SupposedFigure {
  const { place } = subGoal[field];
  const findings = new Findings();
  const read = readEntry(cellOf(text, place ?? subGoal.place), name, findings, field === "target");
  // a place of its own tells what is found about this text from what is found about the cell
  const figureOf = (entry: Entry): Figure => ({ entry, place: { ...(place ?? subGoal.place) }, formula: "", sources: [] });
  const entry = inScale(read, field, subGoal);
  if (entry === "unclear") return { figure: figureOf({ kind: "unreadable", text }), problem: { kind: "percentUnclear", text } };
  const [issue] = findings.issues;
  return { figure: figureOf(entry), problem: issue === undefined ? null : { kind: "issue", issue } };
}

/** Reads a typed day as the plan's cells are read. */
export function readSupposedDay(text: string, place: Place, { name }: Pick<Plan, "name">): SupposedDay {
  const findings = new Findings();
  const day = readDay(cellOf(text, place), name, findings);
  const [issue] = findings.issues;
  return { day: day === "unreadable" ? null : day, problem: issue === undefined ? null : { kind: "issue", issue } };
}

function cellOf(text: string, place: Place): Cell {
  return { value: text, formula: "", numberFormat: "@", sourceState: null, place };
}

function inScale(entry: Entry, field: Exclude<AssumedField, "due">, subGoal: SubGoal): Entry | "unclear" {
  if (entry.kind !== "number" && entry.kind !== "range") return entry;
  const scale = percentScale(subGoal, field);
  if (scale === null) return entry;
  const meant = (value: Exact) => percentMeant({ value, percent: entry.percent }, scale, subGoal.target.entry);
  const percent = scale === "share";
  if (entry.kind === "number") {
    const value = meant(entry.value);
    return value === "unclear" ? value : { kind: "number", value, percent };
  }
  const [low, high] = [meant(entry.low), meant(entry.high)];
  return low === "unclear" || high === "unclear" ? "unclear" : { kind: "range", low, high, percent };
}
