import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { OpenCase } from "../../cases/caseList";
import { FailureBar } from "../FailureBar";
import { useGoTo } from "../goTo";
import { RowButton } from "../RowButton";
import { useText } from "../text";
import { useAttempt } from "../useAttempt";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px" },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** One open case, leading to its row: its number and its dates, and nothing else of it. */
export function CaseRow({ openCase }: { readonly openCase: OpenCase }) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { cases } = pane;
  const goTo = useGoTo();
  const { number, row, cell, due, received, daysLeft } = openCase;
  const { run, failure, dismiss } = useAttempt(() => goTo(cell));
  return (
    <li>
      <RowButton
        icon={
          daysLeft < 0 ? (
            <WarningRegular aria-hidden="true" className={styles.icon} />
          ) : (
            <CalendarLtrRegular aria-hidden="true" className={styles.icon} />
          )
        }
        onClick={run}
      >
        <strong>{number ?? cases.row(row)}</strong>
        {`: ${cases.daysLeft(daysLeft)}`}
        <span className={styles.note}>{`${cases.dueOn(words.date(due))}, ${cases.receivedOn(words.date(received))}`}</span>
      </RowButton>
      {failure !== null && <FailureBar title={pane.goToFailed(cell)} error={failure.error} onDismiss={dismiss} />}
    </li>
  );
}
