import type { Requires } from "../plan/plan";
import {
  criterionNames,
  type PlanFile,
  type PlanFileChoice,
  type PlanFileGoal,
  type PlanFileHistory,
  type PlanFileSubGoal,
  planFileVersion,
  schemaId,
} from "./planFile";

/** The text of a plan file. What is empty is left out, so that the file reads like the plan. */
export function writePlanFile(file: PlanFile): string {
  const content = {
    $schema: schemaId,
    version: planFileVersion,
    ...filled({
      plan: file.plan,
      institution: file.institution,
      year: file.year,
      start: file.start,
      end: file.end,
      signed: file.signed,
      reportDays: file.reportDays,
      language: file.language,
    }),
    goals: file.goals.map(goalContent),
    ...filled({ history: file.history.map(historyContent), choices: file.choices.map(choiceContent) }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function goalContent({ id, title, group, requires, weight, comment, subGoals }: PlanFileGoal): object {
  const how = requires.kind === "all" ? null : requiresName(requires);
  return { ...filled({ id, title, group, requires: how, weight, comment }), subGoals: subGoals.map(subGoalContent) };
}

function subGoalContent({ id, text, criterion, target, comparedWith, unit, due, owner, source, evidence }: PlanFileSubGoal): object {
  return filled({ id, text, criterion: criterionNames[criterion], target, comparedWith, unit, due, owner, source, evidence });
}

function historyContent({ goal, subGoal, year, target, comparedWith, result }: PlanFileHistory): object {
  return filled({ goal, subGoal, year, target, comparedWith, result });
}

function choiceContent({ topic, place, readings, chosen, decidedBy, decidedOn, why }: PlanFileChoice): object {
  return filled({ topic, place, readings, chosen, decidedBy, decidedOn, why });
}

function requiresName(requires: Requires): string {
  return requires.kind === "atLeast" ? `at least ${String(requires.count)}` : requires.kind;
}

function filled(entries: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}
