import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { GoalEvaluation } from "../evaluate/evaluation";
import { GoalDetails } from "./GoalDetails";
import { PlanText } from "./PlanText";
import { useText } from "./text";
import { useFocusOutline } from "./useFocusOutline";
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

interface GoalItemProps {
  readonly evaluation: GoalEvaluation;
}

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
  verdict: { display: "block" },
  chevron: { flexShrink: 0, fontSize: "20px" },
  open: { transform: "rotate(90deg)" },
});

export function GoalItem({ evaluation }: GoalItemProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const text = useText();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const { id, title } = evaluation.goal;
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, focusOutline)}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <VerdictIcon verdict={evaluation.verdict} />
          <span className={styles.words}>
            <span className={styles.title}>{title === "" ? text.pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}</span>{" "}
            <span className={styles.verdict}>{verdictText(evaluation, text)}</span>
          </span>
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
        </button>
      </h3>
      <div id={panel} hidden={!open}>
        {open && <GoalDetails evaluation={evaluation} />}
      </div>
    </li>
  );
}
