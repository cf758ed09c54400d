import { quotedSheet } from "./address";
import type { Reference } from "./workbook";

/** A reference this add-in does not follow (another workbook, several sheets at once): never taken to be blank. */
export interface UnknownReference {
  readonly kind: "unknown";
}

/** Another column of the formula's own table row: [@Reported]. */
export interface ThisRowReference {
  readonly kind: "thisRow";
  /** null: the formula's own table */
  readonly table: string | null;
  readonly column: string;
}

export type NamedReference = Reference | ThisRowReference | UnknownReference;

const sheetPart = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
const cellPart = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const area = String.raw`(?<area>${cellPart}(?::${cellPart})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
/** A letter of a table's heading in a formula: some need an apostrophe before them. */
const heading = String.raw`(?:'[[\]#@']|[^[\]'])`;
/** In order: external or three-dimensional, cells, a table's columns, a name or function. */
const token = new RegExp(
  [
    String.raw`(?<external>(?:'[^']*\[[^']*'|\[[^\]]*\][\p{L}\p{N}_.]*|[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*)!${area.replace("?<area>", "?:")})`,
    String.raw`(?:${sheetPart})?(?<![\p{L}\p{N}_.])${area}(?![\p{L}\p{N}_.(])`,
    String.raw`(?<table>[\p{L}_][\p{L}\p{N}_.]*)?\[(?<columns>(?:${heading}|\[${heading}*\])*)\]`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.]*)(?<call>\()?`,
  ].join("|"),
  "giu",
);

/** The reference that a text is, and nothing besides: "Økonomi!$G$8", "tblKlager[Modtaget]", a name; null for anything else. */
export function onlyReference(text: string): NamedReference | null {
  const match = new RegExp(`^(?:${token.source})$`, "iu").exec(text.trim());
  return match === null ? null : toReference(match.groups ?? {});
}

/** A text, or a number that looks like a cell; but a heading or a sheet's name may hold what looks like either. */
const skipped = new RegExp(String.raw`\[${heading}*|'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])\d+(?:\.\d+)?E[+-]?\d+`, "giu");

/** The references a formula names directly, in order, each once; text in quotes is skipped. */
export function directReferences(formula: string): readonly NamedReference[] {
  const code = formula.replace(skipped, (part) => (/^[[']/u.test(part) ? part : part.startsWith('"') ? '""' : "0"));
  const found = new Map<string, NamedReference>();
  for (const match of code.matchAll(token)) {
    const reference = toReference(match.groups ?? {});
    if (reference) found.set(JSON.stringify(reference).toLowerCase(), reference);
  }
  return [...found.values()];
}

/** One column: `Amount`, `@Amount`, `[Amount]`, `@[Amount]`, `[#This Row],[Amount]`. In brackets of its own it may hold any sign. */
const singleColumn = new RegExp(
  String.raw`^(?:(?<row>@|\[#This Row\],\s*)?(?:(?<bare>(?![#@])${heading}+)|\[(?<bracketed>(?!#)${heading}+)\]))$`,
  "iu",
);

function toReference(part: Readonly<Record<string, string | undefined>>): NamedReference | null {
  const { external, area: address, quoted, plain, table, columns, name, call } = part;
  if (external !== undefined) return { kind: "unknown" };
  if (address !== undefined) {
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    // asking Excel for a cell it does not have would fail the whole reading
    if (!isOnSheet(address)) return sheet === null && !address.includes(":") ? { kind: "name", name: address } : { kind: "unknown" };
    return { kind: "cells", sheet, address: address.replaceAll("$", "").toUpperCase() };
  }
  if (columns !== undefined) {
    const { row, bare, bracketed } = singleColumn.exec(columns)?.groups ?? {};
    const written = bare ?? bracketed;
    if (written === undefined) return { kind: "unknown" };
    const column = written.replace(/'([[\]#@'])/gu, "$1");
    if (row !== undefined) return { kind: "thisRow", table: table ?? null, column };
    return table === undefined ? { kind: "unknown" } : { kind: "column", table, column };
  }
  if (name === undefined || call !== undefined || /^(true|false)$/iu.test(name)) return null;
  return { kind: "name", name };
}

/** Excel's sheet ends at XFD1048576; what lies beyond is a name, as XYZ1 may be. */
function isOnSheet(address: string): boolean {
  const columns = address.match(/[A-Z]+/giu) ?? [];
  const rows = address.match(/\d+/gu) ?? [];
  const inside = (column: string) => column.length < 3 || column.toUpperCase() <= "XFD";
  return columns.every(inside) && rows.every((row) => Number(row) >= 1 && Number(row) <= 1_048_576);
}

/** The cells among the references, as addresses a user can be shown: "Økonomi!G8". */
export function sourceAddresses(references: readonly NamedReference[], ownSheet: string): readonly string[] {
  return references.flatMap((reference) =>
    reference.kind === "cells" ? [`${quotedSheet(reference.sheet ?? ownSheet)}!${reference.address}`] : [],
  );
}
