import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Finding } from "../../check/finding";
import { useNavigation } from "../navigation";
import { GoToCell } from "../GoToCell";
import { useText } from "../text";
import type { Mending } from "./useMend";

interface FindingItemProps {
  readonly finding: Finding;
  readonly mending: Mending;
  /** where connecting anew is what is being done already */
  readonly mayReconnect: boolean;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  sure: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusWarningForeground3 },
  guess: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0 },
  message: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { maxWidth: "100%", minWidth: "auto", minHeight: "28px", textAlign: "start", overflowWrap: "anywhere", hyphens: "none" },
});

/** One finding: what it says, the way to its cell, and what can be done about it. */
export function FindingItem({ finding, mending, mayReconnect }: FindingItemProps) {
  const styles = useStyles();
  const { check } = useText().pane;
  const { lead } = useNavigation();
  const { mend, also, cell, subGoal, reconnect, isGuess } = finding;
  return (
    <li className={styles.item}>
      {isGuess ? <InfoRegular className={styles.guess} /> : <WarningFilled className={styles.sure} />}
      <div className={styles.words}>
        <p className={styles.message}>
          {check.finding(finding)}
          {also.length > 0 && ` ${check.also(also)}`}
        </p>
        <div className={styles.actions}>
          <GoToCell address={cell} />
          {mend !== null && (
            // Not simply disabled while busy: that would drop the keyboard focus.
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={mending.state.kind === "writing"}
              onClick={() => mending.apply(mend)}
            >
              {check.mend(mend)}
            </Button>
          )}
          {reconnect && mayReconnect && (
            <Button size="small" className={styles.button} onClick={() => lead({ view: "connect", subGoal })}>
              {check.reconnect(subGoal)}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
