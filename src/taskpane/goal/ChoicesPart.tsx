import type { GoalEvaluation, SubGoalEvaluation } from "../../evaluate/evaluation";
import type { Choice } from "../../plan/plan";
import { isUnder, readId } from "../../sheet/readId";
import { GoToCell } from "../GoToCell";
import { PlanText } from "../PlanText";
import { useText } from "../text";

interface ChoicesPartProps {
  readonly choices: readonly Choice[];
  readonly goal: GoalEvaluation;
}

/** Where the text of this goal can be read in several ways, and which reading is in force. */
export function ChoicesPart({ choices, goal: { goal, subGoals } }: ChoicesPartProps) {
  const { pane } = useText();
  const own = choices.map((choice) => ({ choice, id: readId(choice.about) ?? choice.about })).filter(({ id }) => isUnder(goal.id, id));
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{pane.goalPage.choices}</h3>
      <p>{pane.goalPage.choicesHelp}</p>
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
  const { words, pane } = useText();
  return (
    <div>
      <h4>
        <PlanText>{`${about}: ${topic}`}</PlanText>
      </h4>
      {isDecisive && (
        <p>
          <strong>{pane.goalPage.onTheLimit}</strong>
        </p>
      )}
      <ul>
        {readings.map((reading) => (
          <li key={reading}>
            <PlanText>{reading}</PlanText>
          </li>
        ))}
      </ul>
      <p>
        {chosen === "" ? (
          pane.goalPage.notChosen
        ) : (
          <PlanText>{pane.goalPage.chosen(chosen, decidedBy, decidedOn === null ? null : words.date(decidedOn))}</PlanText>
        )}
      </p>
      {why !== "" && (
        <p>
          <PlanText>{why}</PlanText>
        </p>
      )}
      <GoToCell address={place.cell} />
    </div>
  );
}

/** Whether nothing lies between the result and its limit; the noise of a calculation is nothing. */
function isOnTheLimit({ notices, headroom }: SubGoalEvaluation): boolean {
  if (notices.some(({ code }) => code === "onTheLimit")) return true;
  return headroom !== null && (headroom.kind === "days" ? headroom.value === 0 : headroom.value.eq(0));
}
