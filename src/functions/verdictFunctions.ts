import { combineVerdicts } from "../evaluate/combine";
import { pointsOf } from "../evaluate/scorePlan";
import { type Exact, exact, zero } from "../plan/exact";
import type { Requires } from "../plan/plan";
import {
  type Argument,
  countArgument,
  expectSameLength,
  isBlank,
  isOmitted,
  listArgument,
  needed,
  numberArgument,
  single,
} from "./cellArguments";
import { FunctionError } from "./functionError";
import { rowName } from "./listRows";
import { verdictArgument, verdictArguments } from "./verdictArguments";

const one = exact(1);

/** PLAN.ALLMET(verdicts, …) */
export function planAllMet(ranges: Argument): boolean {
  return combined({ kind: "all" }, ranges);
}

/** PLAN.ANYMET(verdicts, …) */
export function planAnyMet(ranges: Argument): boolean {
  return combined({ kind: "any" }, ranges);
}

/** PLAN.ATLEASTMET(k, verdicts, …): a k above their number can never be reached, and is a mistake rather than "not met". */
export function planAtLeastMet(k: Argument, ranges: Argument): boolean {
  const count = needed(countArgument(k, "k"), "k");
  if (count === 0) throw new FunctionError("noneRequired");
  return combined({ kind: "atLeast", count }, ranges);
}

function combined(requires: Requires, ranges: Argument): boolean {
  const verdicts = verdictArguments(ranges, "verdicts");
  if (verdicts.length === 0) throw new FunctionError("noVerdicts");
  if (requires.kind === "atLeast" && requires.count > verdicts.length)
    throw new FunctionError("tooManyRequired", `${String(requires.count)} / ${String(verdicts.length)}`);
  const verdict = combineVerdicts(requires, verdicts);
  if (verdict === "pending") throw new FunctionError("pendingVerdicts", String(verdicts.filter((each) => each === "pending").length));
  return verdict === "met";
}

/** PLAN.FULFILMENT(verdicts, [weights]): 100 × weights of met / all weights; 0-100, what is pending has earned nothing yet. */
export function planFulfilment(verdicts: Argument, weights?: Argument): number {
  const { met, whole } = weighedVerdicts(verdicts, weights);
  return pointsOf(met, whole).toNumber();
}

/** What the goals weigh that are met, and all that apply; throws FunctionError. */
export function weighedVerdicts(verdicts: Argument, weights?: Argument): { readonly met: Exact; readonly whole: Exact } {
  const given = isOmitted(single(weights)) ? null : listArgument(weights);
  const goals = listArgument(verdicts);
  if (given !== null)
    expectSameLength(
      { name: "verdicts", range: verdicts, length: goals.length },
      { name: "weights", range: weights, length: given.length },
    );
  // a list of nothing but blank cells names no goal
  if (goals.every(isBlank)) throw new FunctionError("noVerdicts");
  const found = verdictArgument(verdicts, "verdicts", (row) => given !== null && !isBlank(given[row]));
  let [met, whole] = [zero, zero];
  let counted = 0;
  for (const [index, verdict] of found.entries()) {
    if (verdict === null) continue;
    const weight = given === null ? one : weightIn(given[index], index);
    counted += 1;
    whole = whole.plus(weight);
    if (verdict === "met") met = met.plus(weight);
  }
  if (counted === 0) throw new FunctionError("noVerdicts");
  if (whole.eq(zero)) throw new FunctionError("weightWrong", "0");
  return { met, whole };
}

function weightIn(cell: Argument, index: number): Exact {
  const name = rowName("weights", index);
  const weight = needed(numberArgument(cell, name), name);
  if (weight.lt(zero)) throw new FunctionError("weightWrong", `${name}: ${weight.toFixed()}`);
  return weight;
}
