import { useCallback } from "react";
import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import { readCellsAt } from "../../why/readTakenCells";
import { useText } from "../text";
import { useWorkbookActions } from "../workbookActions";
import { ReadBranches } from "./ReadBranches";

/** The cells of the plan that sub-goals' figures stand in, each opening to what it is made of. */
export function FigureCells({ subGoals }: { readonly subGoals: readonly SubGoalEvaluation[] }) {
  const { why } = useText().pane;
  const workbook = useWorkbookActions();
  const read = useCallback(() => readCellsAt(figureCells(subGoals), workbook), [subGoals, workbook]);
  return <ReadBranches read={read} none={why.noFigures} />;
}

function figureCells(subGoals: readonly SubGoalEvaluation[]): readonly string[] {
  return subGoals.flatMap(({ subGoal: { result, target, comparedWith } }) =>
    [result, comparedWith, target].flatMap(({ entry, place }) => (place === null || entry.kind === "empty" ? [] : [place.cell])),
  );
}
