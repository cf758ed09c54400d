import type { GoalEvaluation, SubGoalEvaluation } from "../evaluate/evaluation";
import { criterionText } from "../i18n/criterionText";
import { figureText, measureOf } from "../i18n/figureText";
import type { HistoryRow } from "../plan/plan";
import type { NewCell, PageRow } from "../sheet/change";
import { paragraphs, row, section, text, words } from "./pageParts";
import type { PageSource } from "./reportPage";
import { pointsCell } from "./reportRows";

/** Every goal with what it asks for and what came of it, and below it its sub-goals; the table annual reports have. */
export function goalsPart(source: PageSource): readonly PageRow[] {
  const { basis, answers, say } = source;
  const { goals, score } = basis.evaluation;
  const rows = goals.flatMap((goal) => {
    const comment = (answers.comments[goal.goal.id] ?? "").trim();
    const isLong = comment.length > longestBeside;
    return [goalRow(goal, source, isLong ? "" : comment), ...(isLong ? paragraphs(comment) : []), ...subGoalRows(goal, source)];
  });
  const total =
    score === null ? [] : [row("strong", null, text(say.total), null, null, number(100), null, number(score.met.toNumber()), null)];
  return section(say.goals, [words("tableHead", ...say.columns), ...rows, ...total]);
}

/** A longer remark gets the width of the page: in its column the tallest row could not show it. */
const longestBeside = 400;

function number(value: number): NewCell {
  return { value, numberFormat: "0.0" };
}

function goalRow(evaluation: GoalEvaluation, { text: { words: base }, say }: PageSource, comment: string): PageRow {
  const { goal, verdict, forecast, worth } = evaluation;
  return row(
    "strong",
    text(goal.id),
    text(goal.title),
    text(goal.subGoals.length > 1 ? base.requires(goal.requires) : ""),
    null,
    worth === null ? null : number(worth.toNumber()),
    text(say.pending(base.verdict(verdict), forecast === null ? null : base.verdict(forecast))),
    pointsCell(evaluation),
    text(comment.trim()),
  );
}

/** A goal's only sub-goal stands under it as well: its target and its explanation are its own. */
function subGoalRows({ goal, subGoals }: GoalEvaluation, source: PageSource): readonly PageRow[] {
  const { text: both, say } = source;
  return subGoals.map((each) => {
    const { subGoal, verdict, forecast } = each;
    return row(
      "row",
      text(subGoal.id === goal.id ? "" : subGoal.id),
      text(subGoal.text === "" ? goal.title : subGoal.text),
      text(criterionText(subGoal, both)),
      text(resultText(each, source)),
      null,
      text(say.pending(both.words.verdict(verdict), forecast === null ? null : both.words.verdict(forecast))),
      null,
      text(both.words.explainSubGoal(each)),
    );
  });
}

function resultText({ subGoal }: SubGoalEvaluation, { text: both }: PageSource): string {
  return figureText(subGoal.result.entry, measureOf(subGoal), both) ?? "–";
}

/** The goals that are not met, each with a frame for the analysis. */
export function analysesPart({ basis, answers, text: { words: base }, say }: PageSource): readonly PageRow[] {
  const unmet = basis.evaluation.goals.filter(({ verdict }) => verdict === "notMet");
  const rows = unmet.flatMap((goal) => [
    words("strong", goal.goal.id, goal.goal.title),
    ...paragraphs(base.explainGoal(goal)),
    ...paragraphs((answers.analyses[goal.goal.id] ?? "").trim(), "frame"),
  ]);
  return section(say.analyses, unmet.length === 0 ? [] : [words("paragraph", "", say.analysesHelp), ...rows], say.noAnalyses);
}

/** The years printed in the plan, and this one. */
export function historyPart(source: PageSource): readonly PageRow[] {
  const { basis, text: both, say } = source;
  const { plan, goals, history } = basis.evaluation;
  const rows = goals.flatMap((goal) =>
    goal.subGoals.flatMap((each): readonly PageRow[] => {
      const { subGoal } = each;
      const measure = measureOf(subGoal);
      const share = subGoal.criterion === "reducedBy" ? { ...measure, share: true } : measure;
      const figures = ({ target, comparedWith, result }: Pick<HistoryRow, "target" | "comparedWith" | "result">) => ({
        target: text(figureText(target.entry, share, both) ?? "–"),
        comparedWith: text(figureText(comparedWith.entry, measure, both) ?? "–"),
        result: text(figureText(result.entry, measure, both) ?? "–"),
      });
      const line = (year: number, shown: ReturnType<typeof figures>, verdict: string) =>
        row(
          "row",
          text(subGoal.id),
          text(subGoal.text === "" ? goal.goal.title : subGoal.text),
          shown.target,
          shown.comparedWith,
          { value: year, numberFormat: "0" },
          text(verdict),
          null,
          shown.result,
        );
      const printed = plan.history.filter((past) => past.subGoal === subGoal.id && past.year !== plan.year);
      const verdictOf = ({ year }: HistoryRow) => {
        const then = history.find((past) => past.goal === goal.goal.id && past.year === year);
        const found = then?.subGoals.find(({ id }) => id === subGoal.id)?.verdict;
        return found === undefined ? "" : both.words.verdict(found);
      };
      if (printed.length === 0) return [];
      return [
        ...[...printed].sort((a, b) => a.year - b.year).map((past) => line(past.year, figures(past), verdictOf(past))),
        ...(plan.year === null ? [] : [line(plan.year, figures(subGoal), both.words.verdict(each.verdict))]),
      ];
    }),
  );
  return rows.length === 0 ? [] : section(say.history, [words("tableHead", ...say.historyColumns), ...rows]);
}
