import type { GoalEvaluation } from "../../evaluate/evaluation";
import type { Choice } from "../../plan/plan";
import { GoToCell } from "../GoToCell";
import { PlanText } from "../PlanText";
import { useText } from "../text";

interface ChoicesPartProps {
  readonly choices: readonly Choice[];
  readonly goal: GoalEvaluation;
}

/** Where the text of this goal can be read in several ways, and which reading is in force. */
export function ChoicesPart({ choices, goal }: ChoicesPartProps) {
  const { words, pane } = useText();
  const { id } = goal.goal;
  const own = choices.filter(({ about }) => about === id || about.startsWith(`${id}.`));
  if (own.length === 0) return null;
  const isOnLimit = goal.subGoals.some(
    ({ notices, headroom }) => notices.some(({ code }) => code === "onTheLimit") || headroom?.value.toString() === "0",
  );
  return (
    <section>
      <h3>{pane.goalPage.choices}</h3>
      <p>{pane.goalPage.choicesHelp}</p>
      {isOnLimit && (
        <p>
          <strong>{pane.goalPage.onTheLimit}</strong>
        </p>
      )}
      {own.map(({ topic, about, readings, chosen, decidedBy, decidedOn, why, place }) => (
        <div key={`${about} ${topic}`}>
          <h4>
            <PlanText>{`${about}: ${topic}`}</PlanText>
          </h4>
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
      ))}
    </section>
  );
}
