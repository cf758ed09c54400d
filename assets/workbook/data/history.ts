import { figureCell } from "../../../src/start/newCell";
import type { PrintedFigure } from "../../../src/start/planFile";
import { template2022 } from "../../../src/start/template2022";

/** 2019-2021 as printed in the plan; "-" is printed where there is no goal and where there is no result yet. */
export interface HistoricResult {
  readonly goal: string;
  readonly subGoal: string;
  readonly year: number;
  readonly target: number | string;
  readonly comparedWith: number | string | null;
  readonly result: number | string;
  /** how the figures are shown */
  readonly format: "percent" | "decimal" | "text";
}

/** A printed percentage as the number it is; other words stay as they are printed. */
function numberIn(figure: PrintedFigure): number | string {
  const cell = figureCell(figure);
  return cell !== null && "value" in cell && typeof cell.value === "number" ? cell.value : figure;
}

export const history: readonly HistoricResult[] = template2022.history.map(({ goal, subGoal, year, target, comparedWith, result }) => {
  const isPercent = subGoal === "1.6";
  return {
    goal,
    subGoal,
    year,
    target: isPercent ? numberIn(target ?? "") : (target ?? ""),
    comparedWith,
    result: isPercent ? numberIn(result ?? "") : (result ?? ""),
    format: isPercent ? "percent" : subGoal === "2.2.b" ? "text" : "decimal",
  };
});
