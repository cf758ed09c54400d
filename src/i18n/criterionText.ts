import type { SubGoal } from "../plan/plan";
import { figureText, measureOf, type Text } from "./figureText";

/** "mindst 90 pct.", "senest 30.06.2022", "nedbragt med 5 pct.": the criterion with the target it is measured by. */
export function criterionText(subGoal: SubGoal, text: Text): string {
  if (subGoal.criterion === null) return text.pane.criterionUnknown;
  const word = text.words.criterion(subGoal.criterion);
  const limit = limitText(subGoal, text);
  return limit === null ? word : `${word} ${limit}`;
}

function limitText(subGoal: SubGoal, text: Text): string | null {
  const { criterion, target, due } = subGoal;
  switch (criterion) {
    case "byDate":
      return due === null ? null : text.words.date(due);
    case "documented":
    case "assessed":
      return null;
    case "reducedBy":
      return figureText(target.entry, { ...measureOf(subGoal), share: true }, text);
    default:
      return figureText(target.entry, measureOf(subGoal), text);
  }
}
