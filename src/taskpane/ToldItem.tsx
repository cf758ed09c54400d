import { makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Place } from "../plan/place";
import { GoToCell } from "./GoToCell";
import { ReconnectButton } from "./ReconnectButton";

interface ToldItemProps {
  readonly message: string;
  readonly place: Place | null;
  readonly isIssue: boolean;
  /** where its source is gone: the sub-goal that can be connected again */
  readonly reconnect?: string | undefined;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  issue: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusWarningForeground3 },
  notice: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  message: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** An issue or a notice: what it says, and the way to the cell it is about. */
export function ToldItem({ message, place, isIssue, reconnect }: ToldItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {isIssue ? <WarningFilled className={styles.issue} /> : <InfoRegular className={styles.notice} />}
      <div className={styles.words}>
        <p className={styles.message}>{message}</p>
        <div className={styles.actions}>
          {place !== null && <GoToCell address={place.cell} />}
          {reconnect !== undefined && <ReconnectButton subGoal={reconnect} />}
        </div>
      </div>
    </li>
  );
}
