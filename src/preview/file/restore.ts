import type { TableDefinition } from "hucre";
import { relationshipsOf, relationshipsPath } from "./relationships";
import { attribute, bytesOf, escapeXml, tags, textOf } from "./xml";

type Parts = ReadonlyMap<string, Uint8Array>;
const WORKBOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";

/** Written anew by hucre, or of no use after a change. */
const REWRITTEN = new Set([
  "officeDocument",
  "core-properties",
  "extended-properties",
  "worksheet",
  "styles",
  "sharedStrings",
  "calcChain",
  "sheetMetadata",
]);

/** hucre lists only the parts it knows: properties of a document's own, labels, custom XML and connections would stay behind unlisted. */
function relist(saved: Map<string, Uint8Array>, original: Parts, owner: string): void {
  const listed = new Set(relationshipsOf(saved, owner).map((one) => one.target));
  const missing = relationshipsOf(original, owner).filter(
    (one) => !one.external && !REWRITTEN.has(one.type) && !listed.has(one.target) && saved.has(one.target),
  );
  if (missing.length === 0) return;
  const path = relationshipsPath(owner);
  const added = missing.map(
    (one, i) => `<Relationship Id="rIdKept${i}" Type="${escapeXml(one.fullType)}" Target="/${escapeXml(one.target)}"/>`,
  );
  saved.set(path, bytesOf(textOf(saved.get(path)).replace(/<\/Relationships>/, `${added.join("")}</Relationships>`)));
}

/** Content types of parts that are kept. */
function retype(saved: Map<string, Uint8Array>, original: Parts): void {
  let types = textOf(saved.get(TYPES));
  const overridden = new Set(tags(types, "Override").map((tag) => attribute(tag, "PartName")));
  const defaults = new Set(tags(types, "Default").map((tag) => attribute(tag, "Extension")?.toLowerCase()));
  const add: string[] = [];
  for (const tag of tags(textOf(original.get(TYPES)), "Override")) {
    const part = attribute(tag, "PartName") ?? "";
    if (!overridden.has(part) && saved.has(part.slice(1)))
      add.push(`<Override PartName="${escapeXml(part)}" ContentType="${escapeXml(attribute(tag, "ContentType") ?? "")}"/>`);
  }
  const addDefaults = tags(textOf(original.get(TYPES)), "Default").filter(
    (tag) => !defaults.has(attribute(tag, "Extension")?.toLowerCase()),
  );
  types = types.replace(/(<Types[^>]*>)/, `$1${addDefaults.map((tag) => (tag.endsWith("/>") ? tag : tag.replace(/>$/, "/>"))).join("")}`);
  saved.set(TYPES, bytesOf(types.replace(/<\/Types>/, `${add.join("")}</Types>`)));
}

/** hucre numbers pivot caches anew, but the pivot tables still name the old numbers. */
function renumberPivotCaches(saved: Map<string, Uint8Array>, original: Parts): void {
  const partOf = (parts: Parts): Map<string, string> => new Map(relationshipsOf(parts, WORKBOOK).map((one) => [one.id, one.target]));
  const relation = (tag: string): string => /\s\w+:id\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? "";
  const before = partOf(original);
  const numbers = new Map(
    tags(textOf(original.get(WORKBOOK)), "pivotCache").map((tag) => [before.get(relation(tag)), attribute(tag, "cacheId")]),
  );
  if (numbers.size === 0) return;
  const after = partOf(saved);
  saved.set(
    WORKBOOK,
    bytesOf(
      textOf(saved.get(WORKBOOK)).replace(/<pivotCache\s[^>]*>/g, (tag) => {
        const number = numbers.get(after.get(relation(tag)));
        return number ? tag.replace(/cacheId="\d+"/, `cacheId="${number}"`) : tag;
      }),
    ),
  );
}

