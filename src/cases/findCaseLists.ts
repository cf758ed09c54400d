import type { PlanEvaluation } from "../evaluate/evaluation";
import type { Day } from "../plan/day";
import type { SubGoal } from "../plan/plan";
import type { WorkbookOutline } from "../sheet/outline";
import type { Workbook } from "../sheet/workbook";
import { findCalls, type FoundCall } from "../trace/findCalls";
import { caseFunctions, type CaseList, readCaseList } from "./caseList";

export type CaseSource = Pick<Workbook, "readOutline" | "readCells">;

/** A list of cases, and the sub-goals whose result is a share of it. */
export interface FoundCaseList {
  readonly subGoals: readonly SubGoal[];
  readonly list: CaseList;
}

/** The list of cases behind one sub-goal's result; null where its formula leads to none, or to several. Rejects with a WorkbookError. */
export async function findCaseList(subGoal: SubGoal, workbook: CaseSource, today: Day): Promise<CaseList | null> {
  const outline = await workbook.readOutline();
  const [[found, ...others] = []] = await callsBehind([subGoal], outline, workbook);
  return found === undefined || others.length > 0 ? null : readCaseList(found, true, outline, workbook, today);
}

/** Every list of cases behind a result of the plan, each once. Rejects with a WorkbookError. */
export async function findCaseLists({ goals }: PlanEvaluation, workbook: CaseSource, today: Day): Promise<readonly FoundCaseList[]> {
  const outline = await workbook.readOutline();
  const byCell = new Map<string, { readonly subGoals: SubGoal[]; readonly list: CaseList }>();
  const subGoals = goals.flatMap((goal) => goal.subGoals.map(({ subGoal }) => subGoal));
  const calls = await callsBehind(subGoals, outline, workbook);
  for (const [index, subGoal] of subGoals.entries()) {
    const behind = calls[index] ?? [];
    for (const found of behind) {
      const key = `${found.cell} ${found.call.parts.join()}`;
      const known = byCell.get(key);
      const isOnly = behind.length === 1;
      if (known === undefined) byCell.set(key, { subGoals: [subGoal], list: await readCaseList(found, isOnly, outline, workbook, today) });
      else if (!known.subGoals.includes(subGoal)) known.subGoals.push(subGoal);
    }
  }
  return [...byCell.values()];
}

/** For each sub-goal, in their order. */
function callsBehind(
  subGoals: readonly SubGoal[],
  outline: WorkbookOutline,
  workbook: CaseSource,
): Promise<readonly (readonly FoundCall[])[]> {
  const asked = subGoals.map(({ result: { formula, place } }) => ({ formula: place === null ? "" : formula, cell: place?.cell ?? "" }));
  return findCalls(asked, caseFunctions, outline, workbook);
}
