import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
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
  chevron: { flexShrink: 0, fontSize: "20px" },
});

/** One goal of the overview; pressed, it opens the goal's page. */
export function GoalItem({ evaluation, goalKey }: { readonly evaluation: KeyedGoal["evaluation"]; readonly goalKey: string }) {
  const styles = useStyles();
  const text = useText();
  const focusOutline = useFocusOutline();
  const { open } = useNavigation();
  const { id, title } = evaluation.goal;
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
          <ChevronRightRegular className={styles.chevron} />
        </button>
      </h3>
    </li>
  );
}
