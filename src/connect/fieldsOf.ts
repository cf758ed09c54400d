import type { Figure, SubGoal } from "../plan/plan";
import type { Field } from "./connection";

/** The fields of a sub-goal that can take a figure from the workbook: those its criterion needs, and a target it does not print. */
export function fieldsOf({ criterion, target }: Pick<SubGoal, "criterion" | "target">): readonly Field[] {
  switch (criterion) {
    case null:
    case "assessed":
      return [];
    case "byDate":
    case "documented":
      return ["result"];
    case "within":
    case "reducedBy":
      return ["result", "comparedWith"];
    default:
      return isPrinted(target) ? ["result"] : ["result", "target"];
  }
}

/** A target typed as a figure was agreed, and is not connected. Words such as "Statens gennemsnit" name a figure to come. */
function isPrinted({ entry, formula }: Figure): boolean {
  return formula === "" && entry.kind !== "empty" && entry.kind !== "text";
}
