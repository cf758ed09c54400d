import { combineVerdicts } from "../evaluate/combine";
import { type Day, isPlausibleDay } from "../plan/day";
import { exact, zero } from "../plan/exact";
import type { Figure } from "../plan/plan";
import { readCriterion } from "../sheet/readCriterion";
import { type Argument, dayArgument, figureArgument, isBlank, isOmitted, single, textArgument, wordArgument } from "./cellArguments";
import { FunctionError } from "./functionError";
import { isMet, type Question } from "./judgeArguments";

const usualReduction = exact(0.05);
const one = exact(1);

/** PLAN.WITHIN(actual, budget, tolerance): |actual − budget| ≤ tolerance, exact. */
export function planWithin(args: readonly Argument[], today: Day): boolean {
  return isMet(withinQuestion(args, today));
}

export function withinQuestion([actual, budget, tolerance]: readonly Argument[], today: Day): Question {
  return {
    criterion: "within",
    result: figureArgument(actual, "actual"),
    comparedWith: figureArgument(budget, "budget"),
    target: figureArgument(tolerance, "tolerance", true),
    due: today,
    asOf: today,
  };
}

/** PLAN.MEETS(result, criterion, target, [compared_with]): as a sub-goal of the plan, on the day its result is final. */
export function planMeets(args: readonly Argument[], today: Day): boolean {
  return isMet(meetsQuestion(args, today));
}

export function meetsQuestion([result, criterion, target, comparedWith]: readonly Argument[], today: Day): Question {
  const word = wordArgument(criterion, "criterion");
  if (word === "") throw new FunctionError("argumentMissing", "criterion");
  const known = readCriterion(word);
  if (known === null) throw new FunctionError("criterionUnknown", word);
  if (known === "byDate" || known === "documented") {
    const done = doneArgument(result, "result");
    const due = dayArgument(target, "target");
    // yes and no need no due date to be judged
    const needsDue = known === "byDate" || done.entry.kind === "date" || done.entry.kind === "number";
    if (due === null && needsDue && done.entry.kind !== "no") throw new FunctionError("notReported", "target");
    return { criterion: known, result: done, due: due ?? today, asOf: today };
  }
  const limit = figureArgument(target, "target", true);
  // what Excel makes of a typed 10-15
  if (known === "between" && limit.entry.kind === "number" && isPlausibleDay(limit.entry.value.toNumber()))
    throw new FunctionError("figureRefused", "", { argument: "target", issue: "betweenIsDate" });
  return {
    criterion: known,
    result: figureArgument(result, "result"),
    target: limit,
    comparedWith: figureArgument(comparedWith, "compared_with"),
    due: today,
    asOf: today,
  };
}

/** PLAN.BYDATE(done, due, [as_of]): done on or before the due date. Not done and overdue is still undecided. */
export function planByDate(args: readonly Argument[], today: Day): boolean {
  return isMet(byDateQuestion(args, today));
}

export function byDateQuestion([done, due, asOf]: readonly Argument[], today: Day): Question {
  const day = dayArgument(due, "due");
  const result = doneArgument(done, "done");
  // no needs no due date to be judged
  if (day === null && result.entry.kind !== "no") throw new FunctionError("notReported", "due");
  // nothing is known of days to come
  const known = Math.min(today, dayArgument(asOf, "as_of") ?? today);
  return { criterion: "byDate", result, due: day ?? known, asOf: known };
}

/** A day something was done, yes or no; a 0 is a blank cell. */
function doneArgument(value: Argument, name: string): Figure {
  return figureArgument(isBlank(value) ? null : value, name);
}

/** PLAN.SICKLEAVEMET(own, state_average, previous_own, [reduction]): at most the state's level, or reduced enough; either will do. */
export function planSickLeaveMet(args: readonly Argument[], today: Day): boolean {
  const ways = sickLeaveQuestions(args, today).map((way) => (way instanceof FunctionError ? way : attempt(() => isMet(way))));
  const verdict = combineVerdicts(
    { kind: "any" },
    ways.map((way) => (way instanceof FunctionError ? "pending" : way ? "met" : "notMet")),
  );
  if (verdict !== "pending") return verdict === "met";
  const open = ways.filter((way) => way instanceof FunctionError);
  // what can be mended is told before what can only be waited for
  throw open.find(({ undecided }) => !undecided) ?? open[0]!;
}

/** The two ways to meet it: at most the state's average, or reduced enough; or why a way cannot be judged. */
export function sickLeaveQuestions(
  [own, state, previous, reduction]: readonly Argument[],
  today: Day,
): readonly (Question | FunctionError)[] {
  const result = averageArgument(own, "own");
  if (result.entry.kind === "empty") throw new FunctionError("notReported", "own");
  const target = attempt(() => reductionArgument(reduction));
  if (target instanceof FunctionError && !target.undecided) throw target;
  const asked = { result, due: today, asOf: today };
  return [
    attempt((): Question => ({ ...asked, criterion: "atMost", target: averageArgument(state, "state_average") })),
    target instanceof FunctionError
      ? target
      : attempt((): Question => ({ ...asked, criterion: "reducedBy", target, comparedWith: averageArgument(previous, "previous_own") })),
  ];
}

/** Days per employee. Nobody has an average of 0 days: it is a blank cell. */
function averageArgument(value: Argument, name: string): Figure {
  const figure = figureArgument(isBlank(value) ? null : value, name);
  if (figure.entry.kind === "number" && figure.entry.value.lt(zero))
    throw new FunctionError("negative", `${name}: ${figure.entry.value.toFixed()}`);
  return figure;
}

function reductionArgument(reduction: Argument): Figure {
  const given = figureArgument(reduction, "reduction");
  if (isOmitted(single(reduction))) return { ...given, entry: { kind: "number", value: usualReduction, percent: false } };
  if (given.entry.kind === "empty") throw new FunctionError("notReported", "reduction");
  const isShare = given.entry.kind === "number" && given.entry.value.gte(zero) && given.entry.value.lt(one);
  if (!isShare) {
    const about = textArgument(reduction, "reduction");
    throw new FunctionError("figureRefused", about, { argument: "reduction", issue: "reductionOutOfRange" });
  }
  return given;
}

function attempt<Answer>(ask: () => Answer): Answer | FunctionError {
  try {
    return ask();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
