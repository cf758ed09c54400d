import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import { useAttempt } from "../useAttempt";
import { ArgumentInput } from "./ArgumentInput";
import { useCellActions } from "./cellActions";

interface ReferenceInputProps {
  /** its name */
  readonly parameter: string;
  readonly value: string;
  /** whether it takes more than one range */
  readonly several: boolean;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  input: { flex: "1 1 0", minWidth: 0, "& input": { minWidth: 0 } },
  button: { flexShrink: 0, minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  failure: { marginTop: tokens.spacingVerticalXS },
});

/** A value, or cells: typed, or those selected on the sheet. */
export function ReferenceInput({ parameter, value, several, onChange }: ReferenceInputProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { selectedAddress } = useCellActions();
  const row = useRef<HTMLDivElement>(null);
  const { run, running, failure, dismiss } = useAttempt(async () => {
    const address = await selectedAddress();
    const before = value.trim().replace(/;$/u, "");
    onChange(several && before !== "" ? `${before}; ${address}` : address);
    // a screen reader reads what has come into the field
    row.current?.querySelector("input")?.focus();
  });
  return (
    <>
      <div ref={row} className={styles.row}>
        <ArgumentInput value={value} className={styles.input} onChange={onChange} />
        <Button className={styles.button} aria-label={`${pane.useSelection}: ${parameter}`} disabledFocusable={running} onClick={run}>
          {pane.useSelection}
        </Button>
      </div>
      {failure !== null && (
        <div className={styles.failure}>
          <FailureBar title={pane.selectionFailed} error={failure.error} onDismiss={dismiss} />
        </div>
      )}
    </>
  );
}
