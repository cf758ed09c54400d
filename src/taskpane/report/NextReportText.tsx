import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { dayOff } from "../../plan/dayOff";
import type { Day } from "../../plan/day";
import type { NextReport } from "../../report/nextReport";
import { useText } from "../text";

interface NextReportTextProps {
  readonly next: NextReport;
  /** the plan's own day */
  readonly asOf: Day;
}

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, margin: `0 0 ${tokens.spacingVerticalXS}` },
  icon: { flexShrink: 0, fontSize: "20px" },
});

/** Which report is next, when, and what is odd about that day. */
export function NextReportText({ next, asOf }: NextReportTextProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { overview } = pane;
  const { quarterly, made } = next;
  if (quarterly === null) {
    return (
      <p className={styles.line}>
        <CalendarLtrRegular aria-hidden="true" className={styles.icon} />
        <span>
          <strong>{overview.annualReport}</strong>
          {`. ${overview.annualHelp}`}
        </span>
      </p>
    );
  }
  const { year, quarter, due } = quarterly;
  const off = dayOff(due);
  return (
    <>
      <p className={styles.line}>
        <CalendarLtrRegular aria-hidden="true" className={styles.icon} />
        <span>
          <strong>{overview.quarter(quarter, year)}</strong>
          {`. ${overview.dueIn(words.date(due), due - asOf)}.`}
        </span>
      </p>
      {off !== null && (
        <p className={styles.line}>
          <InfoRegular aria-hidden="true" className={styles.icon} />
          <span>{overview.dayOff(off)}</span>
        </p>
      )}
      {made !== null && <p className={styles.line}>{overview.madeAlready(made.name, made.made === null ? null : words.date(made.made))}</p>}
    </>
  );
}
