import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { signedWordsFor } from "../../i18n/signedWords";
import { systemClock } from "../../live/systemClock";
import { isoDay } from "../../plan/day";
import { momentOf } from "../../plan/moment";
import type { Plan } from "../../plan/plan";
import { readDate } from "../../sheet/readDate";
import type { WorkbookTables } from "../../sheet/workbook";
import { planSigning } from "../../signing/planSigning";
import { FailureBar } from "../FailureBar";
import { NotWritten } from "../start/NotWritten";
import { useText } from "../text";
import { problemText } from "./problemText";
import { SignPreview } from "./SignPreview";
import { useSign } from "./useSign";

interface SignFormProps {
  readonly plan: Plan;
  readonly tables: WorkbookTables;
  /** whether PlanSigned has rows of the plan already */
  readonly byHand: boolean;
  readonly countsFrom1904: boolean;
  readonly onSigned: () => void;
  /** the workbook is no longer what was shown; nothing was written */
  readonly onOutdated: () => void;
}

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalXL },
  // a date field is wider than a narrow pane where nothing holds it
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& input": { minWidth: 0 } },
  button: { marginTop: tokens.spacingVerticalM },
  after: { marginTop: tokens.spacingVerticalS },
});

/** Signs the plan: what that does, the day, and what will be written. */
export function SignForm({ plan, tables, byHand, countsFrom1904, ...told }: SignFormProps) {
  const styles = useStyles();
  const { words } = useText();
  const signed = signedWordsFor(words.language);
  const [typed, setTyped] = useState(plan.signed === null ? "" : isoDay(plan.signed));
  const [isDayAsked, askForDay] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const signedOn = readDate(typed);
  // without a day it is shown as of today what will be written
  const planned = useMemo(() => {
    const now = momentOf(systemClock.now());
    return planSigning(tables, plan.name, signedOn ?? Math.floor(now), now);
  }, [tables, plan.name, signedOn]);
  const shown = planned.kind === "ready" ? planned : null;
  const { attempt, notWritten, dismiss } = useSign(plan.name, signedOn, shown, told);
  const problems = planned.kind === "ready" ? [] : planned.problems.filter(({ kind }) => signedOn !== null || kind !== "otherDay");
  const reasons = [...(countsFrom1904 ? [signed.countsFrom1904] : []), ...problems.map((problem) => problemText(problem, signed, words))];

  function submit() {
    askForDay(signedOn === null);
    if (signedOn === null) form.current?.querySelector("input")?.focus();
    else if (reasons.length === 0 && !attempt.running) attempt.run();
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {byHand ? (
        <p>
          {signed.byHand} {signed.byHandDiffers(plan.changesSinceSigned.length)}
        </p>
      ) : (
        <>
          <p>{signed.notSigned}</p>
          <ul className={styles.list}>
            {signed.whatSigningDoes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Field
        className={styles.field}
        label={signed.signedOn}
        required
        {...(isDayAsked && signedOn === null ? { validationState: "error" as const, validationMessage: signed.dayMissing } : {})}
      >
        <Input type="date" value={typed} onChange={(_event, changed) => setTyped(changed.value)} />
      </Field>
      {reasons.length > 0 && (
        <div role="alert">
          <p>
            <strong>{signed.refused}</strong>
          </p>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {shown !== null && <SignPreview planned={shown} language={plan.language} />}
      <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={attempt.running || reasons.length > 0}>
        {attempt.running ? signed.signing : byHand ? signed.seal : signed.sign}
      </Button>
      {attempt.failure !== null && (
        <div className={styles.after}>
          <FailureBar title={signed.signFailed} error={attempt.failure.error} onDismiss={attempt.dismiss} />
        </div>
      )}
      {notWritten !== null && <NotWritten outcome={notWritten} onDismiss={dismiss} />}
    </form>
  );
}
