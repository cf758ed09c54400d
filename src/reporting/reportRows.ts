import type { GoalEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { Words } from "../i18n/words";
import { isPercentUnit } from "../plan/percent";
import type { Entry, SubGoal } from "../plan/plan";
import type { NewCell } from "../sheet/change";
import { dateFormat, idCell, textCell } from "../sheet/newCell";
import type { ColumnOf } from "../sheet/planTables";

export type ReportRow = Readonly<Partial<Record<ColumnOf<"PlanReports">, NewCell>>>;

/** What stands on every row of a report. */
export type RowHead = Pick<ReportRow, "plan" | "report" | "period" | "kind" | "asOf" | "made">;

/** A report's rows for PlanReports, without their seal: a goal's, and below it those of its sub-goals. */
export function reportRows(
  goals: readonly GoalEvaluation[],
  head: RowHead,
  comments: Readonly<Record<string, string>>,
  words: Words,
): readonly ReportRow[] {
  const standing = ({ verdict, forecast }: GoalEvaluation | SubGoalEvaluation): ReportRow => ({
    status: textCell(words.verdict(verdict)),
    forecast: forecast === null ? null : textCell(words.verdict(forecast)),
  });
  return goals.flatMap((evaluation): readonly ReportRow[] => {
    const { goal, subGoals } = evaluation;
    const own: ReportRow = {
      ...head,
      goal: idCell(goal.id),
      ...standing(evaluation),
      points: pointsCell(evaluation),
      explanation: textCell(words.explainGoal(evaluation)),
      comment: textCell((comments[goal.id] ?? "").trim()),
    };
    const parts = subGoals.map((each): ReportRow => ({
      ...head,
      goal: idCell(goal.id),
      subGoal: idCell(each.subGoal.id),
      ...standing(each),
      result: entryCell(each.subGoal.result.entry, each.subGoal, words),
      comparedWith: entryCell(each.subGoal.comparedWith.entry, each.subGoal, words),
      target: entryCell(each.subGoal.target.entry, each.subGoal, words),
      explanation: textCell(words.explainSubGoal(each)),
      decidedBy: textCell(each.subGoal.decidedBy),
    }));
    return [own, ...parts];
  });
}

/** A goal's points; none while it is pending: 0 would say that it is not met. */
export function pointsCell({ verdict, worth }: GoalEvaluation): NewCell {
  if (verdict === "pending" || worth === null) return null;
  return { value: verdict === "met" ? worth.toNumber() : 0, numberFormat: "0.0" };
}

function entryCell(entry: Entry, { unit, criterion }: SubGoal, { number, language }: Words): NewCell {
  switch (entry.kind) {
    case "empty":
      return null;
    case "number": {
      const isShare = entry.percent || (isPercentUnit(unit) && criterion !== "reducedBy" && entry.value.abs().lte(1));
      return { value: entry.value.toNumber(), ...(isShare ? { numberFormat: "0.0%" } : {}) };
    }
    case "range":
      return { value: rangeText(entry, number, language === "da" ? "pct." : "%"), numberFormat: "@" };
    case "date":
      return { value: entry.day, numberFormat: dateFormat };
    case "yes":
    case "no":
      return { value: yesOrNo(entry.kind, language) };
    case "text":
    case "unreadable":
      return { value: entry.text, numberFormat: "@" };
  }
}

function rangeText({ low, high, percent }: Extract<Entry, { kind: "range" }>, number: Words["number"], percentWord: string): string {
  const [from, to] = percent ? [low.times(100), high.times(100)] : [low, high];
  return `${number(from)}-${number(to)}${percent ? ` ${percentWord}` : ""}`;
}

function yesOrNo(kind: "yes" | "no", language: Words["language"]): string {
  if (language === "da") return kind === "yes" ? "ja" : "nej";
  return kind;
}
