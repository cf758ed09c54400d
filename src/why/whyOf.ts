import type { PlanEvaluation } from "../evaluate/evaluation";
import { splitAddress } from "../sheet/cellBox";
import { isUnder, readId } from "../sheet/readId";

/** A cell as it was read. */
export interface AskedCell {
  /** "Forside!D21" */
  readonly address: string;
  /** with its "="; else the value */
  readonly formula: string;
}

export type Why =
  /** what a PLAN function in the cell, or the cell's row of the plan, says of a goal or of one sub-goal */
  | { readonly kind: "goal"; readonly goal: string; readonly subGoal: string | null }
  /** a figure of the whole plan: a score, a count, a list */
  | { readonly kind: "plan"; readonly name: string }
  /** sub-goals whose figures come from the cell */
  | { readonly kind: "feeds"; readonly subGoals: readonly { readonly goal: string; readonly subGoal: string }[] }
  /** a function that works on its arguments alone */
  | { readonly kind: "pure"; readonly name: string }
  | { readonly kind: "unknownId"; readonly id: string }
  | { readonly kind: "nothing" };

const ofGoal = new Set(["STATUS", "EXPLAIN", "POINTS", "GOALMET", "HEADROOM"]);
const ofPlan = new Set(["SCORE", "GOALCOUNT", "SUMMARY", "NEXTREPORT", "EVALUATED", "GOALMET"]);
const call = /(?<![\p{L}\p{N}.])PLAN[._]([A-Z]+)\(\s*(?:"((?:[^"]|"")*)")?/iu;

/**
 * What a cell of the workbook shows of a plan.
 *
 * @param given the text of the cell a call's first argument names; null where it names none
 */
export function whyOf({ address, formula }: AskedCell, plan: PlanEvaluation, given: string | null): Why {
  const [, name = "", literal] = call.exec(formula) ?? [];
  const func = name.toUpperCase();
  const id = literal ?? given;
  if (ofGoal.has(func) && id !== null) return byId(id, plan);
  const row = ofRow(address, plan);
  if (ofGoal.has(func) && row !== null) return row;
  if (ofPlan.has(func)) return { kind: "plan", name: func };
  if (func !== "" && !ofGoal.has(func)) return row ?? { kind: "pure", name: func };
  return row ?? feeds(address, plan);
}

/** The reference a call's first argument is, so that its text can be read; null where it is a literal, a row's own column, or none. */
export function argumentReference(formula: string): string | null {
  const [, reference] =
    /(?<![\p{L}\p{N}.])PLAN[._][A-Z]+\(\s*((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7})\s*[,)]/iu.exec(formula) ?? [];
  return reference?.replaceAll("$", "") ?? null;
}

function byId(text: string, { goals }: PlanEvaluation): Why {
  const id = readId(text, false) ?? text;
  for (const { goal, subGoals } of goals) {
    if (goal.id === id) return { kind: "goal", goal: id, subGoal: null };
    const found = subGoals.find(({ subGoal }) => subGoal.id === id) ?? subGoals.find(({ subGoal }) => isUnder(id, subGoal.id));
    if (found !== undefined) return { kind: "goal", goal: goal.id, subGoal: found.subGoal.id };
  }
  return { kind: "unknownId", id };
}

/** The goal or sub-goal in whose row of the plan's tables the cell stands. */
function ofRow(address: string, { goals }: PlanEvaluation): Why | null {
  const own = rowOf(address);
  for (const { goal, subGoals } of goals) {
    const found = subGoals.find(({ subGoal }) => subGoal.place.table !== "PlanGoals" && rowOf(subGoal.place.cell) === own);
    if (found !== undefined) return { kind: "goal", goal: goal.id, subGoal: found.subGoal.id };
    if (rowOf(goal.place.cell) === own) return { kind: "goal", goal: goal.id, subGoal: null };
  }
  return null;
}

function feeds(address: string, { goals }: PlanEvaluation): Why {
  const fed = goals.flatMap(({ goal, subGoals }) =>
    subGoals
      .filter(({ subGoal: { result, target, comparedWith } }) =>
        [result, target, comparedWith].some(({ sources }) => sources.includes(address)),
      )
      .map(({ subGoal }) => ({ goal: goal.id, subGoal: subGoal.id })),
  );
  return fed.length === 0 ? { kind: "nothing" } : { kind: "feeds", subGoals: fed };
}

function rowOf(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return `${sheet}!${/\d+/u.exec(cells)?.[0] ?? ""}`;
}
