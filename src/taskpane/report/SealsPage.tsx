import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useCallback } from "react";
import { reportingWordsFor } from "../../i18n/reportingWords";
import { sealWordsFor } from "../../i18n/sealWords";
import { systemClock } from "../../live/systemClock";
import { type CheckedReport, type CheckedSeals, checkSeals, sealedPlansGone } from "../../reporting/checkSeals";
import { describeSeal, sealsHeadline } from "../../reporting/describeSeal";
import { cellAddress } from "../../sheet/address";
import { planTableNames } from "../../sheet/planTables";
import { CopyButton } from "../CopyButton";
import { FailureBar } from "../FailureBar";
import { GoToCell } from "../GoToCell";
import { PageFrame } from "../PageFrame";
import { PlanText } from "../PlanText";
import { useReadingTime } from "../readingTime";
import { useText } from "../text";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalL}` },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0`, padding: 0 },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  sound: { color: tokens.colorPaletteGreenForeground1, "@media (forced-colors: active)": { color: "CanvasText" } },
  broken: { color: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { color: "CanvasText" } },
  words: { flexGrow: 1, minWidth: 0 },
  seal: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", hyphens: "none" },
});

/** Whether each sealed report is still what was sealed. */
export function SealsPage({ plan }: { readonly plan: string }) {
  const styles = useStyles();
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  const actions = useWorkbookActions();
  const read = useCallback(async () => {
    const [tables, outline] = await Promise.all([actions.readTables(planTableNames), actions.readOutline()]);
    const gone = sealedPlansGone(tables, systemClock.today());
    return Promise.all(
      [plan, ...gone].map(async (name) => ({ name, isGone: name !== plan, seals: await checkSeals(actions, tables, outline, name) })),
    );
  }, [actions, plan]);
  const { reading, again } = useReading(read, useReadingTime());
  return (
    <PageFrame title={say.checkSeals}>
      <div className={styles.body}>
        <div role="status">
          {reading.kind === "reading" && <Spinner size="tiny" label={say.checking} labelPosition="after" />}
          {reading.kind === "read" && (
            <p className={mergeClasses(styles.line, styles.strong)}>{sealsHeadline(reading.value[0]!.seals, words.language)}</p>
          )}
        </div>
        {reading.kind === "failed" && (
          <FailureBar title={say.checkFailed} error={reading.error} dismissLabel={say.again} onDismiss={again} />
        )}
        {reading.kind === "read" && (
          <>
            {reading.value.map(({ name, isGone, seals }) => (
              <CheckedPlan key={name} goneName={isGone ? name : null} seals={seals} />
            ))}
            <Button onClick={again}>{say.again}</Button>
          </>
        )}
        <p className={styles.line}>{say.sealsHelp}</p>
      </div>
    </PageFrame>
  );
}

interface CheckedPlanProps {
  /** the plan's name where the workbook no longer has it; null for the plan that is shown */
  readonly goneName: string | null;
  readonly seals: CheckedSeals;
}

function CheckedPlan({ goneName, seals: { reports, sealLost, unsealed } }: CheckedPlanProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = sealWordsFor(words.language);
  return (
    <>
      {goneName !== null && <p className={mergeClasses(styles.line, styles.strong)}>{say.planGone(goneName)}</p>}
      {sealLost.length > 0 && <p className={styles.line}>{say.sealLost(sealLost)}</p>}
      {unsealed.length > 0 && <p className={styles.line}>{say.unsealed(unsealed)}</p>}
      <ul role="list" className={styles.list}>
        {reports.map((report, index) => (
          <CheckedItem key={index} report={report} />
        ))}
      </ul>
    </>
  );
}

function CheckedItem({ report }: { readonly report: CheckedReport }) {
  const styles = useStyles();
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  const { isSound: sound, headline, details } = describeSeal(report, words.language);
  const { onSheet, seal, name } = report;
  return (
    <li className={styles.item}>
      {sound ? (
        <CheckmarkCircleRegular aria-hidden="true" className={mergeClasses(styles.icon, styles.sound)} />
      ) : (
        <ErrorCircleRegular aria-hidden="true" className={mergeClasses(styles.icon, styles.broken)} />
      )}
      <div className={styles.words}>
        <p className={styles.line}>
          <strong>
            <PlanText>{name}</PlanText>
          </strong>
          {`: ${headline}`}
        </p>
        {details.map((detail) => (
          <p key={detail} className={styles.line}>
            {detail}
          </p>
        ))}
        <p className={styles.seal}>{seal}</p>
        <CopyButton text={seal} label={`${say.copySeal}: ${name}`} />
        {onSheet !== null && onSheet.kind !== "missing" && <GoToCell address={cellAddress(onSheet.name, 1, 1)} />}
      </div>
    </li>
  );
}
