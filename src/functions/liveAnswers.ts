import { combineVerdicts } from "../evaluate/combine";
import type { GoalEvaluation, SubGoalEvaluation, Verdict } from "../evaluate/evaluation";
import type { Words } from "../i18n/words";
import { wordsFor } from "../i18n/wordsFor";
import type { WorkbookEvaluation } from "../live/liveState";
import type { ChangeSinceSigned } from "../plan/changeSinceSigned";
import { type Exact, zero } from "../plan/exact";
import { momentOf } from "../plan/moment";
import type { Plan } from "../plan/plan";
import { nextReportDue } from "../plan/reportDue";
import { changeText } from "../sheet/changeWords";
import { readVerdict } from "../sheet/readVerdict";
import { type Argument, cellError, errorIn, isBlank, numberArgument, single, textArgument, wordArgument } from "./cellArguments";
import { findById, findPlan, type Found, idArgument } from "./findPlan";
import { FunctionError } from "./functionError";

/** A cell's value, or those of the cells it fills: rows[row][column]. */
export type Answer = string | number | boolean | readonly (readonly (string | number)[])[];

export interface LiveContext {
  readonly evaluation: WorkbookEvaluation;
  /** when the evaluation last changed anything, milliseconds since 1970 */
  readonly changedAt: number;
}

type LiveFunction = (context: LiveContext, args: readonly Argument[]) => Answer;

const bases: ReadonlyMap<string, "met" | "forecast" | "possible"> = new Map(
  Object.entries<"met" | "forecast" | "possible">({
    "": "met",
    met: "met",
    sikret: "met",
    forecast: "forecast",
    prognose: "forecast",
    possible: "possible",
    højst: "possible",
  }),
);

/** from 1 January 1900 to 1 January 1904, as Excel counts */
const daysTo1904 = 1_462;

/** The live functions by id: the evaluation and the cell's arguments in, the cell's value out; throws FunctionError. */
export const liveAnswers: Readonly<Record<string, LiveFunction>> = {
  SCORE: ({ evaluation }, [basis, plan]) => {
    const word = wordArgument(basis, "basis");
    const figure = bases.get(word);
    if (figure === undefined) throw new FunctionError("basisUnknown", word);
    const { score } = findPlan(evaluation, plan);
    if (score === null) throw new FunctionError("noScore");
    return score[figure].toNumber();
  },

  GOALMET: ({ evaluation }, [goal, ifPending, plan]) => {
    const found = findPlan(evaluation, plan);
    const asked = isBlank(goal) ? null : idArgument(goal, "goal");
    if (asked === null && found.goals.length === 0) throw new FunctionError("noGoals");
    const verdict = asked === null ? verdictOnAll(found.goals.map((each) => each.verdict)) : verdictOf(found, asked);
    if (verdict !== "pending") return verdict === "met";
    const instead = valueArgument(ifPending);
    if (instead !== null) return instead;
    const open = found.goals.filter((each) => each.verdict === "pending").map((each) => each.goal.id);
    throw new FunctionError("pending", asked ?? open.join(", "));
  },

  STATUS: ({ evaluation }, [id, plan, year]) => {
    const found = findPlan(evaluation, plan);
    const words = wordsFor(found.plan.language);
    return words.verdict(isBlank(year) ? verdictOf(found, idArgument(id)) : verdictInYear(found, idArgument(id), year));
  },

  EXPLAIN: ({ evaluation }, [id, plan]) => {
    const found = findPlan(evaluation, plan);
    const words = wordsFor(found.plan.language);
    const what = findById(found, idArgument(id));
    const explained =
      what.kind === "goal"
        ? [words.explainGoal(what.goal)]
        : what.subGoals.map((subGoal) =>
            what.subGoals.length > 1 ? `${subGoal.subGoal.id}: ${words.explainSubGoal(subGoal)}` : words.explainSubGoal(subGoal),
          );
    return [...explained, ...changedSinceSigned(found.plan, what, words)].join(" ");
  },

  HEADROOM: ({ evaluation }, [id, plan]) => {
    const { headroom, verdict } = oneSubGoal(findById(findPlan(evaluation, plan), idArgument(id)));
    if (headroom !== null) return headroom.kind === "days" ? headroom.value : headroom.value.toNumber();
    throw new FunctionError(verdict === "pending" ? "pending" : "noHeadroom", idArgument(id));
  },

  POINTS: ({ evaluation }, [goal, plan]) => {
    const id = idArgument(goal, "goal");
    const what = findById(findPlan(evaluation, plan), id);
    if (what.kind !== "goal") throw new FunctionError("goalUnknown", id);
    if (what.goal.verdict === "pending") throw new FunctionError("pending", what.goal.goal.id);
    const points = pointsEarned(what.goal);
    if (points === null) throw new FunctionError("noScore");
    return points.toNumber();
  },

  GOALCOUNT: ({ evaluation }, [status, plan]) => {
    const { goals } = findPlan(evaluation, plan);
    const word = wordArgument(status, "status");
    if (word === "") return goals.length;
    const verdict = readVerdict(word);
    if (verdict === null || verdict === "notApplicable") throw new FunctionError("statusUnknown", word);
    return goals.filter((goal) => goal.verdict === verdict).length;
  },

  SUMMARY: ({ evaluation }, [plan]) => {
    const { goals, plan: asked } = findPlan(evaluation, plan);
    if (goals.length === 0) throw new FunctionError("noGoals");
    const words = wordsFor(asked.language);
    return goals.map((each) => [each.goal.id, each.goal.title, words.verdict(each.verdict), pointsEarned(each)?.toNumber() ?? ""]);
  },

  NEXTREPORT: ({ evaluation }, [plan]) => {
    const due = nextReportDue(findPlan(evaluation, plan).plan);
    if (countsFrom1904(evaluation)) throw new FunctionError("countsFrom1904");
    if (due === "noYear") throw new FunctionError("noPlanYear");
    if (due === null) throw new FunctionError("noReportLeft");
    return due;
  },

  EVALUATED: ({ evaluation, changedAt }, [plan]) => {
    findPlan(evaluation, plan);
    return momentOf(changedAt) - (countsFrom1904(evaluation) ? daysTo1904 : 0);
  },
};

