import { fields, type Field } from "../connect/connection";
import { detectUnit } from "../connect/suggest/detectUnit";
import type { Day } from "../plan/day";
import { Findings } from "../sheet/findings";
import { planKey } from "../sheet/planKey";
import { type ColumnOf, planTables } from "../sheet/planTables";
import { readId } from "../sheet/readId";
import { readDay, textOf } from "../sheet/readEntry";
import { type Cell, headerKey, type Row } from "../sheet/readTable";
import { tableRows } from "../sheet/tableRows";
import type { WorkbookTables } from "../sheet/workbook";
import type { RecordCell, SourceRecord } from "./checkedField";

export interface FieldRecord extends Omit<SourceRecord, "described"> {
  readonly plan: string;
  /** "2.1.a" */
  readonly subGoal: string;
  readonly field: Field;
  /** the day it was connected; null where the table does not say */
  readonly connected: Day | null;
}

/** The rows of PlanSources that name a sub-goal and a field. */
export function readRecords(tables: WorkbookTables): readonly FieldRecord[] {
  return tableRows(tables, "PlanSources").flatMap((row) => {
    const subGoal = row.cell("subGoal");
    const id = subGoal === null ? null : readId(subGoal.value);
    const field = fieldIn(textOf(row.cell("field")));
    if (id === null || id === "" || field === null) return [];
    return [{ plan: textOf(row.cell("plan")), subGoal: id, field, connected: dayIn(row), ...recordIn(row) }];
  });
}

/** A blank Plan belongs to the only plan there is. */
export function recordOf(records: readonly FieldRecord[], plan: string, subGoal: string, field: Field): FieldRecord | null {
  const isOf = (own: string) => own === "" || planKey(own) === planKey(plan);
  return records.findLast((each) => each.subGoal === subGoal && each.field === field && isOf(each.plan)) ?? null;
}

function recordIn(row: Row<ColumnOf<"PlanSources">>): Omit<SourceRecord, "described"> {
  const formula = row.cell("formula");
  const columns = Object.fromEntries(
    (["cells", "rowHeading", "columnHeading", "formula"] as const).flatMap((column) => {
      const cell = row.cell(column);
      return cell === null ? [] : [[column, recordCell(cell)]];
    }),
  );
  return {
    // kept as text, it begins like a formula
    formula: formula === null ? "" : typeof formula.value === "string" && formula.value.startsWith("=") ? formula.value : formula.formula,
    rowHeading: textOf(row.cell("rowHeading")),
    columnHeading: textOf(row.cell("columnHeading")),
    unit: detectUnit(textOf(row.cell("unit"))).unit,
    sign: detectUnit(textOf(row.cell("sign"))).sign,
    columns,
  };
}

function dayIn(row: Row<ColumnOf<"PlanSources">>): Day | null {
  const day = readDay(row.cell("connected"), null, new Findings());
  return day === "unreadable" ? null : day;
}

function recordCell({ place, formula, value }: Cell): RecordCell {
  return { address: place.cell, before: formula === "" ? value : formula };
}

function fieldIn(text: string): Field | null {
  return fields.find((field) => planTables.PlanSubgoals[field].some((header) => headerKey(header) === headerKey(text))) ?? null;
}
