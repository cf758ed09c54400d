import type { Field } from "../../connect/connection";
import type { Trial } from "../../connect/trial";
import { errorText, formulaText } from "../../i18n/formulaText";
import { exact } from "../../plan/exact";
import { isCellError } from "../../sheet/readEntry";
import type { CellValue } from "../../sheet/workbook";
import { figureText, measureOf } from "../../i18n/figureText";
import type { Text } from "../text";

/** What a cell of the plan holds: its formula in the reader's notation, or its value. */
export function heldText(held: CellValue, { words }: Text): string {
  if (typeof held === "number") return words.number(exact(held));
  return typeof held === "string" && held.startsWith("=") ? formulaText(held, words.language) : `»${String(held)}«`;
}

/** What a formula gives, as the plan will read it: with its unit, as a date, or as Excel shows an error. */
export function givenText(value: CellValue, field: Field, trial: Trial | null, text: Text): string {
  const { connect } = text.pane;
  if (value === "") return connect.givesNothing;
  if (isCellError(value)) return connect.gives(errorText(String(value), text.words.language));
  const read = trial?.subGoal.subGoal;
  const shown = read === undefined ? null : figureText(read[field].entry, measureOf(read), text);
  return connect.gives(shown ?? (typeof value === "number" ? text.words.number(exact(value)) : String(value)));
}
