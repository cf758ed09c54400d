import type { Day } from "../plan/day";
import type { Connection, Population } from "./connection";
import { isAmount } from "./conversion";
import type { Sign, Unit } from "./unit";

/** A connection while it is being made: what has been chosen so far. References are "" until cells are chosen. */
export interface Draft {
  readonly kind: Connection["kind"];
  readonly cell: string;
  /** null: not told yet */
  readonly unit: Unit | null;
  readonly sign: Sign | null;
  readonly errors: string;
  readonly checked: string;
  readonly values: string;
  readonly periods: string;
  readonly lastPeriod: string;
  readonly received: string;
  readonly closed: string;
  readonly months: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly population: Population;
  /** cells that tell whose case it is, and whose are counted; "" for all */
  readonly onlyCells: string;
  readonly onlyWord: string;
}

/** Something the draft still needs. Where no cells are chosen yet it is not finished, rather than wrong. */
export type Missing = "cells" | "unit" | "sign" | "months" | "period" | "word";

export const emptyDraft: Draft = {
  kind: "cell",
  cell: "",
  unit: null,
  sign: null,
  errors: "",
  checked: "",
  values: "",
  periods: "",
  lastPeriod: "",
  received: "",
  closed: "",
  months: null,
  from: null,
  to: null,
  population: "due",
  onlyCells: "",
  onlyWord: "",
};

/** The parts of a draft that hold references, in the order a controller fills them in. */
export const referenceParts = {
  cell: ["cell"],
  errorRate: ["errors", "checked"],
  quarters: ["values", "periods"],
  cases: ["received", "closed", "onlyCells"],
} as const satisfies Readonly<Record<Connection["kind"], readonly (keyof Draft)[]>>;
export type ReferencePart = (typeof referenceParts)[Connection["kind"]][number];

/** Whether a part may be left out. */
export function isOptional(part: ReferencePart): boolean {
  return part === "periods" || part === "onlyCells";
}

/** @param own what the sub-goal counts in: amounts need a unit and a sign, anything else is taken as it is */
export function finish(draft: Draft, own: Unit): Connection | Missing {
  const parts: readonly ReferencePart[] = referenceParts[draft.kind];
  if (parts.some((part) => draft[part].trim() === "" && !isOptional(part))) return "cells";
  switch (draft.kind) {
    case "cell": {
      const { unit, sign } = draft;
      if (unit === null) return "unit";
      if (isAmount(own) && sign === null) return "sign";
      return { kind: "cell", cell: draft.cell.trim(), unit, sign: sign ?? "surplusPositive" };
    }
    case "errorRate":
      return { kind: "errorRate", errors: draft.errors.trim(), checked: draft.checked.trim() };
    case "quarters": {
      const [periods, lastPeriod] = [draft.periods.trim(), draft.lastPeriod.trim()];
      return {
        kind: "quarters",
        values: draft.values.trim(),
        periods: periods || null,
        lastPeriod: periods === "" ? null : lastPeriod || null,
      };
    }
    case "cases": {
      const { months, from, to, population } = draft;
      if (months === null) return "months";
      if (from === null || to === null) return "period";
      const [cells, word] = [draft.onlyCells.trim(), draft.onlyWord.trim()];
      if (cells !== "" && word === "") return "word";
      return {
        ...{ kind: "cases", received: draft.received.trim(), closed: draft.closed.trim(), months, from, to, population },
        ...(cells === "" ? {} : { only: { cells, word } }),
      };
    }
  }
}

/** A connection taken up again, as when a suggestion is looked at more closely. */
export function draftOf(connection: Connection): Draft {
  if (connection.kind === "quarters") {
    const { values, periods, lastPeriod } = connection;
    return { ...emptyDraft, kind: "quarters", values, periods: periods ?? "", lastPeriod: lastPeriod ?? "" };
  }
  if (connection.kind !== "cases") return { ...emptyDraft, ...connection };
  const { only, ...list } = connection;
  return { ...emptyDraft, ...list, onlyCells: only?.cells ?? "", onlyWord: only?.word ?? "" };
}
