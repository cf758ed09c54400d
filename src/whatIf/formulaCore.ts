/** Blanks outside of quotes and brackets mean nothing in a formula. */
const quotedOrBlank = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\s+/gu;
const blankAware = /^IF\((?<cell>[^",()]+)="","",(?<value>.+)\)$/iu;

/** What a formula calculates, without "=" and without the question whether its cell is blank: Økonomi!B15 of =IF(Økonomi!B15="","",Økonomi!B15). */
export function formulaCore(formula: string): string {
  const text = formula.replace(/^=\s*\+?/u, "").replace(quotedOrBlank, (part) => (part.trim() === "" ? "" : part));
  const { cell, value } = blankAware.exec(text)?.groups ?? {};
  return cell !== undefined && value !== undefined && value.includes(cell) ? value : text;
}

export interface Call {
  /** in capitals: "SUM", "PLAN.ROLLINGYEAR" */
  readonly name: string;
  readonly parts: readonly string[];
}

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\s\S]/gu;

/** A formula's core that is one function and nothing besides; null for anything else. A file keeps PLAN.NAME as _xldudf_PLAN_NAME. */
export function callIn(core: string): Call | null {
  const match = /^(?<name>[\p{L}_][\p{L}\p{N}_.]*)\((?<inside>[\s\S]*)\)$/u.exec(core);
  const { name, inside } = match?.groups ?? {};
  if (name === undefined || inside === undefined) return null;
  const parts = split(inside, ",");
  return parts === null ? null : { name: name.toUpperCase().replace(/^_XLDUDF_PLAN_/u, "PLAN."), parts };
}

/** The parts between a sign that stands in no brackets or quotes; null where the brackets do not match. */
export function split(text: string, sign: string): readonly string[] | null {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (depth < 0) return null;
    if (piece === sign && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return depth === 0 ? parts : null;
}
