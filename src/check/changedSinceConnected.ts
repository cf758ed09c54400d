import type { Description } from "../connect/describeCell";
import { directReferences } from "../sheet/references";
import type { CheckedField, SourceRecord } from "./checkedField";
import type { Finding, Mend } from "./finding";
import { shapeOf } from "./formulaShape";
import { firstCell, found, remember } from "./found";

/** A value pasted over the formula that was connected, or the cell emptied. */
export function valueOverFormula(field: CheckedField): readonly Finding[] {
  const { record, formula, value, cell, subGoal } = field;
  if (record === null || formula !== "" || record.formula === "") return [];
  const change = { cells: [{ address: cell, before: value, after: { formula: record.formula } }] };
  const mend: Mend | null = meansTheSame(record) ? { does: "writeFormula", cell, change } : null;
  // a final figure may have been fixed on purpose
  return [
    found("valueOverFormula", field, cell, { value, formula: record.formula, mend, isGuess: subGoal.final === "yes", reconnect: true }),
  ];
}

/**
 * Whether the recorded formula still names what was meant. It is text, which no inserted row moves: only names and columns of tables are
 * found again wherever they are, and a single cell by the heading beside it. How far a list reached, no heading tells.
 */
function meansTheSame(record: SourceRecord): boolean {
  if (record.described === null || changedHeadings(record, record.described).length > 0) return false;
  const references = directReferences(record.formula);
  if (references.some(({ kind }) => kind === "unknown")) return false;
  const [cells, ...more] = references.flatMap((each) => (each.kind === "cells" ? [each.address] : []));
  if (cells === undefined) return true;
  return more.length === 0 && !cells.includes(":") && record.rowHeading + record.columnHeading !== "";
}

/** A formula that is another than was connected. Rows that were inserted move it and do not change it. */
export function formulaChanged(field: CheckedField): readonly Finding[] {
  const { record, formula, gone, cell } = field;
  if (record === null || formula === "" || record.formula === "" || gone.length > 0) return [];
  if (shapeOf(formula) === shapeOf(record.formula)) return [];
  const cells = remember(record, { formula });
  const mend: Mend | null = cells.length === 0 ? null : { does: "rememberFormula", change: { cells } };
  return [found("formulaChanged", field, cell, { formula, recorded: record.formula, mend, reconnect: true })];
}

/** Another label or heading beside the source than when it was connected: it was renamed, or the formula has come to point elsewhere. */
export function headingChanged(field: CheckedField): readonly Finding[] {
  const { record, sources, formula } = field;
  const [source] = sources;
  if (record === null || formula === "" || source === undefined) return [];
  return changedHeadings(record, source.description).map(({ part, was, now }) => {
    const cells = remember(record, { [part === "row" ? "rowHeading" : "columnHeading"]: now });
    const mend: Mend | null = now === "" || cells.length === 0 ? null : { does: "rememberHeading", heading: now, change: { cells } };
    return found("headingChanged", field, firstCell(field), { part, was, now, mend, reconnect: true });
  });
}

export function sourceDeleted(field: CheckedField): readonly Finding[] {
  return field.gone.map((about) => found("sourceDeleted", field, field.cell, { about, reconnect: true }));
}

interface ChangedHeading {
  readonly part: "row" | "column";
  readonly was: string;
  readonly now: string;
}

function changedHeadings({ rowHeading, columnHeading }: SourceRecord, { row, columns }: Description): readonly ChangedHeading[] {
  const parts = [
    { part: "row", was: rowHeading, now: row ?? "" },
    { part: "column", was: columnHeading, now: columns.join(" / ") },
  ] as const;
  return parts.filter(({ was, now }) => was !== "" && plain(was) !== plain(now));
}

/** Line breaks, full stops and capitals are no other heading. */
function plain(heading: string): string {
  return heading.replace(/[^\p{L}\p{N}%+=<>−-]+/gu, "").toLowerCase();
}
