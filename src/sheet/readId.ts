import type { CellValue } from "./workbook";

/** Numbers from here on in an id cell are dates: Excel makes one of a typed 2-1. */
const firstDateSerial = 1000;

/**
 * Reads a goal's or sub-goal's id in any of the ways people write it: `2.1.a`, `2.1a`, `2.1 a`, `Mål 2.1`, `2,1.a`, `2.1.`, the number 2.1.
 *
 * @returns "" for a blank cell, null for a date
 */
export function readId(value: CellValue, isDate = false): string | null {
  if (typeof value === "number") return isDate || value >= firstDateSerial ? null : String(Number(value.toPrecision(15)));
  const text = String(value)
    .replace(/[\s\u00a0]+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/^(delmål|mål|sub-?goal|goal)(?![a-zæøå]):? ?/u, "");
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/u.test(text) || /^\d{4}-\d{1,2}-\d{1,2}$/u.test(text)) return null;
  return text
    .replace(/,/gu, ".")
    .replace(/ /gu, "")
    .replace(/(\d)(?=[a-zæøå])/gu, "$1.")
    .replace(/^\(|\)$/gu, "")
    .replace(/\.{2,}/gu, ".")
    .replace(/\.+$/u, "");
}

/** A sub-goal's full id: `a` under goal 2.1 is `2.1.a`; an id that already names its goal stays. Under goal 1, `1` is its first. */
export function fullSubGoalId(goal: string, subGoal: string): string {
  if (subGoal === "" || (subGoal === goal && goal.includes("."))) return goal;
  return subGoal.startsWith(`${goal}.`) || namesOtherGoal(goal, subGoal) ? subGoal : `${goal}.${subGoal}`;
}

/** Whether a sub-goal's id says that it belongs to another goal, as 2.2.a beside goal 2.1. */
export function namesOtherGoal(goal: string, subGoal: string): boolean {
  return /^\d+\.\d/u.test(goal) && /^\d+\.\d/u.test(subGoal) && subGoal !== goal && !subGoal.startsWith(`${goal}.`);
}

/** Whether `id` is `stem` itself or one of the rows under it: `1.2.a` means `1.2.a1` and `1.2.a2`, `1.2` means all of goal 1.2. */
export function isUnder(stem: string, id: string): boolean {
  if (id === stem) return true;
  if (!id.startsWith(stem)) return false;
  const rest = id.slice(stem.length);
  // 1.2.a reaches 1.2.a1, but 1.1 does not reach 1.10
  return rest.startsWith(".") || (/[a-zæøå]$/u.test(stem) && /^\d/u.test(rest));
}
