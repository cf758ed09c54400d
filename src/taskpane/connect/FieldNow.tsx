import { makeStyles, tokens } from "@fluentui/react-components";
import type { Field } from "../../connect/connection";
import { stateOfField } from "../../connect/fieldState";
import { formulaText } from "../../i18n/formulaText";
import type { Figure } from "../../plan/plan";
import { Code } from "../functions/Code";
import { GoToCell } from "../GoToCell";
import { useText } from "../text";

interface FieldNowProps {
  readonly figure: Figure;
  readonly field: Field;
}

const useStyles = makeStyles({
  root: { margin: `0 0 ${tokens.spacingVerticalM}` },
  line: { margin: 0 },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

/** What the plan's cell holds now. */
export function FieldNow({ figure, field }: FieldNowProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { connect } = pane;
  const state = stateOfField(figure, field);
  if (state === "blank") return null;
  const name = connect.fields[field];
  return (
    <div className={styles.root}>
      <p className={styles.line}>
        {state === "typed" && connect.fieldTyped(name)}
        {state === "connected" && `${connect.fieldConnected(name)}: `}
        {state === "broken" && `${connect.fieldBroken(name)}: `}
        {figure.formula !== "" && <Code>{formulaText(figure.formula, words.language)}</Code>}
      </p>
      {state === "connected" && (
        <div className={styles.cells}>
          {figure.sources.map((address) => (
            <GoToCell key={address} address={address} />
          ))}
        </div>
      )}
    </div>
  );
}
