import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import sameContent from "fast-deep-equal";
import { memo } from "react";
import type { Verdict } from "../evaluate/evaluation";
import type { Bar } from "./charts/barOf";
import { DistanceBar } from "./charts/DistanceBar";
import { Sparkline } from "./charts/Sparkline";
import type { Year } from "./charts/years";
import { useNavigation } from "./navigation";
import { PlanText } from "./PlanText";
import { useText } from "./text";
import { useFocusOutline } from "./useFocusOutline";
import { useRowStyles } from "./useRowStyles";
import { VerdictIcon } from "./VerdictIcon";

const useStyles = makeStyles({
  distance: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 44px` },
  changed: {
    display: "inline-block",
    marginTop: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  room: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface GoalItemProps {
  readonly goalKey: string;
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** the verdict in words, with the forecast while pending */
  readonly told: string;
  /** whether it, or a sub-goal of it, is not as it was signed */
  readonly isChanged: boolean;
  /** of the sub-goal that speaks for the goal; null where nothing was measured */
  readonly bar: Bar | null;
  /** of the sub-goal whose trend is shown; null for a goal without sub-goals */
  readonly trend: { readonly subGoal: string; readonly years: readonly Year[] } | null;
}

/** One goal of the overview; pressed, it opens the goal's page. It is given what it shows, and is painted again only where some of that has changed. */
export const GoalItem = memo(function GoalItem(props: GoalItemProps) {
  const { goalKey, id, title, verdict, told, isChanged, bar, trend } = props;
  const styles = useStyles();
  const row = useRowStyles();
  const text = useText();
  const focusOutline = useFocusOutline();
  const { open } = useNavigation();
  return (
    <li className={row.item}>
      <h3 className={row.heading}>
        <button
          type="button"
          className={mergeClasses(row.button, focusOutline)}
          onClick={() => open({ kind: "goal", key: goalKey, subGoal: null })}
        >
          <VerdictIcon verdict={verdict} />
          <span className={row.words}>
            <span className={row.title}>{title === "" ? text.pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}</span>{" "}
            <span className={row.note}>{told}</span>
            {isChanged && <span className={styles.changed}>{text.pane.overview.changedSinceSigned}</span>}
          </span>
          {trend !== null && <Sparkline {...trend} />}
          <ChevronRightRegular className={row.chevron} />
        </button>
      </h3>
      {bar !== null && (
        <div className={styles.distance}>
          <DistanceBar {...bar} />
          <span className={styles.room}>{bar.headroom}</span>
        </div>
      )}
    </li>
  );
}, sameContent);
