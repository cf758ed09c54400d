import type { GoalEvaluation, Headroom, PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import { wordsFor } from "../i18n/wordsFor";
import type { WorkbookEvaluation } from "../live/liveState";
import { isoDay } from "../plan/day";
import type { Issue } from "../plan/issue";
import { languageOf } from "./languageOf";

/** The evaluation as data. Scores and points are percent of the plan; headroom is in the sub-goal's unit, or in days. */
export function toJson(evaluation: WorkbookEvaluation): object {
  return {
    plans: evaluation.plans.map(planJson),
    issues: evaluation.issues.map((issue) => issueJson(issue, evaluation)),
  };
}

function planJson({ plan, score, goals }: PlanEvaluation): object {
  const words = wordsFor(plan.language);
  return {
    plan: plan.name,
    asOf: isoDay(plan.asOf),
    score: score && { met: score.met.toNumber(), forecast: score.forecast.toNumber(), possible: score.possible.toNumber() },
    goals: goals.map((goal) => goalJson(goal, words.explainGoal(goal))),
  };
}

function goalJson(evaluation: GoalEvaluation, explanation: string): object {
  const { goal, verdict, forecast, worth, subGoals } = evaluation;
  return {
    id: goal.id,
    title: goal.title,
    verdict,
    forecast,
    points: worth?.toNumber() ?? null,
    explanation,
    subGoals: subGoals.map(subGoalJson),
  };
}

function subGoalJson({ subGoal, verdict, forecast, reason, headroom }: SubGoalEvaluation): object {
  return { id: subGoal.id, verdict, forecast, reason, headroom: headroom && headroomNumber(headroom) };
}

function headroomNumber(headroom: Headroom): number {
  return headroom.kind === "days" ? headroom.value : headroom.value.toNumber();
}

function issueJson(issue: Issue, evaluation: WorkbookEvaluation): object {
  const { place, code } = issue;
  return {
    table: place?.table ?? null,
    row: place?.row ?? null,
    column: place?.column ?? null,
    cell: place?.cell ?? null,
    code,
    message: wordsFor(languageOf(issue.plan, evaluation)).issue(issue),
  };
}
