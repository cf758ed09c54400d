import type { RoundtripWorkbook, Sheet } from "hucre";
import type { Loss, LossCode } from "./loss";

function ofSheet(sheet: Sheet): Loss[] {
  const found: Loss[] = [];
  const add = (code: LossCode, what: string, where = sheet.name): void => void found.push({ code, what, where });
  for (const chart of sheet.charts ?? []) add("chart", chart.title ?? "");
  for (const pivot of sheet.pivotTables ?? []) add("pivot", pivot.name, pivot.location ? `${sheet.name}!${pivot.location}` : sheet.name);
  for (const image of sheet.images ?? []) add("image", image.altText ?? "");
  if (sheet.backgroundImage) add("image", "");
  for (const box of sheet.textBoxes ?? []) add("shape", box.text.slice(0, 40));
  for (const slicer of [...(sheet.slicers ?? []), ...(sheet.timelines ?? [])]) add("slicer", slicer.name);
  if (sheet.sparklines?.length) add("sparkline", sheet.sparklines[0]?.location ?? "");
  const comments = [...(sheet.cells ?? [])].filter(([, cell]) => cell.comment).length + (sheet.threadedComments?.length ?? 0);
  if (comments > 0) add("comment", String(comments));
  const links = [...(sheet.cells ?? [])].filter(([, cell]) => cell.hyperlink).length;
  if (links > 0) add("hyperlink", String(links));
  for (const validation of sheet.dataValidations ?? []) add("dataValidation", validation.type, `${sheet.name}!${validation.range}`);
  if (sheet.protection?.sheet !== false && sheet.protection) add("protection", "");
  if (sheet.autoFilter) add("filter", "", `${sheet.name}!${sheet.autoFilter.range}`);
  return found;
}

/** What the file holds and the preview neither shows nor enforces; all of it stays in a saved copy unless `lossesOnSave` names it. */
export function notShownIn(workbook: RoundtripWorkbook): Loss[] {
  return [
    ...(workbook.hasMacros ? [{ code: "macros", what: "", where: "" } as const] : []),
    ...(workbook.externalLinks ?? []).map((link) => ({ code: "externalLink", what: link.target, where: "" }) as const),
    ...workbook.sheets.flatMap(ofSheet),
  ];
}
