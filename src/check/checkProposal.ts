import { type Field, fields } from "../connect/connection";
import type { ProposedField } from "../connect/propose";
import type { Plan, SubGoal } from "../plan/plan";
import { checkFields } from "./checkPlan";
import type { Finding } from "./finding";
import type { ReadingOptions } from "./readAround";
import { type CheckedWorkbook, type FieldToRead, readFields } from "./readChecked";

/**
 * What is found in connections of a sub-goal that are proposed and not written yet. Its other fields count as they are: signs, units and
 * sizes are compared between them.
 */
export async function checkProposal(
  workbook: CheckedWorkbook,
  { plan, subGoal }: { readonly plan: Plan; readonly subGoal: SubGoal },
  proposed: readonly ProposedField[],
  options: ReadingOptions,
): Promise<readonly Finding[]> {
  const outline = await workbook.readOutline();
  const isProposed = (field: Field) => proposed.some((each) => each.field === field);
  const others = fields.flatMap((field): readonly FieldToRead[] => {
    const { formula, place, entry } = subGoal[field];
    if (isProposed(field) || formula === "" || place === null) return [];
    const value = entry.kind === "number" ? entry.value.toNumber() : "";
    return [{ plan, subGoal, field, cell: place.cell, formula, value, record: null, isProposed: true }];
  });
  const wanted = proposed.map(({ field, address, formula, value }): FieldToRead => {
    return { plan, subGoal, field, cell: address, formula, value, record: null, isProposed: true };
  });
  const read = await readFields(workbook, outline, [...wanted, ...others], options);
  const found = (await checkFields(read, options)).filter(({ field }) => field !== null && isProposed(field));
  // a formula that is not written yet is lengthened in the proposal, not in its cell
  return found.map((each) => (each.mend?.does === "takeAll" ? { ...each, mend: null } : each));
}
