import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../check/finding";
import type { SubGoal } from "../../plan/plan";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { FindingItem } from "./FindingItem";
import { keyOf } from "./FindingList";
import type { Mending } from "./useMend";

interface FindingGroupProps {
  /** null: what concerns the whole plan */
  readonly subGoal: SubGoal | null;
  readonly findings: readonly Finding[];
  readonly mending: Mending;
}

const findingsAtATime = 10;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The findings of one sub-goal. */
export function FindingGroup({ subGoal, findings, mending }: FindingGroupProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{subGoal === null ? pane.check.wholePlan : pane.subGoal(subGoal.id)}</h2>
      {subGoal !== null && subGoal.text !== "" && (
        <p className={styles.text}>
          <PlanText>{subGoal.text}</PlanText>
        </p>
      )}
      <ShowMore items={findings} step={findingsAtATime}>
        {(finding) => <FindingItem key={keyOf(finding)} finding={finding} mending={mending} mayReconnect />}
      </ShowMore>
    </section>
  );
}
