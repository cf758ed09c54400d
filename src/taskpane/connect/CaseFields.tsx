import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Population } from "../../connect/connection";
import type { Draft } from "../../connect/draft";
import { useText } from "../text";
import { DayInput } from "./DayInput";

interface CaseFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

const populations = ["due", "closed", "received"] as const satisfies readonly Population[];

const useStyles = makeStyles({
  days: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 170px), 1fr))", gap: tokens.spacingHorizontalM },
});

/** What a list of cases is counted by. */
export function CaseFields({ draft, onChange }: CaseFieldsProps) {
  const styles = useStyles();
  const { connect } = useText().pane;
  return (
    <>
      {draft.onlyCells !== "" && (
        <Field label={connect.onlyWord}>
          <Input value={draft.onlyWord} onChange={(_event, { value }) => onChange({ onlyWord: value })} />
        </Field>
      )}
      <Field label={connect.months}>
        <Input
          inputMode="numeric"
          defaultValue={draft.months === null ? "" : String(draft.months)}
          onChange={(_event, { value }) => onChange({ months: /^\d{1,4}$/u.test(value.trim()) ? Number(value) : null })}
        />
      </Field>
      <div className={styles.days}>
        <DayInput label={connect.from} value={draft.from} onChange={(from) => onChange({ from })} />
        <DayInput label={connect.to} value={draft.to} onChange={(to) => onChange({ to })} />
      </div>
      <Field label={connect.population}>
        <Select value={draft.population} onChange={(_event, { value }) => onChange({ population: value as Population })}>
          {populations.map((population) => (
            <option key={population} value={population}>
              {connect.populations[population]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
