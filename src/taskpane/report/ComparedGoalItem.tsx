import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { figureText, measureOf } from "../../i18n/figureText";
import { reportingWordsFor } from "../../i18n/reportingWords";
import { exact, type Exact } from "../../plan/exact";
import type { Entry } from "../../plan/plan";
import type { ComparedFigure, ComparedGoal } from "../../report/compareReports";
import type { ReportedGoal } from "../../report/report";
import { PlanText } from "../PlanText";
import { useText } from "../text";

interface ComparedGoalItemProps {
  readonly compared: ComparedGoal;
  /** what goals are called and measured in today */
  readonly plan: PlanEvaluation;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

const one = exact(1);

/** One goal that moved: each thing that did, from what to what. */
export function ComparedGoalItem({ compared, plan }: ComparedGoalItemProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const say = reportingWordsFor(words.language);
  const { id, before, after, figures } = compared;
  const known = plan.goals.find(({ goal }) => goal.id === id)?.goal;

  const standing = (side: ReportedGoal | null) => {
    if (side === null) return say.notThere;
    if (side.verdict === null) return say.unknown;
    const word = words.verdict(side.verdict);
    return side.verdict === "pending" && side.forecast !== null ? `${word} (${pane.forecast(words.verdict(side.forecast))})` : word;
  };
  const points = (value: Exact | null | undefined) => (value == null ? say.nothing : words.number(value.round(1)));
  const shown = ({ id: subGoal, column }: ComparedFigure, entry: Entry | null) => {
    if (entry === null) return say.notThere;
    const row = known?.subGoals.find((each) => each.id === subGoal);
    const usual = row === undefined ? { unit: "", share: false, decimals: 2 } : measureOf(row);
    const isShare = row?.criterion === "reducedBy" && column === "target";
    // more decimals than usual where both sides would look the same
    const measure = { ...usual, share: isShare || (usual.share && isWithinOne(entry)), decimals: Math.max(usual.decimals, 3) };
    return figureText(entry, measure, text) ?? say.nothing;
  };
  const columns = { result: say.result, comparedWith: say.comparedWith, target: say.target };
  const lines = [
    ...(standing(before) === standing(after) ? [] : [`${say.verdict}: ${say.moved(standing(before), standing(after))}`]),
    ...(before !== null && after !== null && points(before.points) !== points(after.points)
      ? [`${say.points}: ${say.moved(points(before.points), points(after.points))}`]
      : []),
    ...figures.map((figure) => {
      const about = figure.id === id ? columns[figure.column] : `${figure.id} ${columns[figure.column].toLowerCase()}`;
      return `${about}: ${say.moved(shown(figure, figure.before), shown(figure, figure.after))}`;
    }),
  ];
  return (
    <li className={styles.root}>
      <strong>
        {pane.goal(id)} <PlanText>{known?.title ?? ""}</PlanText>
      </strong>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </li>
  );
}

function isWithinOne(entry: Entry): boolean {
  return entry.kind !== "number" || entry.value.abs().lte(one);
}
