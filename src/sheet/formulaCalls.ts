export interface Call {
  /** in capitals: "SUM", "PLAN.ROLLINGYEAR" */
  readonly name: string;
  /** its arguments as written; one empty part where there are none */
  readonly parts: readonly string[];
}

/** A text, a sheet's quoted name, a table's columns, in whose headings an apostrophe stands before some signs, or any other sign. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|./gsu;
const blankAware = /^IF\((?<cell>[^",()]+)="","",(?<value>.+)\)$/isu;
/** A file keeps PLAN.NAME as _xldudf_PLAN_NAME, and Excel's newer functions with a mark of their own. */
const filePrefix = /^(?:_XLFN\.)?(?:_XLWS\.)?(?:_XLDUDF_PLAN_)?/u;
const planCall = /(?<![\p{L}\p{N}_.])(?:_xldudf_)?PLAN[._](?<name>[A-Z]+)\(/giu;

/** What a formula calculates, without "=" and without the question whether its cell is blank: Økonomi!B15 of =IF(Økonomi!B15="","",Økonomi!B15). */
export function formulaCore(formula: string): string {
  // blanks outside of quotes and brackets mean nothing in a formula
  const text = formula.replace(/^=\s*\+?/u, "").replace(pieces, (piece) => (piece.trim() === "" ? "" : piece));
  const { cell, value } = blankAware.exec(text)?.groups ?? {};
  return cell !== undefined && value !== undefined && namesCell(value, cell) ? value : text;
}

/** A1 is in "A1/1000", and neither in "A10" nor in "Ark2!A1". */
function namesCell(formula: string, cell: string): boolean {
  const around = formula.split(cell);
  return around.slice(1).some((after, index) => !/[\p{L}\p{N}_.$!]$/u.test(around[index]!) && !/^[\p{L}\p{N}_.(!]/u.test(after));
}

/** A formula's core that is one function and nothing besides; null for anything else. */
export function callIn(core: string): Call | null {
  const match = /^(?<name>[\p{L}_][\p{L}\p{N}_.]*)\((?<inside>[\s\S]*)\)$/u.exec(core);
  const { name, inside } = match?.groups ?? {};
  if (name === undefined || inside === undefined) return null;
  const parts = split(inside, ",");
  return parts === null ? null : { name: usualName(name), parts };
}

/** A call with where it stands in the formula's text. */
export interface PlacedCall extends Call {
  /** of its name's first letter */
  readonly at: number;
  /** of its first argument, behind the bracket */
  readonly start: number;
}

/** Every call of a PLAN function in a formula, in the order in which they begin, those within others too; names without "PLAN.". */
export function planCalls(formula: string): readonly Call[] {
  return placedCalls(formula).map(({ name, parts }) => ({ name, parts }));
}

/** The same calls, with their places. */
export function placedCalls(formula: string): readonly PlacedCall[] {
  return [...blanked(formula).matchAll(planCall)].map((match) => {
    const start = match.index + match[0].length;
    return { name: match.groups!["name"]!.toUpperCase(), parts: argumentsFrom(formula, start), at: match.index, start };
  });
}

/** The arguments of a call whose bracket opens just before `start`; commas in brackets, in quotes and in a table's headings part none. */
export function argumentsFrom(formula: string, start: number): readonly string[] {
  const given = [""];
  let depth = 0;
  for (const [piece] of formula.slice(start).matchAll(pieces)) {
    if (piece === "(" || piece === "{") depth += 1;
    else if (piece === ")" || piece === "}") depth -= 1;
    if (depth < 0) break;
    if (piece === "," && depth === 0) given.push("");
    else given[given.length - 1] += piece;
  }
  return given;
}

/** The parts between a sign that stands in no brackets or quotes; null where the brackets do not match. */
export function split(text: string, sign: string): readonly string[] | null {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === "(" || piece === "{") depth += 1;
    if (piece === ")" || piece === "}") depth -= 1;
    if (depth < 0) return null;
    if (piece === sign && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return depth === 0 ? parts : null;
}

/** The formula with nothing in its texts. */
export function withoutTexts(formula: string): string {
  return formula.replace(pieces, (piece) => (piece.length > 1 && piece.startsWith('"') ? '""' : piece));
}

/** The formula with nothing in its texts, its quoted sheets and its headings, of the same length. */
function blanked(formula: string): string {
  return formula.replace(pieces, (piece) => (/^["'[]./su.test(piece) ? " ".repeat(piece.length) : piece));
}

function usualName(name: string): string {
  const capitals = name.toUpperCase();
  const prefix = filePrefix.exec(capitals)![0];
  const bare = capitals.slice(prefix.length);
  return prefix.endsWith("_PLAN_") ? `PLAN.${bare}` : bare;
}
