import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FunctionEntry } from "../../functions/catalogue/entry";
import { numberFormatOf, writeFormula } from "../../functions/writeFormula";
import { formulaText } from "../../i18n/formulaText";
import { useText } from "../text";
import { ArgumentField } from "./ArgumentField";
import { Code } from "./Code";
import { InsertOutcome } from "./InsertOutcome";
import type { PlanIds } from "./planIds";
import { useInsert } from "./useInsert";

interface FunctionFormProps {
  readonly entry: FunctionEntry;
  readonly ids: PlanIds;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  formula: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  insert: { alignSelf: "start" },
});

/** One field for each parameter, the formula they make, and the way to put it into a cell. */
export function FunctionForm({ entry, ids }: FunctionFormProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [attempts, setAttempts] = useState(0);
  const { outcome, insert, dismiss } = useInsert();

  const written = writeFormula(entry, typed, [...ids.id, ...ids.plan]);
  const problems = written.kind === "draft" ? written.problems : null;
  const parameters = entry.parameters.filter(({ names }) => names !== "plan" || ids.plan.length > 0);

  // after an attempt that left something out or wrong, to the first field that says so
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [attempts]);

  function write(replace?: string) {
    if (outcome.kind === "writing") return;
    setAttempts(attempts + 1);
    if (written.kind === "draft") return;
    const numberFormat = numberFormatOf(entry);
    insert(written.formula, { ...(replace === undefined ? {} : { replace }), ...(numberFormat === undefined ? {} : { numberFormat }) });
  }

  // the message's own buttons go away with it, and the focus must not
  function leaveMessage(act: () => void) {
    form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
    act();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      {parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          value={typed[parameter.name] ?? ""}
          problem={attempts > 0 ? problems?.get(parameter.name) : undefined}
          suggestions={parameter.names === undefined ? [] : ids[parameter.names]}
          onChange={(value) => setTyped((before) => ({ ...before, [parameter.name]: value }))}
        />
      ))}
      <p className={styles.formula}>
        <span className={styles.name}>{pane.formula}</span> <Code>{formulaText(written.formula, words.language)}</Code>
      </p>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={outcome.kind === "writing"} className={styles.insert}>
          {outcome.kind === "writing" ? pane.inserting : pane.insert}
        </Button>
        <InsertOutcome
          outcome={outcome}
          onReplace={(address) => leaveMessage(() => write(address))}
          onDismiss={() => leaveMessage(dismiss)}
        />
      </div>
    </form>
  );
}
