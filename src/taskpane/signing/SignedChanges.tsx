import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { changedWordsFor } from "../../i18n/changedWords";
import { signedWordsFor } from "../../i18n/signedWords";
import type { ChangeSinceSigned } from "../../plan/changeSinceSigned";
import { changeKey } from "../../signing/noteChanges";
import { FailureBar } from "../FailureBar";
import { GoToCell } from "../GoToCell";
import { PlanText } from "../PlanText";
import { RefusalBar } from "../RefusalBar";
import { ShowMore } from "../ShowMore";
import { NotWritten } from "../start/NotWritten";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";
import { useNotes } from "./useNotes";

interface SignedChangesProps {
  /** the plan's name */
  readonly plan: string;
  readonly changes: readonly ChangeSinceSigned[];
  /** told how many changes were noted */
  readonly onNoted: (count: number) => void;
}

const changesAtATime = 20;

const useStyles = makeStyles({
  change: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  after: { marginTop: tokens.spacingVerticalS },
});

/** How the plan differs from what was signed: each with its reason, or with room to give one. */
export function SignedChanges({ plan, changes, onNoted }: SignedChangesProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words } = useText();
  const [signed, changed] = [signedWordsFor(words.language), changedWordsFor(words.language)];
  const { reasons, missing, attempt, refusal, dismiss, type, note } = useNotes(plan, onNoted);
  const root = useRef<HTMLElement>(null);
  const [refusals, setRefusals] = useState(0);
  const open = changes.filter(({ noted }) => noted === null);

  // to the first field that says what is missing
  useEffect(() => {
    if (refusals > 0) root.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);

  function ask(asked: readonly ChangeSinceSigned[]) {
    if (!note(asked.map((change) => ({ change, why: reasons[changeKey(change)] ?? "" })))) setRefusals(refusals + 1);
  }

  return (
    <section ref={root}>
      <h3 className={heading}>{changed.changes}</h3>
      <p className={styles.line}>{changes.length === 0 ? signed.noChanges : signed.changesHelp(changes.length, open.length)}</p>
      <ShowMore items={changes} step={changesAtATime}>
        {(change) => {
          const key = changeKey(change);
          const what = changed.change(change);
          return (
            <li key={key} className={styles.change}>
              <p className={styles.what}>
                <PlanText>{what}</PlanText>
              </p>
              {change.noted !== null ? (
                <p className={styles.line}>
                  <PlanText>{changed.noted(change.noted.when === null ? null : words.date(change.noted.when), change.noted.why)}</PlanText>
                </p>
              ) : (
                <Field
                  className={styles.field}
                  label={signed.why}
                  required
                  {...(missing.has(key) ? { validationState: "error" as const, validationMessage: signed.whyMissing } : {})}
                >
                  <Textarea
                    rows={2}
                    aria-label={signed.whyOf(what)}
                    value={reasons[key] ?? ""}
                    onChange={(_event, { value }) => type(key, value)}
                  />
                </Field>
              )}
              <div className={styles.buttons}>
                {change.noted === null && (
                  <Button size="small" aria-label={signed.noteOf(what)} disabledFocusable={attempt.running} onClick={() => ask([change])}>
                    {signed.note}
                  </Button>
                )}
                <GoToCell address={change.place.cell} />
              </div>
            </li>
          );
        }}
      </ShowMore>
      {open.length > 1 && (
        <Button appearance="primary" disabledFocusable={attempt.running} onClick={() => ask(open)}>
          {attempt.running ? signed.noting : signed.noteAll(open.length)}
        </Button>
      )}
      {attempt.failure !== null && (
        <div className={styles.after}>
          <FailureBar title={signed.noteFailed} error={attempt.failure.error} onDismiss={attempt.dismiss} />
        </div>
      )}
      {refusal?.kind === "notWritten" && <NotWritten outcome={refusal.outcome} onDismiss={dismiss} />}
      {refusal?.kind === "refused" && (
        <div className={styles.after}>
          <RefusalBar title={signed.noteRefused} onDismiss={dismiss}>
            {refusal.problems.map((problem) => signed.noteProblem(problem)).join(" ")}
          </RefusalBar>
        </div>
      )}
    </section>
  );
}
