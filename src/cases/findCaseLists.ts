import type { PlanEvaluation } from "../evaluate/evaluation";
import type { Day } from "../plan/day";
import type { SubGoal } from "../plan/plan";
import type { WorkbookOutline } from "../sheet/outline";
import type { Workbook } from "../sheet/workbook";
import { findCall, type FoundCall } from "../trace/findCall";
import { caseFunctions, type CaseList, readCaseList } from "./caseList";

export type CaseSource = Pick<Workbook, "readOutline" | "readCells">;

/** A list of cases, and the sub-goals whose result is a share of it. */
export interface FoundCaseList {
  readonly subGoals: readonly SubGoal[];
  readonly list: CaseList;
}

/** The list of cases behind one sub-goal's result; null where its formula leads to none. Rejects with a WorkbookError. */
export async function findCaseList(subGoal: SubGoal, workbook: CaseSource, today: Day): Promise<CaseList | null> {
  const outline = await workbook.readOutline();
  const found = await callBehind(subGoal, outline, workbook);
  return found === null ? null : readCaseList(found, outline, workbook, today);
}

/** Every list of cases behind a result of the plan, each once. Rejects with a WorkbookError. */
export async function findCaseLists({ goals }: PlanEvaluation, workbook: CaseSource, today: Day): Promise<readonly FoundCaseList[]> {
  const outline = await workbook.readOutline();
  const byCell = new Map<string, { readonly subGoals: SubGoal[]; readonly list: CaseList }>();
  const subGoals = goals.flatMap((goal) => goal.subGoals.map(({ subGoal }) => subGoal));
  const calls = await Promise.all(subGoals.map((subGoal) => callBehind(subGoal, outline, workbook)));
  for (const [index, found] of calls.entries()) {
    const subGoal = subGoals[index];
    if (found === null || subGoal === undefined) continue;
    const key = `${found.cell} ${found.call.parts.join()}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, { subGoals: [subGoal], list: await readCaseList(found, outline, workbook, today) });
    else known.subGoals.push(subGoal);
  }
  return [...byCell.values()];
}

async function callBehind(
  { result: { formula, place } }: SubGoal,
  outline: WorkbookOutline,
  workbook: CaseSource,
): Promise<FoundCall | null> {
  return formula === "" || place === null ? null : findCall({ formula, cell: place.cell }, caseFunctions, outline, workbook);
}
