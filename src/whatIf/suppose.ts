import { type Day, dayOf } from "../plan/day";
import type { Figure, Plan, SubGoal } from "../plan/plan";
import { type AssumedField, type Assumption } from "./assumption";
import { percentScale } from "./percentScale";
import { readSupposedDay, readSupposedFigure, type SupposedProblem } from "./readSupposed";

/** A sub-goal as it is supposed to be. */
export interface Supposed {
  readonly subGoal: SubGoal;
  /** the fields that hold something typed, with what is wrong with it; null: nothing is */
  readonly typed: ReadonlyMap<AssumedField, SupposedProblem | null>;
  /** the day a final result names; null where it names none, or is not final */
  readonly doneOn: Day | null;
  /** whether a person's judgement is supposed whose reason is not written yet */
  readonly isReasonSupposed: boolean;
}

const figures = ["result", "target", "comparedWith"] as const;

/**
 * Lays what was typed over a sub-goal.
 *
 * A supposed result is final unless said otherwise, since the question is what becomes of the goal if the result becomes this; one
 * that is not final stays pending, with its forecast. With a final judgement its reason is supposed to be written.
 */
export function suppose(subGoal: SubGoal, assumption: Assumption, plan: Plan): Supposed {
  const typed = new Map<AssumedField, SupposedProblem | null>();
  const read: Partial<Record<(typeof figures)[number], Figure>> = {};
  for (const field of figures) {
    if (assumption[field].trim() === "") continue;
    const { figure, problem } = readSupposedFigure(assumption[field], field, subGoal, plan);
    read[field] = figure;
    typed.set(field, problem);
  }
  let { due, judgeable, evidence, final } = subGoal;
  if (assumption.due.trim() !== "") {
    const { day, problem } = readSupposedDay(assumption.due, { ...subGoal.place }, plan);
    typed.set("due", problem);
    due = day ?? plan.end ?? (plan.year === null ? null : dayOf(plan.year, 12, 31));
    judgeable = problem === null && due !== null;
  }
  const { result } = read;
  const isNothing = result?.entry.kind === "empty";
  if (result !== undefined) final = isNothing ? null : assumption.isFinal ? "yes" : "no";
  const isReasonSupposed = result !== undefined && assumption.isFinal && subGoal.criterion === "assessed" && evidence === "" && !isNothing;
  if (isReasonSupposed) evidence = "–";
  const made: SubGoal = { ...subGoal, ...read, due, judgeable, evidence, final };
  return {
    subGoal: isShareTyped(subGoal, read) ? { ...made, target: asPercent(made.target) } : made,
    typed,
    doneOn: result?.entry.kind === "date" && final === "yes" ? result.entry.day : null,
    isReasonSupposed,
  };
}

/** A typed share says that it is a percentage: then so does the share it is measured by, or 105 pct. would not fit 0,9. */
function isShareTyped(subGoal: SubGoal, read: { readonly result?: Figure }): boolean {
  if (subGoal.criterion === "reducedBy" || read.result?.entry.kind !== "number") return false;
  return read.result.entry.percent && percentScale(subGoal, "result") === "share";
}

function asPercent(figure: Figure): Figure {
  const { entry } = figure;
  return entry.kind === "number" || entry.kind === "range" ? { ...figure, entry: { ...entry, percent: true } } : figure;
}
