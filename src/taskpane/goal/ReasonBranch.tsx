import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { targetShare } from "../../cases/lateRoomOf";
import type { PlanEvaluation, SubGoalEvaluation } from "../../evaluate/evaluation";
import { barOf } from "../charts/barOf";
import { DistanceBar } from "../charts/DistanceBar";
import { FailureBar } from "../FailureBar";
import { FoldingItem } from "../FoldingItem";
import { useNavigation } from "../navigation";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { FigureLeaf } from "./FigureLeaf";
import { shownFigures } from "./shownFigures";
import { HistoryPart } from "./HistoryPart";
import { PlaceInPlan } from "./PlaceInPlan";
import { SubGoalFacts } from "./SubGoalFacts";
import { SubGoalIssues } from "./SubGoalIssues";
import { useOrigins } from "./useOrigins";

interface ReasonBranchProps {
  readonly plan: PlanEvaluation;
  readonly evaluation: SubGoalEvaluation;
  readonly initiallyOpen: boolean;
}

const useStyles = makeStyles({
  body: {
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 25px`,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** A sub-goal in its goal's reasons: the rule as agreed and what it came to, and unfolded the figures it rests on. */
export function ReasonBranch({ plan, evaluation, initiallyOpen }: ReasonBranchProps) {
  const { words, pane } = useText();
  const { id, text } = evaluation.subGoal;
  return (
    <FoldingItem
      icon={<VerdictIcon verdict={evaluation.verdict} />}
      title={text === "" ? pane.subGoal(id) : <PlanText>{`${id} ${text}`}</PlanText>}
      note={words.explainSubGoal(evaluation)}
      initiallyOpen={initiallyOpen}
      level={4}
    >
      <BranchBody plan={plan} evaluation={evaluation} />
    </FoldingItem>
  );
}

function BranchBody({ plan, evaluation }: Omit<ReasonBranchProps, "initiallyOpen">) {
  const styles = useStyles();
  const text = useText();
  const { pane } = text;
  const { lead, open } = useNavigation();
  const { subGoal } = evaluation;
  const bar = barOf(evaluation, text.words);
  const { origins, again } = useOrigins(subGoal);
  return (
    <div className={styles.body}>
      {bar !== null && <DistanceBar {...bar} />}
      <ul role="list" className={styles.list}>
        {shownFigures(subGoal, text).map((shown) => (
          <FigureLeaf key={shown.name} plan={plan.plan.name} subGoal={subGoal.id} shown={shown} origins={origins} />
        ))}
      </ul>
      {origins.kind === "reading" && <p className={styles.small}>{pane.goalPage.readingOrigins}</p>}
      {origins.kind === "failed" && (
        <FailureBar title={pane.goalPage.originsFailed} error={origins.error} dismissLabel={pane.retry} onDismiss={again} />
      )}
      <SubGoalFacts evaluation={evaluation} />
      <PlaceInPlan place={subGoal.place} />
      <SubGoalIssues evaluation={evaluation} />
      <HistoryPart plan={plan} subGoal={evaluation} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => lead({ view: "whatIf", subGoal: subGoal.id })}>
          {pane.goalPage.whatIf}
        </Button>
        <Button size="small" onClick={() => lead({ view: "connect", subGoal: subGoal.id })}>
          {pane.goalPage.connect}
        </Button>
        {targetShare(subGoal) !== null && (
          <Button size="small" onClick={() => open({ kind: "cases" })}>
            {pane.cases.title}
          </Button>
        )}
      </div>
    </div>
  );
}
