import { callIn, formulaCore, split } from "../sheet/formulaCalls";
import { onlyReference } from "../sheet/references";
import { type FoundCells, resolveAt } from "../sheet/resolveReference";
import type { WorkbookOutline } from "../sheet/outline";
import type { CellValue } from "../sheet/workbook";

export type Comparator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** What an argument of a formula is, as far as this add-in follows it. */
export type Operand =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "cells"; readonly found: FoundCells }
  /** DATE(year, month, day) */
  | { readonly kind: "date"; readonly parts: readonly Operand[] }
  /** TODAY() */
  | { readonly kind: "today" }
  /** FILTER(cells, condition, [if_empty]): of several conditions all must hold */
  | { readonly kind: "filtered"; readonly of: Operand; readonly conditions: readonly Condition[]; readonly ifEmpty: Operand }
  /** a calculation: its value stands in no cell */
  | { readonly kind: "calculation" };

export interface Condition {
  readonly left: Operand;
  readonly comparator: Comparator;
  readonly right: Operand;
}

// The longer ones first: "<=" is no "<".
const comparators = ["<>", "<=", ">=", "=", "<", ">"] as const;
const calculation: Operand = { kind: "calculation" };

/** @param own the cell whose formula the argument is in: "Resultatplan!H36" */
export function readOperand(text: string, own: string, outline: WorkbookOutline): Operand {
  const core = withoutBrackets(formulaCore(text));
  if (core === "") return { kind: "omitted" };
  const value = literalIn(core);
  if (value !== null) return { kind: "literal", value };
  const reference = onlyReference(core);
  if (reference !== null) {
    const found = resolveAt(reference, outline, own);
    return found === null ? calculation : { kind: "cells", found };
  }
  const call = callIn(core);
  const read = (part: string | undefined) => readOperand(part ?? "", own, outline);
  if (call?.name === "DATE" && call.parts.length === 3) return { kind: "date", parts: call.parts.map(read) };
  if (call?.name === "TODAY") return { kind: "today" };
  if (call?.name === "FILTER") {
    const conditions = (split(call.parts[1] ?? "", "*") ?? []).map((each) => readCondition(withoutBrackets(each), read));
    const followed = conditions.filter((condition) => condition !== null);
    if (followed.length < conditions.length) return calculation;
    return { kind: "filtered", of: read(call.parts[0]), conditions: followed, ifEmpty: read(call.parts[2]) };
  }
  return calculation;
}

function readCondition(text: string, read: (part: string) => Operand): Condition | null {
  for (const comparator of comparators) {
    const parts = split(text, comparator[0]!);
    const [left, right, ...more] = parts ?? [];
    if (left === undefined || right === undefined || more.length > 0) continue;
    if (comparator.length === 2 && !right.startsWith(comparator[1]!)) continue;
    return { left: read(left), comparator, right: read(right.slice(comparator.length - 1)) };
  }
  return null;
}

/** null where the text is no plain number, text or truth value */
function literalIn(text: string): CellValue | null {
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?%?$/iu.test(text))
    return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^"(?:[^"]|"")*"$/u.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)(?:\(\))?$/iu.test(text)) return /^T/iu.test(text);
  return null;
}

/** "(A2)" is A2; the brackets of "(A2)+(B2)" are two pairs. */
function withoutBrackets(text: string): string {
  const inner = /^\((?<inner>.*)\)$/su.exec(text)?.groups?.["inner"];
  return inner === undefined || split(inner, ",") === null ? text : withoutBrackets(inner);
}
