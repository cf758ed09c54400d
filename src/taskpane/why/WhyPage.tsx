import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { formulaText } from "../../i18n/formulaText";
import { systemClock } from "../../live/systemClock";
import type { WorkbookEvaluation } from "../../live/liveState";
import type { AskedCell } from "../../why/askedCell";
import { whyOf } from "../../why/whyOf";
import { FailureBar } from "../FailureBar";
import { Code } from "../functions/Code";
import { Fold } from "../overview/Fold";
import { PageFrame } from "../PageFrame";
import { useText } from "../text";
import { TakenList } from "./TakenList";
import { useHiddenStyles } from "../useHiddenStyles";
import { roundedText } from "./cellText";
import { useAskedCell } from "./useAskedCell";
import { WhyAnswer } from "./WhyAnswer";

export interface WhyPageProps {
  /** null until the workbook has been read */
  readonly evaluation: WorkbookEvaluation | null;
  /** the plan that is shown in the pane; null where the workbook holds none */
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalL}` },
  small: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Why the selected cell shows what it does. */
export function WhyPage({ evaluation, plan, evaluatedAt }: WhyPageProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const text = useText();
  const { words, pane } = text;
  const { why } = pane;
  const { reading, again } = useAskedCell();
  const title =
    reading.kind === "read" ? why.ofCell(reading.value.address, roundedText(reading.value.value, reading.value.format, text)) : why.title;
  return (
    <PageFrame title={title}>
      {/* the focus is on the sheet while another cell is selected there */}
      <div role="status" className={hidden}>
        {title}
      </div>
      <div className={styles.body}>
        {reading.kind === "reading" && <Spinner size="small" label={why.reading} />}
        {reading.kind === "failed" && (
          <FailureBar title={why.selectionFailed} error={reading.error} dismissLabel={pane.retry} onDismiss={again} />
        )}
        {reading.kind === "read" && evaluation !== null && (
          <Answers cell={reading.value} {...{ evaluation, evaluatedAt }} shownPlan={plan?.plan.name ?? ""} />
        )}
        <p className={styles.small}>{why.help}</p>
        {evaluatedAt > 0 && <p className={styles.small}>{pane.evaluatedAt(words.moment(evaluatedAt))}</p>}
      </div>
    </PageFrame>
  );
}

interface AnswersProps {
  readonly cell: AskedCell;
  readonly evaluation: WorkbookEvaluation;
  readonly evaluatedAt: number;
  readonly shownPlan: string;
}

function Answers({ cell, evaluation, evaluatedAt, shownPlan }: AnswersProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { why } = pane;
  const answers = useMemo(
    () => whyOf(cell, { evaluation, changedAt: evaluatedAt, today: systemClock.today() }),
    [cell, evaluation, evaluatedAt],
  );
  return (
    <>
      {cell.formula !== "" && (
        <p className={styles.small}>
          {`${why.formula}: `}
          <Code>{formulaText(cell.formula, words.language)}</Code>
        </p>
      )}
      {answers.map((answer, index) => (
        <WhyAnswer key={index} answer={answer} isOnly={answers.length === 1} shownPlan={shownPlan} />
      ))}
      {cell.formula !== "" && !answers.some(({ kind }) => kind === "call") && (
        <Fold title={why.takes}>
          <TakenList formula={cell.formula} address={cell.address} />
        </Fold>
      )}
      {answers.length === 0 && <p>{evaluation.plans.length === 0 ? pane.emptyTitle : why.nothing}</p>}
      {cell.more > 0 && <p>{why.moreCalls(cell.more)}</p>}
    </>
  );
}
