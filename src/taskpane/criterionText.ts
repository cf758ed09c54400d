import type { SubGoal } from "../plan/plan";
import { figureText } from "./figureText";
import type { Text } from "./text";

/** "mindst 90 pct.", "senest 30.06.2022", "nedbragt med 5 pct.": the criterion with the target it is measured by. */
export function criterionText(subGoal: SubGoal, text: Text): string {
  if (subGoal.criterion === null) return text.pane.criterionUnknown;
  const word = text.words.criterion(subGoal.criterion);
  const limit = limitText(subGoal, text);
  return limit === null ? word : `${word} ${limit}`;
}

function limitText({ criterion, target, due, unit }: SubGoal, text: Text): string | null {
  switch (criterion) {
    case "byDate":
      return due === null ? null : text.words.date(due);
    case "documented":
    case "assessed":
      return null;
    case "reducedBy":
      return figureText(target.entry, text.pane.percentUnit, text);
    default:
      return figureText(target.entry, unit, text);
  }
}