/** Macros find workbook and sheets by their code names. */
function keepCodeNames(saved: Map<string, Uint8Array>, original: Parts): void {
  const name = attribute(tags(textOf(original.get(WORKBOOK)), "workbookPr")[0] ?? "", "codeName");
  if (name) {
    const xml = textOf(saved.get(WORKBOOK));
    const code = ` codeName="${escapeXml(name)}"`;
    const next = /<workbookPr[\s/>]/.test(xml)
      ? xml.replace(/<workbookPr/, `<workbookPr${code}`)
      : xml.replace(/(<workbook\s[^>]*>)/, `$1<workbookPr${code}/>`);
    saved.set(WORKBOOK, bytesOf(next));
  }
  for (const [path, content] of original) {
    const now = saved.get(path);
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path) || !now) continue;
    const code = attribute(tags(textOf(content.subarray(0, 4000)), "sheetPr")[0] ?? "", "codeName");
    if (!code) continue;
    const xml = textOf(now);
    const text = ` codeName="${escapeXml(code)}"`;
    const next = /<sheetPr[\s/>]/.test(xml)
      ? xml.replace(/<sheetPr/, `<sheetPr${text}`)
      : xml.replace(/(<worksheet\s[^>]*>)/, `$1<sheetPr${text}/>`);
    saved.set(path, bytesOf(next));
  }
}

const columnElements = (xml: string): string[] =>
  xml.match(/<(?:\w+:)?tableColumn\s[^>]*\/>|<((?:\w+:)?tableColumn)\s[^>]*>[\s\S]*?<\/\1>/g) ?? [];

/** One saved table with what hucre drops of it: the whole part when it did not change, else the formulas of calculated columns. */
function restoredTable(saved: string, original: string, unchanged: boolean): string {
  if (unchanged) {
    const id = attribute(tags(saved, "table")[0] ?? "", "id") ?? "1";
    return original.replace(/(<(?:\w+:)?table\s[^>]*?\sid\s*=\s*)"\d+"/, `$1"${id}"`);
  }
  const formulas = new Map<string, string>();
  for (const element of columnElements(original)) {
    const formula = /<((?:\w+:)?calculatedColumnFormula)[\s>][\s\S]*?<\/\1>/.exec(element)?.[0];
    if (formula) formulas.set(attribute(element, "name") ?? "", formula);
  }
  return saved.replace(/<tableColumn\s[^>]*\/>|<tableColumn\s[^>]*>[\s\S]*?<\/tableColumn>/g, (element) => {
    const formula = formulas.get(attribute(element, "name") ?? "");
    if (!formula) return element;
    // The formula comes first among a column's children.
    return element.endsWith("/>")
      ? `${element.slice(0, -2)}>${formula}</tableColumn>`
      : element.replace(/^(<tableColumn\s[^>]*>)/, `$1${formula}`);
  });
}

export interface KeptTable {
  readonly table: TableDefinition;
  /** The table as it was read; undefined for a new one. */
  readonly old: TableDefinition | undefined;
  readonly oldPart: string | undefined;
}

const sameTable = (a: TableDefinition, b: TableDefinition): boolean =>
  a.range === b.range &&
  (a.displayName ?? a.name) === (b.displayName ?? b.name) &&
  a.columns.every((column, i) => column.name === b.columns[i]?.name) &&
  a.columns.length === b.columns.length;

/**
 * Puts back what a save by hucre leaves out.
 *
 * @param tables in the order in which hucre numbers them: sheet by sheet
 */
export function restore(
  savedParts: Parts,
  original: Parts,
  tables: readonly KeptTable[],
  hasMacros: boolean,
): ReadonlyMap<string, Uint8Array> {
  const saved = new Map(savedParts);
  tables.forEach(({ table, old, oldPart }, i) => {
    const path = `xl/tables/table${i + 1}.xml`;
    if (old && oldPart !== undefined) saved.set(path, bytesOf(restoredTable(textOf(saved.get(path)), oldPart, sameTable(table, old))));
  });
  relist(saved, original, "");
  relist(saved, original, WORKBOOK);
  retype(saved, original);
  renumberPivotCaches(saved, original);
  if (hasMacros) keepCodeNames(saved, original);
  return saved;
}
