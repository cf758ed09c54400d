import type { GoalEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import type { Text } from "./text";

/** "opfyldt", or "afventer (prognose: opfyldt)": a pending verdict never stands without its forecast. */
export function verdictText({ verdict, forecast }: GoalEvaluation | SubGoalEvaluation, { words, pane }: Text): string {
  if (verdict !== "pending") return words.verdict(verdict);
  const outlook = forecast === null ? pane.noForecast : pane.forecast(words.verdict(forecast));
  return `${words.verdict(verdict)} (${outlook})`;
}
