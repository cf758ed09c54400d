import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { SubGoal } from "../../plan/plan";
import type { AssumedField } from "../../whatIf/assumption";
import type { Supposed } from "../../whatIf/suppose";
import { figureText, measureOf } from "../../i18n/figureText";
import { type Text, useText } from "../text";
import { problemText } from "./problemText";

interface FigureFieldProps {
  readonly field: AssumedField;
  /** as the workbook has it */
  readonly subGoal: SubGoal;
  readonly typed: string;
  readonly supposed: Supposed | null;
  readonly isAsked: boolean;
  readonly onType: (text: string) => void;
}

const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

/** One figure to be supposed another, beside what it is today; what was typed is told as it was read. */
export function FigureField({ field, subGoal, typed, supposed, isAsked, onType }: FigureFieldProps) {
  const styles = useStyles();
  const text = useText();
  const { whatIf } = text.pane;
  const now = valueOf(field, subGoal, text);
  const problem = supposed?.typed.get(field);
  const isRead = supposed?.typed.has(field) === true && problem === null;
  const read = isRead ? valueOf(field, supposed.subGoal, text) : null;
  const told = isRead ? (read === null ? whatIf.readAsEmpty : whatIf.readBack(read)) : null;
  return (
    <Field
      className={styles.field}
      label={whatIf.fields[field]}
      hint={[now === null ? whatIf.nowEmpty : whatIf.now(now), ...(told === null ? [] : [told])].join(" · ")}
      validationMessage={problemText(problem, text) ?? null}
      validationState={problem == null ? "none" : "error"}
    >
      <Input value={typed} data-asked={isAsked ? "" : undefined} onChange={(_event, { value }) => onType(value)} />
    </Field>
  );
}

function valueOf(field: AssumedField, subGoal: SubGoal, text: Text): string | null {
  if (field === "due") return subGoal.due === null ? null : text.words.date(subGoal.due);
  const measure = measureOf(subGoal);
  const isReduction = field === "target" && subGoal.criterion === "reducedBy";
  return figureText(subGoal[field].entry, isReduction ? { ...measure, unit: "", share: true } : measure, text);
}
