import { dropPart } from "./dropParts";
import { relationshipsOf, relationshipsPath } from "./relationships";
import { attribute, bytesOf, escapeXml, tags, textOf } from "./xml";

type Parts = ReadonlyMap<string, Uint8Array>;
const WORKBOOK = "xl/workbook.xml";
const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const WORKSHEET_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
/** Parts of a sheet that hucre finds by the sheet's number when it saves. */
const NUMBERED: Readonly<Record<string, (n: number) => string>> = {
  drawing: (n) => `xl/drawings/drawing${n}.xml`,
  threadedComment: (n) => `xl/threadedComments/threadedComment${n}.xml`,
};

/** Paths of the sheets' parts in the order of the sheets. */
export function sheetPaths(parts: Parts): string[] {
  const targets = new Map(relationshipsOf(parts, WORKBOOK).map((one) => [one.id, one.target]));
  return tags(textOf(parts.get(WORKBOOK)), "sheet").map((tag) => targets.get(/\s\w+:id\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? "") ?? "");
}

/** Moves parts to other paths and points every relationship and content type at the new ones. */
function renameParts(parts: Parts, renamed: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  const all = new Map(renamed);
  for (const [from, to] of renamed) all.set(relationshipsPath(from), relationshipsPath(to));
  const out = new Map<string, Uint8Array>();
  for (const [path, content] of parts) {
    let next = content;
    if (path.endsWith(".rels")) {
      const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const targets = new Map(relationshipsOf(parts, owner).map((one) => [one.id, one]));
      next = bytesOf(
        textOf(content).replace(/<(?:\w+:)?Relationship\s[^>]*>/g, (tag) => {
          const to = renamed.get(targets.get(attribute(tag, "Id") ?? "")?.target ?? "");
          return to === undefined ? tag : tag.replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"/${to}"`);
        }),
      );
    } else if (path === "[Content_Types].xml")
      next = bytesOf(
        textOf(content).replace(/(\sPartName\s*=\s*)"\/([^"]*)"/g, (whole, name: string, part: string) => {
          const to = renamed.get(part);
          return to === undefined ? whole : `${name}"/${to}"`;
        }),
      );
    out.set(all.get(path) ?? path, next);
  }
  return out;
}

/**
 * Gives the n-th sheet the part sheet{n}.xml, and its drawing and threaded comments the same number. In files whose tabs were moved
 * they differ, and hucre would then save charts and pivots with the wrong sheet.
 */
export function orderSheetParts(parts: Parts): Parts {
  const renamed = new Map<string, string>();
  const paths = sheetPaths(parts);
  const taken: Record<string, number> = {};
  paths.forEach((path, i) => {
    renamed.set(path, `xl/worksheets/sheet${i + 1}.xml`);
    for (const one of relationshipsOf(parts, path)) {
      const numbered = NUMBERED[one.type];
      if (numbered && !one.external) renamed.set(one.target, numbered(i + 1));
    }
  });
  // Numbered parts that belong to no sheet make room behind the others.
  for (const path of parts.keys()) {
    const match = /^xl\/(drawings\/drawing|threadedComments\/threadedComment|worksheets\/sheet)(\d+)\.xml$/.exec(path);
    if (!match?.[1] || renamed.has(path)) continue;
    taken[match[1]] = (taken[match[1]] ?? paths.length) + 1;
    renamed.set(path, `xl/${match[1]}${taken[match[1]]}.xml`);
  }
  return [...renamed].every(([from, to]) => from === to) ? parts : renameParts(parts, renamed);
}

/**
 * Sheets deleted, added and moved, in the file itself before it is parsed again.
 *
 * @param order for each sheet of the result its number in the file, or null for a new one
 */
export function arrangeSheets(parts: Parts, order: readonly (number | null)[]): Parts {
  const paths = sheetPaths(parts);
  if (order.length === paths.length && order.every((from, i) => from === i)) return parts;
  const out = new Map(parts);
  const xml = textOf(parts.get(WORKBOOK));
  const sheets = tags(xml, "sheet");
  const kept = new Set(order);
  paths.forEach((path, i) => {
    if (kept.has(i)) return;
    for (const one of relationshipsOf(parts, path)) if (one.type === "drawing" && !one.external) dropPart(out, one.target);
    out.delete(path);
    out.delete(relationshipsPath(path));
  });
  let id = Math.max(0, ...sheets.map((tag) => Number(attribute(tag, "sheetId") ?? 0)));
  let relations = textOf(parts.get(relationshipsPath(WORKBOOK)));
  let types = textOf(out.get("[Content_Types].xml"));
  const elements = order.map((from, i) => {
    if (from !== null) return sheets[from] ?? "";
    id++;
    const path = `xl/worksheets/new${i}.xml`;
    out.set(path, bytesOf(EMPTY_SHEET));
    relations = relations.replace(
      /<\/(\w+:)?Relationships>/,
      (end, space?: string) => `<${space ?? ""}Relationship Id="rIdNew${i}" Type="${WORKSHEET_TYPE}" Target="/${path}"/>${end}`,
    );
    types = types.replace(
      /<\/Types>/,
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    );
    return `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(`new ${i} ${id}`)}" sheetId="${id}" r:id="rIdNew${i}"/>`;
  });
  // The elements are listed anew in their order; names of one sheet follow it, or go with it.
  let listed = false;
  const workbook = xml
    .replace(/<(?:\w+:)?sheet(?=\s)[^>]*>(?:<\/(?:\w+:)?sheet>)?/g, () => {
      if (listed) return "";
      listed = true;
      return elements.join("");
    })
    .replace(/<((?:\w+:)?definedName)\s[^>]*>[^<]*<\/\1>/g, (element) => {
      const scope = attribute(element, "localSheetId");
      if (scope === null) return element;
      const at = order.indexOf(Number(scope));
      return at < 0 ? "" : element.replace(/localSheetId\s*=\s*"\d+"/, `localSheetId="${at}"`);
    })
    .replace(/\sactiveTab\s*=\s*"(\d+)"/, (_, tab: string) => ` activeTab="${Math.max(0, order.indexOf(Number(tab)))}"`);
  out.set(WORKBOOK, bytesOf(workbook));
  out.set(relationshipsPath(WORKBOOK), bytesOf(relations));
  out.set("[Content_Types].xml", bytesOf(types));
  return orderSheetParts(out);
}
