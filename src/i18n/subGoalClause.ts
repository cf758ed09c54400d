import type { SubGoalEvaluation } from "../evaluate/evaluation";
import type { Criterion } from "../plan/criterion";
import { exact } from "../plan/exact";
import { formatNumber } from "./format";
import { figuresOf } from "./figures";
import type { ReportSentenceWords } from "./reportSentenceWords";
import type { Words } from "./words";

/** What one sub-goal came to, as a part of a report's sentence: what was measured, how far from its limit, and what is still open. */
export function subGoalClause(evaluation: SubGoalEvaluation, words: Words, say: ReportSentenceWords): string {
  const { due } = evaluation.subGoal;
  const day = due === null ? null : words.date(due);
  switch (evaluation.reason) {
    case "decided":
      return fact(evaluation, words, say);
    case "confirmedNotDone":
      return say.confirmedNotDone;
    case "reportedNo":
      return say.reportedNo;
    case "noResult":
      return say.noResult(day);
    case "overdue":
      return say.overdue(day ?? "");
    case "sourceBlank":
      return say.sourceBlank;
    case "issue":
      return evaluation.issues[0] === undefined ? say.issueFound : words.issue(evaluation.issues[0]).replace(/\.$/u, "");
    case "notFinal":
      return joined(fact(evaluation, words, say), say.notFinal);
    case "notDue": {
      if (evaluation.headroom?.kind === "days") return fact(evaluation, words, say);
      const later = evaluation.subGoal.criterion === "assessed" ? say.assessedLater : say.notDue;
      return joined(fact(evaluation, words, say), later(day ?? ""));
    }
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

function fact(evaluation: SubGoalEvaluation, words: Words, say: ReportSentenceWords): string {
  const { subGoal, headroom, reason } = evaluation;
  const { criterion, result, due, decidedBy } = subGoal;
  switch (criterion) {
    case null:
      return "";
    case "assessed":
      return say.assessed(result.entry.kind === "yes" ? "met" : "notMet", decidedBy);
    case "byDate":
    case "documented": {
      if (result.entry.kind === "no") return say.reportedNo;
      if (headroom?.kind !== "days" || due === null) return say.documentedYes;
      const put = reason === "notDue" ? say.planned : criterion === "documented" ? say.documented : say.done;
      return put(words.date(due - headroom.value), headroom.value, words.date(due));
    }
    default:
      return measured(evaluation, criterion, words, say);
  }
}

function measured(
  evaluation: SubGoalEvaluation,
  criterion: Exclude<Criterion, "byDate" | "documented" | "assessed">,
  words: Words,
  say: ReportSentenceWords,
): string {
  const { subGoal, comparison, headroom } = evaluation;
  const { target, comparedWith, result } = subGoal;
  if (comparison === null || headroom?.kind !== "quantity" || result.entry.kind !== "number") return "";
  const figures = figuresOf(evaluation, say.signs, say.percent);
  const withUnit = (number: string, unit: string) => (unit === "" ? number : `${number} ${unit}`);
  const amount = (value: typeof headroom.value) => withUnit(figures.show(value), figures.unit);
  const distance = withUnit(figures.show(headroom.value.abs()), figures.isPercent ? say.percentPoints : figures.unit);
  const value = say.result(amount(result.entry.value));
  const side = headroom.value.cmp(0);
  const against = (demand: string, isGoodAbove: boolean) => {
    if (side === 0) return say.exactly(value, demand);
    return side > 0 === isGoodAbove ? say.over(value, distance, demand) : say.under(value, distance, demand);
  };
  if (criterion === "between") {
    if (target.entry.kind !== "range") return "";
    const [low, high] = [figures.show(target.entry.low), amount(target.entry.high)];
    return side < 0 ? say.notBetween(value, distance, low, high) : say.between(value, low, high);
  }
  const limit = amount(comparison.limit!);
  switch (criterion) {
    case "within": {
      if (comparedWith.entry.kind !== "number") return "";
      const difference = `|${figures.show(result.entry.value)} − ${figures.operand(comparedWith.entry.value)}|`;
      const subject = say.deviation(`${difference} = ${amount(comparison.measured)}`);
      if (side === 0) return say.exactlyLimit(subject, limit);
      return side > 0 ? say.inside(subject, distance, limit) : say.outside(subject, distance, limit);
    }
    case "reducedBy": {
      if (target.entry.kind !== "number" || comparedWith.entry.kind !== "number") return "";
      const share = `${formatNumber(target.entry.value.times(exact(100)), say.signs)} ${say.percent}`;
      return against(say.reduced(limit, share, figures.show(comparedWith.entry.value)), false);
    }
    default:
      return against(`${words.criterion(criterion)} ${limit}`, criterion === "atLeast" || criterion === "moreThan");
  }
}
