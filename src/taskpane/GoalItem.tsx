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
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  note: { display: "block" },
  distance: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 44px` },
  room: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { flexShrink: 0, fontSize: "20px" },
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
    const text = useText();
    const focusOutline = useFocusOutline();
    const { open } = useNavigation();
    const { id, title } = evaluation.goal;
    const speaker = speaksFor(evaluation);
    const trended = speaker?.subGoal ?? evaluation.subGoals[0]?.subGoal;
    return (
      <li className={styles.item}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={mergeClasses(styles.button, focusOutline)}
            onClick={() => open({ kind: "goal", key: goalKey, subGoal: null })}
          >
            <VerdictIcon verdict={evaluation.verdict} />
            <span className={styles.words}>
              <span className={styles.title}>{title === "" ? text.pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}</span>{" "}
              <span className={styles.note}>{verdictText(evaluation, text)}</span>
            </span>
            {trended !== undefined && <Sparkline subGoal={trended.id} years={yearsOf(trended, history, planYear)} />}
            <ChevronRightRegular className={styles.chevron} />
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
