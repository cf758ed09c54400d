import { dayOf } from "../plan/day";
import { firstById } from "../plan/firstById";
import { groupBy } from "../plan/groupBy";
import type { HistoryRow, Plan, SubGoal } from "../plan/plan";
import { combineVerdicts } from "./combine";
import type { HistoryEvaluation, Verdict } from "./evaluation";
import { judge } from "./judge";

/** Earlier years by today's rules: criterion and Requires come from the plan, the figures from the printed row. */
export function evaluateHistory(plan: Plan): readonly HistoryEvaluation[] {
  const rowsOf = groupBy(plan.history, ({ goal }) => goal);
  return plan.goals.flatMap((goal) => {
    const rows = rowsOf.get(goal.id) ?? [];
    const known = firstById(goal.subGoals);
    const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
    return years.map((year): HistoryEvaluation => {
      const subGoals = rows.flatMap((row) => {
        const subGoal = known.get(row.subGoal);
        return row.year === year && subGoal ? [{ id: row.subGoal, verdict: judgeRow(row, subGoal, plan) }] : [];
      });
      const applicable = subGoals.flatMap(({ verdict }): readonly Verdict[] => (verdict === "notApplicable" ? [] : [verdict]));
      // "at least 2" of the one sub-goal that existed that year cannot be told
      const tooFew = goal.requires.kind === "atLeast" && goal.requires.count > applicable.length;
      const verdict =
        applicable.length === 0 ? "notApplicable" : tooFew || !goal.judgeable ? "pending" : combineVerdicts(goal.requires, applicable);
      return { goal: goal.id, year, verdict, subGoals };
    });
  });
}

function judgeRow(row: HistoryRow, subGoal: SubGoal, plan: Plan): Verdict | "notApplicable" {
  if ([row.target, row.comparedWith, row.result].every(({ entry }) => entry.kind === "empty")) return "notApplicable";
  const yearEnd = dayOf(row.year, 12, 31);
  const { entry } = row.target;
  const asPrinted: SubGoal = {
    ...subGoal,
    target: row.target,
    comparedWith: row.comparedWith,
    result: row.result,
    due: entry.kind === "date" ? entry.day : yearEnd,
    final: null,
    // what was documented then is not asked again
    evidence: subGoal.evidence === "" ? "-" : subGoal.evidence,
    judgeable: row.judgeable && subGoal.criterion !== null,
  };
  return judge(asPrinted, Math.max(plan.asOf, dayOf(row.year + 1, 12, 31)), plan.name).verdict;
}
