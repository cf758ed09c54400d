import type { Field } from "../../connect/connection";
import type { Trial } from "../../connect/trial";
import { errorText } from "../../i18n/formulaText";
import { isCellError } from "../../sheet/readEntry";
import type { CellValue } from "../../sheet/workbook";
import { figureText, measureOf } from "../figureText";
import type { Text } from "../text";

/** What a formula gives, as the plan will read it: with its unit, as a date, or as Excel shows an error. */
export function givenText(value: CellValue, field: Field, trial: Trial | null, text: Text): string {
  const { connect } = text.pane;
  if (value === "") return connect.givesNothing;
  if (isCellError(value)) return connect.gives(errorText(String(value), text.words.language));
  const read = trial?.subGoal.subGoal;
  return connect.gives((read === undefined ? null : figureText(read[field].entry, measureOf(read), text)) ?? String(value));
}
