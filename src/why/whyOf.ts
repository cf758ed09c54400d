import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import { catalogue } from "../functions/catalogue/catalogue";
import type { FunctionEntry } from "../functions/catalogue/entry";
import { isBlank, numberArgument } from "../functions/cellArguments";
import { findById, findPlan, idArgument } from "../functions/findPlan";
import { FunctionError } from "../functions/functionError";
import { type Answer, liveAnswers } from "../functions/liveAnswers";
import type { WorkbookEvaluation } from "../live/liveState";
import type { Day } from "../plan/day";
import { boxOf, splitAddress } from "../sheet/cellBox";
import { sameName } from "../sheet/planTables";
import type { TracedCall } from "../trace/traceCall";
import type { AskedCell } from "./askedCell";
import { argumentsGiven } from "./argumentsGiven";
import { type Step, stepOf } from "./stepOf";

/** One thing a cell shows of a plan, and why. */
export type Why =
  /** what is said of a goal, or of those of its sub-goals that are asked for */
  | {
      readonly kind: "goal";
      /** the function that says it; null where the cell stands in the goal's row of the plan */
      readonly name: string | null;
      readonly plan: PlanEvaluation;
      readonly goal: GoalEvaluation;
      /** empty for the goal as a whole */
      readonly subGoals: readonly SubGoalEvaluation[];
      /** what the function says in place of a value */
      readonly error: FunctionError | null;
    }
  /** what the plan's history says of an earlier year */
  | {
      readonly kind: "history";
      readonly plan: PlanEvaluation;
      readonly goal: GoalEvaluation;
      /** as it was asked for: "2.1.a" */
      readonly id: string;
      readonly year: number;
      readonly verdict: string | null;
      readonly error: FunctionError | null;
    }
  /** a figure of the whole plan: a score, a count, a list */
  | { readonly kind: "plan"; readonly name: string; readonly plan: PlanEvaluation; readonly error: FunctionError | null }
  /** a function of the plan that finds nothing to say anything of */
  | { readonly kind: "wrong"; readonly name: string; readonly error: FunctionError }
  /** a function that works on its arguments alone */
  | { readonly kind: "call"; readonly entry: FunctionEntry; readonly call: TracedCall; readonly step: Step }
  /** sub-goals whose figures come from the cell */
  | {
      readonly kind: "feeds";
      readonly subGoals: readonly { readonly plan: PlanEvaluation; readonly goal: string; readonly subGoal: string }[];
    };

interface Asked {
  readonly evaluation: WorkbookEvaluation;
  /** milliseconds since 1970 */
  readonly changedAt: number;
  readonly today: Day;
}

/** What a cell of the workbook shows of its plans, the outermost function first; empty where it shows nothing of them. */
export function whyOf(cell: AskedCell, asked: Asked): readonly Why[] {
  const { plans } = asked.evaluation;
  const called = cell.calls.flatMap((call) => {
    const entry = catalogue.find(({ id }) => id === call.name);
    return entry === undefined ? [] : [entry.kind === "live" ? ofLive(entry, call, asked) : ofPure(entry, call, asked.today)];
  });
  const row = called.some(({ kind }) => kind === "goal") ? null : ofRow(cell.address, plans);
  const found = [...called, ...(row === null ? [] : [row])];
  return found.length > 0 ? found : feeds(cell.address, plans);
}

function ofPure(entry: FunctionEntry, call: TracedCall, today: Day): Why {
  return { kind: "call", entry, call, step: stepOf(entry, call, today) };
}

/** Found by the very rules by which the function finds what it answers. */
function ofLive(entry: FunctionEntry, call: TracedCall, { evaluation, changedAt }: Asked): Why {
  const given = argumentsGiven(entry, call);
  if (given === null) return { kind: "call", entry, call, step: { kind: "notFollowed" } };
  const named = (what: "plan" | "id") => {
    const index = entry.parameters.findIndex(({ names }) => names === what || (what === "id" && names === "goal"));
    return index < 0 ? undefined : given[index];
  };
  const [shown, error] = answered(() => liveAnswers[entry.id]!({ evaluation, changedAt }, given));
  try {
    const plan = findPlan(evaluation, named("plan"));
    const id = named("id");
    if (isBlank(id)) return { kind: "plan", name: entry.id, plan, error };
    const found = findById(plan, idArgument(id));
    const year = entry.id === "STATUS" && !isBlank(given[2]) ? (numberArgument(given[2], "year")?.toNumber() ?? null) : null;
    if (year !== null && year !== plan.plan.year) {
      const verdict = typeof shown === "string" ? shown : null;
      return { kind: "history", plan, goal: found.goal, id: idArgument(id), year, verdict, error };
    }
    const subGoals = found.kind === "goal" ? [] : found.subGoals;
    return { kind: "goal", name: entry.id, plan, goal: found.goal, subGoals, error };
  } catch (failure) {
    if (failure instanceof FunctionError) return { kind: "wrong", name: entry.id, error: failure };
    throw failure;
  }
}

function answered(ask: () => Answer): readonly [Answer | null, FunctionError | null] {
  try {
    return [ask(), null];
  } catch (error) {
    if (error instanceof FunctionError) return [null, error];
    throw error;
  }
}

/** The goal or sub-goal in whose row of the plan's tables the cell stands. */
function ofRow(address: string, plans: readonly PlanEvaluation[]): Why | null {
  const own = rowOf(address);
  for (const plan of plans) {
    for (const goal of plan.goals) {
      const subGoal = goal.subGoals.find((each) => each.subGoal.place.table !== "PlanGoals" && rowOf(each.subGoal.place.cell) === own);
      const isOwn = subGoal !== undefined || rowOf(goal.goal.place.cell) === own;
      if (isOwn) return { kind: "goal", name: null, plan, goal, subGoals: subGoal === undefined ? [] : [subGoal], error: null };
    }
  }
  return null;
}

function feeds(address: string, plans: readonly PlanEvaluation[]): readonly Why[] {
  const fed = plans.flatMap((plan) =>
    plan.goals.flatMap(({ goal, subGoals }) =>
      subGoals
        .filter(({ subGoal: { result, target, comparedWith } }) =>
          [result, target, comparedWith].some(({ sources }) => sources.some((source) => isIn(address, source))),
        )
        .map(({ subGoal }) => ({ plan, goal: goal.id, subGoal: subGoal.id })),
    ),
  );
  return fed.length === 0 ? [] : [{ kind: "feeds", subGoals: fed }];
}

/** Whether a cell is one of those an address names. */
function isIn(cell: string, address: string): boolean {
  const [inner, outer] = [splitAddress(cell), splitAddress(address)];
  const [own, box] = [boxOf(inner.cells), boxOf(outer.cells)];
  if (own === null || box === null || inner.sheet === null || outer.sheet === null || !sameName(inner.sheet, outer.sheet)) return false;
  const isBeside = own.left >= box.left && own.left < box.left + box.columns;
  return isBeside && own.top >= box.top && own.top < box.top + box.rows;
}

function rowOf(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return `${sheet}!${/\d+/u.exec(cells)?.[0] ?? ""}`;
}
