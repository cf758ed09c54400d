import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { Words } from "../i18n/words";
import { wordsFor } from "../i18n/wordsFor";
import type { WorkbookEvaluation } from "../live/liveState";
import { commandWordsFor } from "./commandWords";
import type { CommandWords } from "./commandWords";
import { languageOf } from "./languageOf";
import { wrap } from "./wrap";

const width = 120;

interface Line {
  readonly id: string;
  readonly verdict: string;
  readonly text: string;
}

/** The evaluation for reading on screen, each plan in its own language. Ends with a line break. */
export function toTable(evaluation: WorkbookEvaluation): string {
  const plans = evaluation.plans.map((plan) => planLines(plan, wordsFor(plan.plan.language), commandWordsFor(plan.plan.language)));
  return [...plans, issueLines(evaluation)]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function planLines({ plan, score, goals }: PlanEvaluation, words: Words, command: CommandWords): readonly string[] {
  const name = plan.name === "" ? command.unnamedPlan : plan.name;
  const heading = [name, ...(plan.institution === "" ? [] : [plan.institution]), command.asOf(words.date(plan.asOf))].join(" · ");
  const figures =
    score === null
      ? command.noScore
      : [
          `${command.scoreMet} ${words.percent(score.met)}`,
          `${command.scoreForecast} ${words.percent(score.forecast)}`,
          `${command.scorePossible} ${words.percent(score.possible)}`,
        ].join(" · ");
  const rows = goals.flatMap((goal) => goalLines(goal, words, command));
  return [heading, "=".repeat(heading.length), figures, "", ...(rows.length === 0 ? [command.noGoals] : table(rows))];
}

/** A goal's own sentence only repeats its sub-goals', so it stands where there is just one of them, or none. */
function goalLines(evaluation: GoalEvaluation, words: Words, command: CommandWords): readonly Line[] {
  const { goal, subGoals } = evaluation;
  const line = (text: string): Line => ({ id: goal.id, verdict: verdictOf(evaluation, words, command), text });
  if (subGoals.length > 1) return [line(goal.title), ...subGoals.map((subGoal) => subGoalLine(subGoal, words, command))];
  const explanation = words.explainGoal(evaluation);
  return [line(goal.title === "" ? explanation : `${goal.title}\n${explanation}`)];
}

function subGoalLine(evaluation: SubGoalEvaluation, words: Words, command: CommandWords): Line {
  return { id: `  ${evaluation.subGoal.id}`, verdict: verdictOf(evaluation, words, command), text: words.explainSubGoal(evaluation) };
}

function verdictOf({ verdict, forecast }: GoalEvaluation | SubGoalEvaluation, words: Words, command: CommandWords): string {
  const word = words.verdict(verdict);
  return forecast === null ? word : `${word} (${command.forecast(words.verdict(forecast))})`;
}

function table(lines: readonly Line[]): readonly string[] {
  const ids = Math.max(...lines.map(({ id }) => id.length));
  const verdicts = Math.max(...lines.map(({ verdict }) => verdict.length));
  const indent = " ".repeat(ids + verdicts + 4);
  return lines.flatMap(({ id, verdict, text }) =>
    text
      .split("\n")
      .flatMap((part) => wrap(part, Math.max(40, width - indent.length)))
      .map((part, index) => (index === 0 ? `${id.padEnd(ids)}  ${verdict.padEnd(verdicts)}  ${part}`.trimEnd() : `${indent}${part}`)),
  );
}

function issueLines(evaluation: WorkbookEvaluation): readonly string[] {
  const { issues } = evaluation;
  if (issues.length === 0) return [];
  const title = commandWordsFor(languageOf(null, evaluation)).issues(issues.length);
  return [
    title,
    "-".repeat(title.length),
    ...issues.map((issue) => {
      const message = wordsFor(languageOf(issue.plan, evaluation)).issue(issue);
      const cell = issue.place?.cell ?? "";
      return cell === "" || message.includes(cell) ? message : `${cell}: ${message}`;
    }),
  ];
}
