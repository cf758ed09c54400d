import { combineVerdicts } from "../evaluate/combine";
import type { Day } from "../plan/day";
import { exact } from "../plan/exact";
import type { Figure } from "../plan/plan";
import { readCriterion } from "../sheet/readCriterion";
import { type Argument, dayArgument, figureArgument, textArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isMet } from "./judgeArguments";

const usualReduction = exact(0.05);

/** PLAN.WITHIN(actual, budget, tolerance): |actual − budget| ≤ tolerance, exact. */
export function planWithin(actual: Argument, budget: Argument, tolerance: Argument, today: Day): boolean {
  return isMet({
    criterion: "within",
    result: figureArgument(actual, "actual"),
    comparedWith: figureArgument(budget, "budget"),
    target: figureArgument(tolerance, "tolerance", true),
    due: today,
    asOf: today,
  });
}

/** PLAN.MEETS(result, criterion, target, [compared_with]): as a sub-goal of the plan, on the day its result is final. */
export function planMeets([result, criterion, target, comparedWith]: readonly Argument[], today: Day): boolean {
  const word = textArgument(criterion, "criterion");
  if (word === "") throw new FunctionError("argumentMissing", "criterion");
  const known = readCriterion(word);
  if (known === null) throw new FunctionError("criterionUnknown", word);
  const asked = {
    criterion: known,
    result: figureArgument(result, "result"),
    comparedWith: figureArgument(comparedWith, "compared_with"),
    asOf: today,
  };
  switch (known) {
    case "byDate":
      return isMet({ ...asked, due: dueIn(target, "target") });
    case "documented":
      return isMet({ ...asked, due: asked.result.entry.kind === "yes" ? today : dueIn(target, "target") });
    default:
      return isMet({ ...asked, target: figureArgument(target, "target", true), due: today });
  }
}

/** PLAN.BYDATE(done, due, [as_of]): done on or before the due date. Not done and overdue is still undecided. */
export function planByDate(done: Argument, due: Argument, asOf: Argument, today: Day): boolean {
  return isMet({
    criterion: "byDate",
    result: figureArgument(done, "done"),
    due: dueIn(due, "due"),
    asOf: dayArgument(asOf, "as_of") ?? today,
  });
}

function dueIn(due: Argument, name: string): Day {
  const day = dayArgument(due, name);
  if (day === null) throw new FunctionError("notReported", name);
  return day;
}

/** PLAN.SICKLEAVEMET(own, state_average, previous_own, [reduction]): at most the state's level, or reduced enough; either will do. */
export function planSickLeaveMet([own, state, previous, reduction]: readonly Argument[], today: Day): boolean {
  const result = figureArgument(own, "own");
  if (result.entry.kind === "empty") throw new FunctionError("notReported", "own");
  const given = figureArgument(reduction, "reduction");
  const target: Figure =
    given.entry.kind === "empty" ? { ...given, entry: { kind: "number", value: usualReduction, percent: false } } : given;
  const asked = { result, due: today, asOf: today };
  const ways = [
    attempt(() => isMet({ ...asked, criterion: "atMost", target: figureArgument(state, "state_average") })),
    attempt(() => isMet({ ...asked, criterion: "reducedBy", target, comparedWith: figureArgument(previous, "previous_own") })),
  ];
  const verdict = combineVerdicts(
    { kind: "any" },
    ways.map((way) => (way instanceof FunctionError ? "pending" : way ? "met" : "notMet")),
  );
  if (verdict !== "pending") return verdict === "met";
  const open = ways.filter((way) => way instanceof FunctionError);
  // what can be mended is told before what can only be waited for
  throw open.find(({ undecided }) => !undecided) ?? open[0]!;
}

function attempt(ask: () => boolean): boolean | FunctionError {
  try {
    return ask();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
