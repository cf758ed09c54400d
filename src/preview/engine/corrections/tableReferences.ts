/** Text in quotes, a quoted sheet, a sheet, a function or a name; what follows a name in brackets is read by hand, for brackets nest. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.\\$!])[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The end of the bracket that opens at `start`; a bracket that is part of a column's name has an apostrophe before it. */
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/**
 * Changes the references to tables in a formula.
 *
 * @param change gets a name that may be a table's and what stands behind it, `[Amount]` or nothing; returns what takes their place
 */
export function changeTableReferences(formula: string, change: (table: string, part: string) => string): string {
  let changed = "";
  let done = 0;
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    if (index < done || /["'!]$/u.test(token)) continue;
    const end = index + token.length;
    const next = formula[end];
    if (next === "(" || next === "!") continue;
    const last = next === "[" ? closing(formula, end) : end;
    changed += formula.slice(done, index) + change(token, formula.slice(end, last));
    done = last;
  }
  return changed + formula.slice(done);
}

export const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();
const plain = (column: string): string => column.replace(/'(.)/gu, "$1");
const written = (column: string): string => column.replace(/[[\]#'@]/gu, "'$&");

/** Changes the columns in `[Amount]`, `[@Amount]` or `[[#This Row],[Month]:[Amount]]`. @param escape how a name is put back */
export function changeColumns(part: string, change: (column: string) => string, escape = written): string {
  if (part === "") return part;
  const inner = part.slice(1, -1);
  if (!inner.replace(/'./gu, "").includes("[")) {
    const [, at = "", column = ""] = /^(@?)(.*)$/su.exec(inner) ?? [];
    return column === "" || column.startsWith("#") ? part : `[${at}${escape(change(plain(column)))}]`;
  }
  const changed = inner.replace(/\[((?:'.|[^[\]'])*)\]/gu, (whole, column: string) =>
    column.startsWith("#") ? whole : `[${escape(change(plain(column)))}]`,
  );
  return `[${changed}]`;
}

export function renameTableColumn(formula: string, table: string, old: string, name: string): string {
  return changeTableReferences(
    formula,
    (token, part) => token + (sameName(token, table) ? changeColumns(part, (column) => (sameName(column, old) ? name : column)) : part),
  );
}

/** @param nameOf the new name of a table; undefined where it keeps its own */
export function renameTables(formula: string, nameOf: (table: string) => string | undefined): string {
  return changeTableReferences(formula, (token, part) => (nameOf(token) ?? token) + part);
}

/** What Excel leaves of a reference to a table, or to columns of one, that is deleted. @param isGone asked with null for the table itself */
export function dropReferences(formula: string, isGone: (table: string, column: string | null) => boolean): string {
  return changeTableReferences(formula, (token, part) => {
    let gone = isGone(token, null);
    changeColumns(part, (column) => {
      gone ||= isGone(token, column);
      return column;
    });
    return gone ? "#REF!" : token + part;
  });
}
