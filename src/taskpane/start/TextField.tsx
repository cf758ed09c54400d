import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { AnswerProblemCode } from "../../start/emptyPlan";
import { useText } from "../text";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date" | "number";
  readonly required?: boolean;
  readonly value: string;
  readonly problem?: AnswerProblemCode | undefined;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  // a date field is wider than a narrow pane where nothing holds it
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& input": { minWidth: 0 } },
});

export function TextField({ label, hint, type = "text", required = false, value, problem, onChange }: TextFieldProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <Field
      className={styles.field}
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationState: "error" as const, validationMessage: pane.start.answerProblems[problem] })}
    >
      <Input type={type} value={value} autoComplete="off" onChange={(_event, changed) => onChange(changed.value)} />
    </Field>
  );
}
