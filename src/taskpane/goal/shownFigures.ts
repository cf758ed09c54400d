import type { Field } from "../../connect/connection";
import type { Place } from "../../plan/place";
import type { Figure, SubGoal } from "../../plan/plan";
import { criterionText } from "../../i18n/criterionText";
import { figureText, measureOf } from "../../i18n/figureText";
import type { Text } from "../text";

/** A number, date or word a verdict rests on, as the page shows it. */
export interface ShownFigure {
  readonly name: string;
  /** never empty: what the cell says, or in words why it says nothing */
  readonly value: string;
  /** null where no cell says it */
  readonly place: Place | null;
  /** null for the due day, which is read and not connected */
  readonly from: { readonly field: Field; readonly figure: Figure } | null;
}

/** The figures of a sub-goal in the order in which they are compared; those that its criterion does not use are left out while blank. */
export function shownFigures(subGoal: SubGoal, text: Text): readonly ShownFigure[] {
  const { words, pane } = text;
  const { criterion, target, comparedWith, result, due, duePlace } = subGoal;
  const measure = measureOf(subGoal);
  const shown = (name: string, field: Field, value: string | null): ShownFigure => {
    const figure = subGoal[field];
    return { name, value: value ?? blankText(figure, text), place: figure.place, from: { field, figure } };
  };
  const isCompared = criterion === "within" || criterion === "reducedBy" || comparedWith.entry.kind !== "empty";
  // "senest 30.06.2022" already says the due day
  const isDated = criterion === "byDate" && due !== null;
  return [
    shown(pane.result, "result", figureText(result.entry, measure, text) ?? (result.formula === "" ? pane.noResult : null)),
    isDated || criterion === "documented" || criterion === "assessed" || criterion === null
      ? { name: pane.criterion, value: criterionText(subGoal, text), place: isDated ? duePlace : null, from: null }
      : shown(
          pane.criterion,
          "target",
          `${criterionText(subGoal, text)}${target.entry.kind === "empty" ? ` (${blankText(target, text)})` : ""}`,
        ),
    ...(isCompared ? [shown(pane.comparedWith, "comparedWith", figureText(comparedWith.entry, measure, text))] : []),
    ...(due === null || isDated
      ? []
      : [
          {
            name: pane.due,
            value: words.date(due) + (duePlace === null ? ` (${pane.goalPage.dueOfPlan})` : ""),
            place: duePlace,
            from: null,
          },
        ]),
  ];
}

function blankText({ entry, place }: Figure, { pane: { goalPage } }: Text): string {
  if (place === null) return goalPage.noColumn;
  return entry.kind === "empty" && entry.why === "sourceBlank" ? goalPage.sourceBlank : goalPage.blank;
}
