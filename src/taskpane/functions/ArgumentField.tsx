import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ParameterEntry } from "../../functions/catalogue/entry";
import type { ArgumentProblem } from "../../functions/writeFormula";
import { useText } from "../text";
import { Code } from "./Code";
import { ReferenceInput } from "./ReferenceInput";
import { SuggestedInput } from "./SuggestedInput";

interface ArgumentFieldProps {
  readonly parameter: ParameterEntry;
  /** as typed */
  readonly value: string;
  readonly problem: ArgumentProblem | undefined;
  /** what the plan offers */
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { display: "block", color: tokens.colorNeutralForeground2 },
});

export function ArgumentField({ parameter, value, problem, suggestions, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { name, optional, repeating, choices, names } = parameter;
  const label = (
    <>
      <span className={styles.name}>
        <Code>{name}</Code>
      </span>
      {optional && ` (${pane.optional})`} <span className={styles.text}>{parameter.text[words.language]}</span>
    </>
  );
  return (
    <Field
      className={styles.field}
      label={label}
      hint={repeating ? pane.severalRanges : null}
      {...(problem === undefined ? {} : { validationState: "error" as const, validationMessage: pane.argumentProblems[problem] })}
    >
      {names !== undefined ? (
        <SuggestedInput value={value} suggestions={suggestions} onChange={onChange} />
      ) : choices !== undefined ? (
        <Select value={value} onChange={(_event, changed) => onChange(changed.value)}>
          <option value="">{optional ? pane.omitted : pane.choose}</option>
          {choices.map(({ [words.language]: word }) => (
            <option key={word}>{word}</option>
          ))}
        </Select>
      ) : (
        <ReferenceInput parameter={name} value={value} several={repeating ?? false} onChange={onChange} />
      )}
    </Field>
  );
}
