import type { GoalEvaluation } from "../evaluate/evaluation";
import { FoldingItem } from "./FoldingItem";
import { GoalDetails } from "./GoalDetails";
import { PlanText } from "./PlanText";
import { useText } from "./text";
import { VerdictIcon } from "./VerdictIcon";
import { verdictText } from "./verdictText";

interface GoalItemProps {
  readonly evaluation: GoalEvaluation;
}

export function GoalItem({ evaluation }: GoalItemProps) {
  const text = useText();
  const { id, title } = evaluation.goal;
  return (
    <FoldingItem
      icon={<VerdictIcon verdict={evaluation.verdict} />}
      title={title === "" ? text.pane.goal(id) : <PlanText>{`${id} ${title}`}</PlanText>}
      note={verdictText(evaluation, text)}
    >
      <GoalDetails evaluation={evaluation} />
    </FoldingItem>
  );
}
