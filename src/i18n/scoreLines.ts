import type { GoalEvaluation, PlanEvaluation } from "../evaluate/evaluation";
import type { Exact } from "../plan/exact";
import type { Text } from "./figureText";

export interface ScoreLine {
  readonly kind: "met" | "forecast" | "possible";
  readonly label: string;
  /** 0-100 */
  readonly percent: Exact;
  /** "33,3 pct. (3 af 9 mål)" */
  readonly amount: string;
}

const counts: Record<ScoreLine["kind"], (goal: GoalEvaluation) => boolean> = {
  met: ({ verdict }) => verdict === "met",
  forecast: ({ verdict, forecast }) => verdict === "met" || forecast === "met",
  possible: ({ verdict }) => verdict !== "notMet",
};

/** The three scores in words, always together; null where the plan has no score. */
export function scoreLines({ goals, score }: PlanEvaluation, { words, pane }: Text): readonly ScoreLine[] | null {
  if (score === null) return null;
  const line = (kind: ScoreLine["kind"], label: string): ScoreLine => ({
    kind,
    label,
    percent: score[kind],
    amount: `${words.percent(score[kind])} (${pane.goalsOf(goals.filter(counts[kind]).length, goals.length)})`,
  });
  return [line("met", pane.scoreMet), line("forecast", pane.scoreForecast), line("possible", pane.scorePossible)];
}

/** "Sikret 33,3 pct. (3 af 9 mål), prognose …" for those who cannot see the bar; null where the plan has no score. */
export function scoreSentence(evaluation: PlanEvaluation, text: Text): string | null {
  const lines = scoreLines(evaluation, text);
  return lines === null ? null : lines.map(({ label, amount }) => `${label} ${amount}`).join(", ");
}
