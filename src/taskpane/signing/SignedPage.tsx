import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { signedWordsFor } from "../../i18n/signedWords";
import { systemClock } from "../../live/systemClock";
import { readSigning } from "../../signing/readSigning";
import { FailureBar } from "../FailureBar";
import { PageFrame } from "../PageFrame";
import { PlanLanguageProvider } from "../planLanguage";
import { useText } from "../text";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";
import { SealFacts } from "./SealFacts";
import { SignedChanges } from "./SignedChanges";
import { SignForm } from "./SignForm";

export interface SignedPageProps {
  readonly plan: PlanEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  /** the workbook's dates are four years off: nothing with a date is written */
  readonly countsFrom1904: boolean;
}

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  said: { outlineStyle: "none", fontWeight: tokens.fontWeightSemibold, ":empty": { display: "none" } },
});

/** The plan as it was signed: signing it, whether that still stands, and what is changed since. */
export function SignedPage({ plan, evaluatedAt, countsFrom1904 }: SignedPageProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const signed = signedWordsFor(words.language);
  const workbook = useWorkbookActions();
  const { name, language } = plan.plan;
  const read = useCallback(() => readSigning(workbook, name, systemClock.today()), [workbook, name]);
  const { reading, again } = useReading(read, evaluatedAt);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLDivElement>(null);
  // what was pressed is gone with what it did
  useEffect(() => {
    if (said !== "") status.current?.focus();
  }, [said]);

  function tell(text: string) {
    setSaid(text);
    again();
  }

  const value = reading.kind === "read" ? reading.value : null;
  return (
    <PlanLanguageProvider value={language}>
      <PageFrame title={pane.overview.signedPlan}>
        <div className={styles.part}>
          <div ref={status} tabIndex={-1} role="status" className={styles.said}>
            {said}
          </div>
          {reading.kind === "reading" && <Spinner size="small" label={signed.reading} />}
          {reading.kind === "failed" && (
            <FailureBar title={signed.readFailed} error={reading.error} dismissLabel={pane.retry} onDismiss={again} />
          )}
          {value?.kind === "notReady" && (
            <>
              <p>{signed.notReady}</p>
              <Button onClick={again}>{pane.retry}</Button>
            </>
          )}
          {value?.kind === "gone" && <p>{signed.gone}</p>}
          {value?.kind === "read" && (
            <>
              {value.record === null ? (
                <SignForm
                  plan={value.plan}
                  tables={value.tables}
                  byHand={value.rows > 0}
                  countsFrom1904={countsFrom1904}
                  onSigned={() => tell(signed.signed)}
                  onOutdated={() => tell(pane.start.workbookChanged)}
                />
              ) : (
                <SealFacts record={value.record} rows={value.rows} language={language} />
              )}
              {value.rows > 0 && (
                <SignedChanges plan={name} changes={value.plan.changesSinceSigned} onNoted={(count) => tell(signed.notedNow(count))} />
              )}
            </>
          )}
        </div>
      </PageFrame>
    </PlanLanguageProvider>
  );
}
