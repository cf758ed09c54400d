import type { GoalEvaluation, SubGoalEvaluation, Verdict } from "../evaluate/evaluation";
import type { Day } from "../plan/day";
import type { Exact } from "../plan/exact";
import type { Issue } from "../plan/issue";
import type { Requires } from "../plan/plan";
import { formatNumber, type Signs } from "./format";
import { type Figures, figuresOf } from "./figures";

/** The pieces of a language that explanations are put together from. */
export interface ExplainWords {
  readonly signs: Signs;
  readonly percent: string;
  verdict(verdict: Verdict): string;
  requires(requires: Requires): string;
  date(day: Day): string;
  issue(issue: Issue): string;
  due(day: string): string;
  daysBefore(days: number): string;
  daysAfter(days: number): string;
  outside(value: string, low: string, high: string): string;
  reducedFrom(percent: string, from: string): string;
  readonly documented: string;
  readonly assessedMet: string;
  readonly assessedNotMet: string;
  readonly reportedNo: string;
  readonly confirmedNotDone: string;
  noResult(due: string | null): string;
  overdue(due: string): string;
  readonly sourceBlank: string;
  readonly notFinal: string;
  notDue(due: string): string;
  /** as `notDue`, where a person decides */
  assessedLater(due: string): string;
  planned(day: string): string;
  readonly issueFound: string;
  forecast(verdict: string): string;
  readonly noSubGoals: string;
  readonly goalIssue: string;
  more(count: number): string;
}

const symbols = {
  atLeast: ["≥", "<"],
  atMost: ["≤", ">"],
  moreThan: [">", "≤"],
  lessThan: ["<", "≥"],
  within: ["≤", ">"],
  reducedBy: ["≤", ">"],
} as const;
const mostSubGoals = 8;

/** "Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr." */
export function explainSubGoal(subGoal: SubGoalEvaluation, words: ExplainWords): string {
  return sentence(`${words.verdict(subGoal.verdict)}: ${reasonOf(subGoal, words)}`);
}

/** The goal's verdict, how its sub-goals combine, and what each came to. */
export function explainGoal({ goal, verdict, subGoals }: GoalEvaluation, words: ExplainWords): string {
  const [first] = subGoals;
  if (!goal.judgeable) return sentence(`${words.verdict(verdict)}: ${words.goalIssue}`);
  if (first === undefined) return sentence(`${words.verdict(verdict)}: ${words.noSubGoals}`);
  if (subGoals.length === 1) return explainSubGoal(first, words);
  const parts = subGoals
    .slice(0, mostSubGoals)
    .map((part) => `${partName(part, goal.id)} ${words.verdict(part.verdict)}: ${reasonOf(part, words)}`);
  if (subGoals.length > mostSubGoals) parts.push(words.more(subGoals.length - mostSubGoals));
  return sentence(`${words.verdict(verdict)} (${words.requires(goal.requires)}) – ${parts.join("; ")}`);
}

function partName({ subGoal }: SubGoalEvaluation, goal: string): string {
  return subGoal.id.startsWith(`${goal}.`) ? subGoal.id.slice(goal.length + 1) : subGoal.id;
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/u.test(whole) ? whole : `${whole}.`;
}

function reasonOf(subGoal: SubGoalEvaluation, words: ExplainWords): string {
  const { due } = subGoal.subGoal;
  switch (subGoal.reason) {
    case "decided":
      return factOf(subGoal, words);
    case "confirmedNotDone":
      return words.confirmedNotDone;
    case "reportedNo":
      return words.reportedNo;
    case "noResult":
      return words.noResult(due === null ? null : words.date(due));
    case "overdue":
      return words.overdue(due === null ? "" : words.date(due));
    case "sourceBlank":
      return words.sourceBlank;
    case "issue":
      return subGoal.issues[0] === undefined ? words.issueFound : withoutStop(words.issue(subGoal.issues[0]));
    case "notFinal":
      return withForecast(words.notFinal, subGoal, words);
    case "notDue": {
      const planned = dayReported(subGoal);
      const later = subGoal.subGoal.criterion === "assessed" ? words.assessedLater : words.notDue;
      const why = planned === null ? later(due === null ? "" : words.date(due)) : words.planned(words.date(planned));
      return withForecast(why, subGoal, words);
    }
  }
}

/** The day a result names, be it written as a date or as the number Excel counts it by. */
function dayReported({ headroom, subGoal: { due } }: SubGoalEvaluation): Day | null {
  return headroom?.kind === "days" && due !== null ? due - headroom.value : null;
}

function withForecast(why: string, subGoal: SubGoalEvaluation, words: ExplainWords): string {
  if (subGoal.forecast === null) return why;
  const fact = factOf(subGoal, words);
  return `${why}; ${words.forecast(words.verdict(subGoal.forecast))}${fact === "" ? "" : `, ${fact}`}`;
}

/** The numbers or dates that were compared, without a verdict. */
function factOf(evaluated: SubGoalEvaluation, words: ExplainWords): string {
  const { subGoal, comparison } = evaluated;
  const { criterion, target, result, comparedWith, due } = subGoal;
  const { entry } = result;
  if (criterion === null) return "";
  if (criterion === "assessed") return entry.kind === "yes" ? words.assessedMet : words.assessedNotMet;
  if (criterion === "byDate" || criterion === "documented") {
    if (entry.kind === "no") return words.reportedNo;
    const day = dayReported(evaluated);
    if (day === null || due === null) return words.documented;
    const distance = day > due ? words.daysAfter(day - due) : words.daysBefore(due - day);
    return `${words.date(day)}, ${words.due(words.date(due))} (${distance})`;
  }
  if (comparison === null || entry.kind !== "number") return "";
  const figures = figuresOf(evaluated, words.signs, words.percent);
  const met = (evaluated.verdict === "pending" ? evaluated.forecast : evaluated.verdict) === "met";
  const unit = figures.unit === "" ? "" : ` ${figures.unit}`;
  if (criterion === "between") {
    if (target.entry.kind !== "range") return "";
    const [value, low, high] = [comparison.measured, target.entry.low, target.entry.high].map(figures.show) as [string, string, string];
    return `${met ? `${low} ≤ ${value} ≤ ${high}` : words.outside(value, low, high)}${unit}`;
  }
  const symbol = symbols[criterion][met ? 0 : 1];
  const sides = `${figures.show(comparison.measured)} ${symbol} ${figures.show(comparison.limit!)}${unit}`;
  if (comparedWith.entry.kind !== "number") return sides;
  if (criterion === "within") return `|${figures.show(entry.value)} − ${figures.operand(comparedWith.entry.value)}| = ${sides}`;
  if (criterion === "reducedBy" && target.entry.kind === "number")
    return `${sides} (${reduction(target.entry.value, comparedWith.entry.value, figures, words)})`;
  return sides;
}

function reduction(share: Exact, from: Exact, figures: Figures, words: ExplainWords): string {
  return words.reducedFrom(`${formatNumber(share.times(100), words.signs)} ${words.percent}`, figures.show(from));
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, "");
}
