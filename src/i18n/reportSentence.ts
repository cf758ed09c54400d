import type { GoalEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { Language } from "../plan/plan";
import { reportSentenceDa } from "./reportSentenceDa";
import { reportSentenceEn } from "./reportSentenceEn";
import type { ReportSentenceWords, Standing } from "./reportSentenceWords";
import { subGoalClause } from "./subGoalClause";
import type { Words } from "./words";

const languages: Readonly<Record<Language, ReportSentenceWords>> = { da: reportSentenceDa, en: reportSentenceEn };
const mostSubGoals = 8;

/**
 * One sentence about a goal, ready for a report: how it stands, by which of its sub-goals, and on which numbers. What is only expected
 * is never put as decided.
 *
 * @param words in the language of the sentence
 */
export function reportSentence(goal: GoalEvaluation, words: Words): string {
  const say = languages[words.language];
  const standing = standingWith(goal, goal.goal.title, say);
  if (!goal.goal.judgeable || goal.subGoals.length === 0) return finished(standing);
  const bearing = bearingOf(goal, standingOf(goal));
  const shown = goal.subGoals.length === 1 ? goal.subGoals : bearing.slice(0, mostSubGoals);
  const clauses = shown.map((part) => `${shown.length === 1 ? "" : `(${nameOf(part, goal.goal.id)}) `}${subGoalClause(part, words, say)}`);
  if (bearing.length > mostSubGoals) clauses.push(say.more(bearing.length - mostSubGoals));
  return finished(`${standing}: ${clauses.join("; ")}`);
}

/** How a goal stands and by which of its sub-goals, without their numbers: "Mål 2.1 er opfyldt via delmål a." */
export function standingSentence(goal: GoalEvaluation, words: Words): string {
  return finished(standingWith(goal, "", languages[words.language]));
}

function standingWith(goal: GoalEvaluation, title: string, say: ReportSentenceWords): string {
  const standing = standingOf(goal);
  const subject = `${say.goal(goal.goal.id, title)} ${say.standing[standing]}`;
  if (!goal.goal.judgeable) return `${subject}: ${say.goalIssue}`;
  const [first, ...others] = goal.subGoals;
  if (first === undefined) return `${subject}: ${say.noSubGoals}`;
  if (others.length === 0) return standing === "expectedMet" || standing === "expectedNotMet" ? `${subject}, ${say.butOpen}` : subject;
  const bearing = bearingOf(goal, standing);
  const names = bearing.slice(0, mostSubGoals).map((part) => nameOf(part, goal.goal.id));
  return `${subject}${how(goal, standing, names, bearing.length, say)}`;
}

function standingOf({ verdict, forecast }: GoalEvaluation): Standing {
  if (verdict !== "pending") return verdict;
  return forecast === null ? "open" : forecast === "met" ? "expectedMet" : "expectedNotMet";
}

/** The sub-goals on which the goal stands as it does: a goal that is met through one of them does not speak of the others. */
function bearingOf({ goal, subGoals }: GoalEvaluation, standing: Standing): readonly SubGoalEvaluation[] {
  const outlook = ({ verdict, forecast }: SubGoalEvaluation) => forecast ?? verdict;
  switch (standing) {
    case "met":
      return subGoals.filter(({ verdict }) => verdict === "met");
    case "notMet":
      return subGoals.filter(({ verdict }) => verdict === "notMet");
    case "expectedMet":
      return subGoals.filter((part) => (goal.requires.kind === "all" ? part.verdict === "pending" : outlook(part) === "met"));
    case "expectedNotMet":
      return subGoals.filter((part) => outlook(part) === "notMet");
    case "open":
      return subGoals.filter(({ verdict }) => verdict === "pending");
  }
}

function how(goal: GoalEvaluation, standing: Standing, names: readonly string[], bearing: number, say: ReportSentenceWords): string {
  const { requires } = goal.goal;
  const count = goal.subGoals.length;
  switch (standing) {
    case "met":
      if (requires.kind === "any") return ` ${say.via(names)}`;
      return `, ${requires.kind === "all" ? say.allMet(count) : say.someMet(bearing, count, requires.count)}`;
    case "notMet":
      if (requires.kind === "all") return `, ${say.areNotMet(names)}`;
      return `, ${requires.kind === "any" ? say.noneMet(count) : say.tooFewMet(bearing, count, requires.count)}`;
    case "expectedMet":
      return requires.kind === "all" ? `, ${say.butOpen}, ${say.areOpen(names)}` : ` ${say.via(names)}, ${say.butOpen}`;
    case "expectedNotMet":
      return ` ${say.dueTo(names)}, ${say.butOpen}`;
    case "open":
      return `, ${say.areOpen(names)}`;
  }
}

function nameOf({ subGoal }: SubGoalEvaluation, goal: string): string {
  return subGoal.id.startsWith(`${goal}.`) ? subGoal.id.slice(goal.length + 1) : subGoal.id;
}

function finished(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
