import type { IWorkbookData } from "@univerjs/core";
import type { Edit } from "../engine/engine";
import { CONDITIONAL_RESOURCE } from "./conditionalFormats";
import type { Loss } from "./loss";
import type { OpenedFile } from "./openFile";
import { relationshipsOf } from "./relationships";
import { isStructural } from "./replay";
import { sheetPaths } from "./sheetParts";
import { attribute, tags, textOf } from "./xml";

/** What a sheet may refer to and a save keeps, or can do without. */
const KEPT = new Set([
  "drawing",
  "comments",
  "vmlDrawing",
  "threadedComment",
  "table",
  "hyperlink",
  "image",
  "pivotTable",
  "slicer",
  "timeline",
  "printerSettings",
]);
const KEPT_RULES = new Set([
  "cellIs",
  "expression",
  "colorScale",
  "dataBar",
  "iconSet",
  "top10",
  "aboveAverage",
  "duplicateValues",
  "uniqueValues",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
]);

/** What any save of this file would leave out. */
export function lossesOfFile(parts: ReadonlyMap<string, Uint8Array>, sheetNames: readonly string[]): Loss[] {
  const found: Loss[] = [];
  sheetPaths(parts).forEach((path, i) => {
    const where = sheetNames[i] ?? "";
    const xml = textOf(parts.get(path));
    const rest = xml.slice(Math.max(0, xml.lastIndexOf("</sheetData>")));
    for (const one of relationshipsOf(parts, path)) {
      if (!KEPT.has(one.type)) found.push({ code: "part", what: one.type, where });
      if (one.type !== "drawing") continue;
      const drawing = textOf(parts.get(one.target));
      const charts = /:chart[\s>/]/.test(drawing);
      const shapes = tags(drawing, "(?:cxnSp|grpSp|graphicFrame)").length - (charts ? tags(drawing, "graphicFrame").length : 0);
      const pictures = tags(drawing, "pic").length;
      if (!charts && shapes > 0) found.push({ code: "shape", what: String(shapes), where });
      if (charts && pictures > 0) found.push({ code: "chart", what: "", where });
    }
    for (const rule of tags(rest, "cfRule")) {
      const type = attribute(rule, "type") ?? "";
      if (!rule.startsWith("<x14:") && !KEPT_RULES.has(type)) found.push({ code: "conditionalFormat", what: type, where });
    }
    if (rest.includes("<x14:conditionalFormatting ")) found.push({ code: "conditionalFormat", what: "x14", where });
    if (rest.includes("<x14:dataValidation ")) found.push({ code: "dataValidation", what: "x14", where });
    if (/<(?:\w+:)?(?:customFilters|dynamicFilter|top10\s+val|colorFilter|sortState)/.test(rest))
      found.push({ code: "filter", what: "", where });
    if (/<(?:\w+:)?protectedRanges/.test(rest)) found.push({ code: "protection", what: "protectedRanges", where });
    for (const one of relationshipsOf(parts, path))
      if (one.type === "table" && relationshipsOf(parts, one.target).length > 0)
        found.push({
          code: "tableSettings",
          what: attribute(tags(textOf(parts.get(one.target)), "table")[0] ?? "", "displayName") ?? "",
          where,
        });
  });
  return found;
}

function rulesOf(snapshot: IWorkbookData): string {
  const data = snapshot.resources?.find((resource) => resource.name === CONDITIONAL_RESOURCE)?.data ?? "";
  const sheets = (data ? JSON.parse(data) : {}) as Readonly<Record<string, readonly { cfId: string; rule: unknown }[]>>;
  return JSON.stringify(
    Object.entries(sheets)
      .flatMap(([sheetId, rules]) => rules.map((rule) => [sheetId, rule.cfId, rule.rule] as const))
      .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1)),
  );
}

/**
 * What a saved copy would not keep, to be told before saving.
 *
 * @param edits everything since the file was opened
 * @param snapshot the grid now; without it, conditional formats made in the grid are not looked for
 */
export function lossesOnSave(opened: OpenedFile, edits: readonly Edit[], snapshot?: IWorkbookData): Loss[] {
  const found: Loss[] = [...opened.lostOnSave];
  const fileName = (sheetId: string): string | undefined => opened.sheetNames[opened.sheetIds.indexOf(sheetId)];
  const nameOf = (sheetId: string): string => snapshot?.sheets[sheetId]?.name ?? fileName(sheetId) ?? sheetId;
  const on = (sheetId: string, codes: readonly Loss["code"][]): readonly Loss[] => {
    const name = fileName(sheetId);
    return opened.notShown.filter((one) => codes.includes(one.code) && (one.where === name || one.where.startsWith(`${name ?? ""}!`)));
  };
  const moved = new Set(edits.filter(isStructural).map((edit) => edit.sheetId));
  for (const sheetId of moved)
    for (const one of on(sheetId, ["pivot", "slicer", "sparkline"]))
      found.push({ code: "structuralEdit", what: one.what, where: nameOf(sheetId) });
  const rearranged = new Set(edits.filter((edit) => edit.kind === "Rearranged").map((edit) => edit.sheetId));
  for (const sheetId of rearranged)
    for (const one of on(sheetId, ["comment", "hyperlink", "dataValidation"]))
      found.push({ code: "structuralEdit", what: one.code, where: nameOf(sheetId) });
  if (snapshot && rulesOf(snapshot) !== rulesOf(opened.snapshot)) found.push({ code: "conditionalFormat", what: "", where: "" });
  return found;
}
