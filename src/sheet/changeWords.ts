import type { ChangeSinceSigned, SignedField } from "../plan/changeSinceSigned";
import type { Language } from "../plan/plan";
import { headerIn, type Headers, planTables } from "./planTables";
import { headerKey } from "./readTable";

export const signedFields: readonly SignedField[] = ["requires", "weight", "criterion", "target", "due"];

/** What was changed, as PlanChanges writes it: a column's header, or what became of the whole row. English, Danish. */
const changeWords: Readonly<Record<ChangeSinceSigned["what"], Headers>> = {
  ...{ requires: planTables.PlanSigned.requires, weight: planTables.PlanSigned.weight, criterion: planTables.PlanSigned.criterion },
  ...{ target: planTables.PlanSigned.target, due: planTables.PlanSigned.due },
  added: ["Added", "Tilføjet"],
  removed: ["Removed", "Fjernet"],
};

export function changeWord(what: ChangeSinceSigned["what"], language: Language): string {
  return headerIn(changeWords[what], language);
}

/** @returns null where it is none that the plan is compared by */
export function readChangeWord(text: string): ChangeSinceSigned["what"] | null {
  const found = Object.entries(changeWords).find(([, words]) => words.some((word) => headerKey(word) === headerKey(text)));
  return found === undefined ? null : (found[0] as ChangeSinceSigned["what"]);
}

/** "2.1.a Målværdi: 2 → 3" */
export function changeText({ what, goal, subGoal, column, old, new: now }: ChangeSinceSigned): string {
  const id = subGoal === "" ? goal : subGoal;
  switch (what) {
    case "added":
      return `– → ${id}`;
    case "removed":
      return `${id} → –`;
    default:
      return `${id} ${column}: ${old} → ${now}`;
  }
}
