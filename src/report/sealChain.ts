import type { LineChange } from "./sealing";

/** A sealed report, or the signed plan, as the workbook has it now. */
export interface SealedRecord {
  /** "2022 K3" */
  readonly name: string;
  readonly kind: RecordKind;
  /** its own seal, and the one it builds on, as they are written */
  readonly seal: string;
  readonly previous: string;
  /** the seal its content gives now */
  readonly computed: string;
  /** what the marks say was changed */
  readonly changes: readonly LineChange[];
  /** the name of the report it corrects, "" for none */
  readonly corrects: string;
}

export type RecordKind = "signed" | ReportKind;
export type ReportKind = "interim" | "provisional" | "final";

export interface CheckedRecord extends SealedRecord {
  /** whether its content is what was sealed */
  readonly isIntact: boolean;
  /** false where the seal it builds on is not in the workbook: a report was taken out, or its seal changed */
  readonly hasPredecessor: boolean;
  /** others that build on the same seal: one of them was made in another copy of the workbook */
  readonly forkedWith: readonly string[];
}

/** Holds every record against its seal, and the seals against each other. Plans have chains of their own. */
export function checkChain(records: readonly SealedRecord[]): readonly CheckedRecord[] {
  const seals = new Set(records.map(({ seal }) => seal));
  return records.map((record) => ({
    ...record,
    isIntact: record.seal === record.computed,
    hasPredecessor: record.previous === "" || seals.has(record.previous),
    forkedWith: records.filter((other) => other !== record && other.previous === record.previous).map(({ name }) => name),
  }));
}

/**
 * The seal the next report builds on: that of the last one no other builds on.
 *
 * @returns "" for the first
 */
export function lastSeal(records: readonly Pick<SealedRecord, "seal" | "previous">[]): string {
  const built = new Set(records.map(({ previous }) => previous));
  return records.findLast(({ seal }) => !built.has(seal))?.seal ?? "";
}
