import type { Connection, Field } from "../../connect/connection";
import { type Draft, emptyDraft } from "../../connect/draft";
import { dayOf } from "../../plan/day";
import { isPercentUnit } from "../../plan/percent";
import type { Plan, SubGoal } from "../../plan/plan";

const months = /(\d{1,3})\s*(?:måneder|måned|mdr|months?)/iu;
const cases = /rettidig|sager|klager|cases|complaints|in time/iu;
const errors = /fejl|error/iu;
const quarters = /sygefravær|sygedage|sick/iu;

/** How the figure probably stands in the workbook, by what the sub-goal says. Only a beginning: the controller chooses. */
function kindFor({ text, unit, criterion }: SubGoal, field: Field): Connection["kind"] {
  if (criterion === "byDate" || criterion === "documented" || field === "target") return "cell";
  if (isPercentUnit(unit)) {
    if (cases.test(text)) return "cases";
    return errors.test(text) ? "errorRate" : "cell";
  }
  return field === "result" && quarters.test(text) ? "quarters" : "cell";
}

/** Nothing chosen yet, but what the plan itself tells: the time limit and the period. */
export function initialDraft({ start, end, year }: Plan, subGoal: SubGoal, field: Field): Draft {
  const limit = months.exec(subGoal.text)?.[1];
  return {
    ...emptyDraft,
    kind: kindFor(subGoal, field),
    months: limit === undefined ? null : Number(limit),
    from: start ?? (year === null ? null : dayOf(year, 1, 1)),
    to: end ?? (year === null ? null : dayOf(year, 12, 31)),
  };
}
