import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../plan/day";
import type { SupposedProblem } from "../../whatIf/readSupposed";
import { useText } from "../text";
import { problemText } from "./problemText";

interface AsOfFieldProps {
  /** the plan's own day */
  readonly today: Day;
  readonly typed: string;
  readonly problem: SupposedProblem | null;
  readonly onType: (text: string) => void;
}

const useStyles = makeStyles({ field: { marginTop: tokens.spacingVerticalM } });

/** The day the whole plan is judged as of. */
export function AsOfField({ today, typed, problem, onType }: AsOfFieldProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  return (
    <Field
      className={styles.field}
      label={pane.whatIf.asOf}
      hint={pane.whatIf.now(words.date(today))}
      validationMessage={problemText(problem, text) ?? null}
      validationState={problem === null ? "none" : "error"}
    >
      <Input value={typed} onChange={(_event, { value }) => onType(value)} />
    </Field>
  );
}
