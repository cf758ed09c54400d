import { type CheckedField, cellAt, type SourceRecord } from "./checkedField";
import type { Finding, FindingCode, FindingOf } from "./finding";
import type { CellChange } from "../sheet/change";

type Told<Code extends FindingCode> = Omit<
  FindingOf<Code>,
  "code" | "plan" | "subGoal" | "field" | "also" | "cell" | "isGuess" | "mend" | "reconnect"
> &
  Partial<Pick<Finding, "isGuess" | "mend" | "reconnect">>;

/** A finding about a field. */
export function found<Code extends FindingCode>(
  code: Code,
  { plan, subGoal, field }: CheckedField,
  cell: string,
  told: Told<Code>,
): Finding {
  const common = { plan, subGoal: subGoal.id, field, also: [], cell, isGuess: false, mend: null, reconnect: false };
  return { ...common, ...told, code } as unknown as Finding;
}

/** Writes other words into columns of the record, as far as its table has them. */
export function remember(
  { columns }: SourceRecord,
  words: Readonly<Partial<Record<keyof SourceRecord["columns"], string>>>,
): readonly CellChange[] {
  return Object.entries(words).flatMap(([column, value]) => {
    const at = columns[column as keyof typeof columns];
    return at === undefined ? [] : [{ address: at.address, before: at.before, after: value === "" ? null : { value } }];
  });
}

/** The cell of the source a finding about the whole field points at: its first; the plan's own where there is none. */
export function firstCell({ sources, cell }: CheckedField): string {
  const [first] = sources;
  if (first === undefined) return cell;
  const { top, left } = first.cells.box;
  return cellAt(first.around, top, left)?.address ?? cell;
}
