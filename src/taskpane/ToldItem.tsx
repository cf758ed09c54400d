import { makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Place } from "../plan/place";
import { GoToCell } from "./GoToCell";

interface ToldItemProps {
  readonly message: string;
  readonly place: Place | null;
  readonly isIssue: boolean;
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
  message: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** An issue or a notice: what it says, and the way to the cell it is about. */
export function ToldItem({ message, place, isIssue }: ToldItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {isIssue ? <WarningFilled className={styles.issue} /> : <InfoRegular className={styles.notice} />}
      <div className={styles.words}>
        <p className={styles.message}>{message}</p>
        {place !== null && <GoToCell address={place.cell} />}
      </div>
    </li>
  );
}
