import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalEvaluation, SubGoalEvaluation } from "../../evaluate/evaluation";
import type { Choice } from "../../plan/plan";
import { isUnder, readId } from "../../sheet/readId";
import { GoToCell } from "../GoToCell";
import { useNavigation } from "../navigation";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";

interface ChoicesPartProps {
  readonly choices: readonly Choice[];
  readonly goal: GoalEvaluation;
}

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  readings: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Where the text of this goal can be read in several ways, and which reading is in force. */
export function ChoicesPart({ choices, goal: { goal, subGoals } }: ChoicesPartProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { pane } = useText();
  const own = choices.map((choice) => ({ choice, id: readId(choice.about) ?? choice.about })).filter(({ id }) => isUnder(goal.id, id));
  if (own.length === 0) return null;
  return (
    <section>
      <h3 className={heading}>{pane.goalPage.choices}</h3>
      <p className={styles.line}>{pane.goalPage.choicesHelp}</p>
      {own.map(({ choice, id }) => (
        <ChoiceItem
          key={`${choice.about} ${choice.topic}`}
          choice={choice}
          isDecisive={subGoals.some((each) => isUnder(id, each.subGoal.id) && isOnTheLimit(each))}
        />
      ))}
    </section>
  );
}

interface ChoiceItemProps {
  readonly choice: Choice;
  /** whether a result lies where the readings part */
  readonly isDecisive: boolean;
}

function ChoiceItem({ choice: { topic, about, readings, chosen, decidedBy, decidedOn, why, place }, isDecisive }: ChoiceItemProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words, pane } = useText();
  const { open } = useNavigation();
  return (
    <div>
      <h4 className={heading}>
        <PlanText>{`${about}: ${topic}`}</PlanText>
      </h4>
      {isDecisive && (
        <p className={styles.line}>
          <strong>{pane.goalPage.onTheLimit}</strong>
        </p>
      )}
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <li key={reading}>
            <PlanText>{reading}</PlanText>
          </li>
        ))}
      </ul>
      <p className={styles.line}>
        {chosen === "" ? (
          pane.goalPage.notChosen
        ) : (
          <PlanText>{pane.goalPage.chosen(chosen, decidedBy, decidedOn === null ? null : words.date(decidedOn))}</PlanText>
        )}
      </p>
      {why !== "" && (
        <p className={styles.line}>
          <PlanText>{why}</PlanText>
        </p>
      )}
      <div className={styles.ways}>
        <Button size="small" onClick={() => open({ kind: "choices", choice: place.cell })}>
          {pane.goalPage.toChoices}
        </Button>
        <GoToCell address={place.cell} />
      </div>
    </div>
  );
}

/** Whether nothing lies between the result and its limit; the noise of a calculation is nothing. */
function isOnTheLimit({ notices, headroom }: SubGoalEvaluation): boolean {
  if (notices.some(({ code }) => code === "onTheLimit")) return true;
  return headroom !== null && (headroom.kind === "days" ? headroom.value === 0 : headroom.value.eq(0));
}
