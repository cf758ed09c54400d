import { columnIndex, columnName } from "./a1";

/** Applies a change outside text literals and quoted sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join("");
}

/** `tbl[@Col]`, `[@Col]` and `[@[A Col]]` are the screen's short forms of [#This Row]; Univer reads only the long one. */
const longThisRow = (part: string): string =>
  part.replace(/\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/g, (_, a?: string, b?: string) => `[[#This Row],[${a ?? b ?? ""}]]`);

/**
 * A formula of the file as the grid reads it; without "=" on both sides.
 * New functions carry prefixes in files, and functions of an add-in stand as `_xldudf_PLAN_SCORE(`.
 */
export const fromFile = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    longThisRow(part)
      .replace(/_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\./gi, "")
      .replace(/_xldudf_([A-Z]+)_([A-Z0-9_.]+)\s*\(/gi, (_, namespace: string, name: string) => `${namespace}.${name}(`.toUpperCase()),
  );

const SHEET_FUNCTIONS = "FILTER SORT";
const NEW_FUNCTIONS =
  "XLOOKUP XMATCH LET LAMBDA TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS UNIQUE SEQUENCE SORTBY RANDARRAY VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS " +
  "TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND TEXTSPLIT TEXTBEFORE TEXTAFTER MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ISOMITTED VALUETOTEXT ARRAYTOTEXT " +
  "STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT DAYS ISFORMULA FORMULATEXT " +
  "SHEET SHEETS NUMBERVALUE IFNA XOR AGGREGATE NETWORKDAYS.INTL WORKDAY.INTL CEILING.MATH FLOOR.MATH ISOWEEKNUM RRI PDURATION UNICODE UNICHAR";
/** These were new in 2010 but never got a prefix in files. */
const PLAIN = new Set(["AGGREGATE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);
const PREFIX = new Map<string, string>([
  ...NEW_FUNCTIONS.split(" ")
    .filter((name) => !PLAIN.has(name))
    .map((name) => [name, "_xlfn."] as const),
  ...SHEET_FUNCTIONS.split(" ").map((name) => [name, "_xlfn._xlws."] as const),
]);
const SPILLING =
  /(?<![\w.])(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|EXPAND|TEXTSPLIT|MAP|SCAN|MAKEARRAY|BYROW|BYCOL|PLAN\.SUMMARY)\s*\(/i;

/** Whether Excel must be told that the result may fill several cells, else it keeps only one. */
export const maySpill = (formula: string): boolean => SPILLING.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/** Names declared by LET and LAMBDA, which files mark as parameters. */
function parameterNames(formula: string): string[] {
  const names: string[] = [];
  for (const start of formula.matchAll(/(?<![\w.])(LET|LAMBDA)\s*\(/gi)) {
    let depth = 0;
    let argument = "";
    const args: string[] = [];
    for (const sign of formula.slice(start.index + start[0].length)) {
      if (depth === 0 && (sign === "," || sign === ")")) {
        args.push(argument.trim());
        argument = "";
        if (sign === ")") break;
        continue;
      }
      if ("({[".includes(sign)) depth++;
      if (")}]".includes(sign)) depth--;
      argument += sign;
    }
    const declared = start[1]?.toUpperCase() === "LET" ? args.filter((_, i) => i % 2 === 0 && i < args.length - 1) : args.slice(0, -1);
    names.push(...declared.filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)));
  }
  return names;
}

/** A formula of the grid as files write it; the reverse of `fromFile`. @param namespaces of custom functions, e.g. `PLAN` */
export function toFile(formula: string, namespaces: readonly string[] = ["PLAN"]): string {
  const parameters = parameterNames(formula.replace(/"(?:[^"]|"")*"/g, '""'));
  return outsideQuotes(formula, (part) => {
    let text = part.replace(/(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9.]*)(\s*\()/giu, (whole, name: string, open: string) => {
      const prefix = PREFIX.get(name.toUpperCase());
      return prefix ? `${prefix}${name.toUpperCase()}${open}` : whole;
    });
    for (const namespace of namespaces)
      // The grid keeps the case somebody typed; Excel's own files have capitals.
      text = text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.([A-Z0-9_.]+)(\\s*\\()`, "giu"),
        (_, name: string, open: string) => `_xldudf_${namespace}_${name.toUpperCase()}${open}`,
      );
    for (const name of parameters)
      text = text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_.!\\[@])${name.replace(/\./g, "\\.")}(?![\\p{L}\\p{N}_.(\\[!])`, "giu"),
        `_xlpm.${name}`,
      );
    return text;
  });
}

/** A formula copied `rows` down and `columns` to the right: references without $ move along. Shared formulas of files are stored so. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string): string => (fixed ? `$${name}` : columnName(columnIndex(name) + columns));
  const row = (fixed: string, number: string): string => (fixed ? `$${number}` : String(Number(number) + rows));
  return outsideQuotes(formula, (part) =>
    part
      .split(/(\[[^\]]*\])/)
      .map((piece, i) =>
        i % 2
          ? piece
          : piece
              .replace(
                /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/giu,
                (_, cf: string, c: string, rf: string, r: string) => column(cf, c) + row(rf, r),
              )
              .replace(
                /(?<![\p{L}\p{N}_.$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.!:$])/giu,
                (_, f1: string, c1: string, f2: string, c2: string) => `${column(f1, c1)}:${column(f2, c2)}`,
              )
              .replace(
                /(?<![\p{L}\p{N}_.$:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!:$])/gu,
                (_, f1: string, r1: string, f2: string, r2: string) => `${row(f1, r1)}:${row(f2, r2)}`,
              ),
      )
      .join(""),
  );
}
