import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import { speaksFor } from "../evaluate/distance";
import type { HistoryRow } from "../plan/plan";
import { DistanceBar } from "./charts/DistanceBar";
import { Sparkline } from "./charts/Sparkline";
import { yearsOf } from "./charts/years";
import type { KeyedGoal } from "./groupGoals";
import { useNavigation } from "./navigation";
import { PlanText } from "./PlanText";
import { useText } from "./text";
import { useFocusOutline } from "./useFocusOutline";
import { useRowStyles } from "./useRowStyles";
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

const useStyles = makeStyles({
  distance: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 44px` },
  room: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface GoalItemProps {
  readonly evaluation: KeyedGoal["evaluation"];
  readonly goalKey: string;
  /** the goal's own rows */
  readonly history: readonly HistoryRow[];
  readonly planYear: number | null;
}

/** One goal of the overview; pressed, it opens the goal's page. Painted again only where something of it has changed. */
export const GoalItem = memo(
  function GoalItem({ evaluation, goalKey, history, planYear }: GoalItemProps) {
    const styles = useStyles();
    const row = useRowStyles();
    const text = useText();
    const focusOutline = useFocusOutline();
    const { open } = useNavigation();
    const { id, title } = evaluation.goal;
    const speaker = speaksFor(evaluation);
    const trended = speaker?.subGoal ?? evaluation.subGoals[0]?.subGoal;
    return (
      <li className={row.item}>
        <h3 className={row.heading}>
          <button
            type="button"
            className={mergeClasses(row.button, focusOutline)}
            onClick={() => open({ kind: "goal", key: goalKey, subGoal: null })}
          >
            <VerdictIcon verdict={evaluation.verdict} />
            <span className={row.words}>
              <span className={row.title}>{title === "" ? text.pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}</span>{" "}
              <span className={row.note}>{verdictText(evaluation, text)}</span>
            </span>
            {trended !== undefined && <Sparkline subGoal={trended.id} years={yearsOf(trended, history, planYear)} />}
            <ChevronRightRegular className={row.chevron} />
          </button>
        </h3>
        {speaker !== null && (
          <div className={styles.distance}>
            <DistanceBar evaluation={speaker} />
            <span className={styles.room}>{text.words.headroom(speaker)}</span>
          </div>
        )}
      </li>
    );
  },
  (before, after) =>
    before.goalKey === after.goalKey &&
    before.planYear === after.planYear &&
    JSON.stringify([before.evaluation, before.history]) === JSON.stringify([after.evaluation, after.history]),
);
