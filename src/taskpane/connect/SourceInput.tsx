import { Field, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import { useViewShown } from "../viewShown";
import { useSelection } from "./useSelection";

interface SourceInputProps {
  readonly label: string;
  readonly isOptional: boolean;
  /** a reference as in a formula; "" for none */
  readonly value: string;
  /** whether what the user selects on a sheet comes here */
  readonly picking: boolean;
  readonly onPick: (picking: boolean) => void;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  input: { flex: "1 1 0", minWidth: 0, "& input": { minWidth: 0 } },
  button: { flexShrink: 0, minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  failure: { marginTop: tokens.spacingVerticalXS },
});

/** Cells of the workbook: selected on a sheet, or typed as in a formula. */
export function SourceInput({ label, isOptional, value, picking, onPick, onChange }: SourceInputProps) {
  const styles = useStyles();
  const { connect, selectionFailed } = useText().pane;
  // a view that is hidden must not take what is selected meanwhile
  const isShown = useViewShown();
  const failure = useSelection(picking && isShown, onChange);
  return (
    <Field className={styles.field} label={isOptional ? `${label} (${connect.optional})` : label} hint={picking ? connect.pickHelp : null}>
      <div className={styles.row}>
        <Input
          className={styles.input}
          aria-label={label}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(_event, changed) => onChange(changed.value)}
        />
        <ToggleButton className={styles.button} checked={picking} aria-label={connect.pickFor(label)} onClick={() => onPick(!picking)}>
          {picking ? connect.picking : connect.pick}
        </ToggleButton>
      </div>
      {failure !== null && (
        <div className={styles.failure}>
          <FailureBar title={selectionFailed} error={failure.error} onDismiss={() => onPick(false)} />
        </div>
      )}
    </Field>
  );
}