/** A verdict reads otherwise beside what was signed: the sentence that gives it says what is not as it was. */
function changedSinceSigned({ name, changesSinceSigned }: Plan, what: Found, words: Words): readonly string[] {
  const ids = new Set(what.kind === "goal" ? [] : what.subGoals.map(({ subGoal }) => subGoal.id));
  const isMeant = (change: ChangeSinceSigned) => (what.kind === "goal" ? change.goal === what.goal.goal.id : ids.has(change.subGoal));
  return changesSinceSigned
    .filter(isMeant)
    .map((change) => `${words.notice({ code: "changedSinceSigned", plan: name, place: change.place, about: changeText(change) })}.`);
}

function countsFrom1904({ issues }: WorkbookEvaluation): boolean {
  return issues.some(({ code }) => code === "countsFrom1904");
}

/** The points of a decided goal; null while it is pending, and where the plan's weights cannot be read. */
function pointsEarned({ verdict, worth }: GoalEvaluation): Exact | null {
  if (verdict === "pending" || worth === null) return null;
  return verdict === "met" ? worth : zero;
}

function oneSubGoal(found: Found): SubGoalEvaluation {
  const [only, ...others] = found.kind === "goal" ? found.goal.subGoals : found.subGoals;
  if (only === undefined) throw new FunctionError("noHeadroom", found.goal.goal.id);
  if (others.length > 0) throw new FunctionError("subGoalNeeded", [only, ...others].map(({ subGoal }) => subGoal.id).join(", "));
  return only;
}

/** The value to show instead of #N/A; null where omitted. */
function valueArgument(argument: Argument): string | number | boolean | null {
  const value = single(argument);
  if (typeof value === "string" && errorIn(value) === null) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  throw cellError(errorIn(value) ?? "#VALUE!", "if_pending");
}

function verdictOnAll(verdicts: readonly Verdict[]): Verdict {
  return combineVerdicts({ kind: "all" }, verdicts);
}

function verdictOf(plan: ReturnType<typeof findPlan>, id: string): Verdict {
  const found = findById(plan, id);
  return found.kind === "goal" ? found.goal.verdict : verdictOnAll(found.subGoals.map(({ verdict }) => verdict));
}

function verdictInYear(plan: ReturnType<typeof findPlan>, id: string, argument: Argument): Verdict | "notApplicable" {
  const year = numberArgument(argument, "year")?.toNumber() ?? NaN;
  if (!Number.isInteger(year)) throw new FunctionError("notYear", textArgument(argument, "year"));
  if (year === plan.plan.year) return verdictOf(plan, id);
  const found = findById(plan, id);
  const history = plan.history.find((each) => each.goal === found.goal.goal.id && each.year === year);
  if (history === undefined) throw new FunctionError("noHistory", String(year));
  if (found.kind === "goal") return history.verdict;
  const ids = found.subGoals.map(({ subGoal }) => subGoal.id);
  const verdicts = history.subGoals.flatMap((each) => (ids.includes(each.id) ? [each.verdict] : []));
  const applicable = verdicts.flatMap((verdict): readonly Verdict[] => (verdict === "notApplicable" ? [] : [verdict]));
  if (verdicts.length === 0) throw new FunctionError("noHistory", String(year));
  return applicable.length === 0 ? "notApplicable" : verdictOnAll(applicable);
}
