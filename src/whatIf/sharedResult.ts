import type { SubGoal } from "../plan/plan";
import { directReferences } from "../sheet/references";
import { formulaCore } from "../sheet/formulaCalls";

/**
 * Where a result comes from, the same text for all results that are the same cell or the same calculation; null where it was typed.
 * A reference to the formula's own row is another cell in each row.
 */
export function sourceOf({ result }: SubGoal): string | null {
  if (result.formula === "") return null;
  const references = directReferences(result.formula);
  if (references.length === 0 || references.some(({ kind }) => kind === "thisRow")) return null;
  return formulaCore(result.formula).replace(/\$/gu, "").toLowerCase();
}

/** The other sub-goals whose result comes from the same source, by their key. */
export function sharedWith(subGoals: ReadonlyMap<string, SubGoal>, key: string): readonly string[] {
  const own = subGoals.get(key);
  const source = own === undefined ? null : sourceOf(own);
  if (source === null) return [];
  return [...subGoals].flatMap(([other, subGoal]) => (other !== key && sourceOf(subGoal) === source ? [other] : []));
}
