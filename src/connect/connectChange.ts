import type { Day } from "../plan/day";
import type { Plan, SubGoal } from "../plan/plan";
import type { CellChange, WorkbookChange } from "../sheet/change";
import type { WorkbookTables } from "../sheet/workbook";
import type { Field } from "./connection";
import { isAmount } from "./conversion";
import type { ProposedField } from "./propose";
import { recordSources, type SourceRecord } from "./record";
import { referencesOf } from "./referencesOf";
import type { Sign, Unit } from "./unit";

/** The words of the record, in the plan's language. */
export interface RecordWords {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly signs: Readonly<Record<Sign, string>>;
}

/** A sub-goal with what is to be connected in it. */
export interface Connected {
  readonly subGoal: SubGoal;
  readonly fields: readonly ProposedField[];
}

/** All that connecting writes: the formulas in the plan's cells, and the record of their sources. */
export function connectChange(
  plan: Plan,
  connected: readonly Connected[],
  { tables, words, today }: { readonly tables: WorkbookTables; readonly words: RecordWords; readonly today: Day },
): WorkbookChange {
  const cells = connected.flatMap(({ fields }) =>
    fields.map(({ address, before, formula, numberFormat }): CellChange => {
      return { address, before, after: { formula, ...(numberFormat === null ? {} : { numberFormat }) } };
    }),
  );
  const records = connected.flatMap(({ subGoal, fields }) =>
    fields.map(({ field, connection, formula, description }): SourceRecord => {
      const isCell = connection.kind === "cell";
      return {
        plan: plan.name,
        subGoal: subGoal.id,
        field: words.fields[field],
        cells: Object.values(referencesOf(connection)).join("; "),
        rowHeading: description.row ?? "",
        columnHeading: description.columns.join(" / "),
        unit: isCell ? words.units[connection.unit] : "",
        sign: isCell && isAmount(connection.unit) ? words.signs[connection.sign] : "",
        formula,
        connected: today,
      };
    }),
  );
  const record = recordSources(records, tables, plan.language, words);
  return { sheets: record.sheets, rows: record.rows, cells: [...cells, ...record.cells] };
}
