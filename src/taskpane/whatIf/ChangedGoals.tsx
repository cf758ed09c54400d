import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangedGoal } from "../../whatIf/changedGoals";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";

interface ChangedGoalsProps {
  readonly changed: readonly ChangedGoal[];
  /** whether anything is supposed at all */
  readonly isAssumed: boolean;
}

const goalsAtATime = 20;

const useStyles = makeStyles({
  item: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXXS} 0` },
  title: { flexBasis: "100%", fontWeight: tokens.fontWeightSemibold },
  none: { margin: `${tokens.spacingVerticalM} 0 0` },
});

export function ChangedGoals({ changed, isAssumed }: ChangedGoalsProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const text = useText();
  const { whatIf } = text.pane;
  if (!isAssumed) return null;
  if (changed.length === 0) return <p className={styles.none}>{whatIf.noneChanging}</p>;
  return (
    <section>
      <h3 className={heading}>{whatIf.changing}</h3>
      <ShowMore items={changed} step={goalsAtATime}>
        {({ before, after }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.title}>
              <PlanText>{`${before.goal.id} ${before.goal.title}`}</PlanText>
            </span>
            <VerdictIcon verdict={before.verdict} />
            <span aria-hidden="true">→</span>
            <VerdictIcon verdict={after.verdict} />
            <span>{whatIf.fromTo(verdictText(before, text), verdictText(after, text))}</span>
          </li>
        )}
      </ShowMore>
    </section>
  );
}
