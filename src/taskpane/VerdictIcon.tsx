import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { Verdict } from "../evaluate/evaluation";

interface VerdictIconProps {
  readonly verdict: Verdict;
}

const icons = { met: CheckmarkCircleFilled, notMet: DismissCircleFilled, pending: ClockRegular };

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
  pending: { color: tokens.colorNeutralForeground2 },
});

/** Goes with the verdict's word, which stands beside it: hidden from screen readers. */
export function VerdictIcon({ verdict }: VerdictIconProps) {
  const styles = useStyles();
  const Icon = icons[verdict];
  return <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[verdict])} />;
}
