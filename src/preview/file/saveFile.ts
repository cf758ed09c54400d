import type { IWorkbookData } from "@univerjs/core";
import { type NamedRange, saveXlsx, type TableDefinition } from "hucre";
import type { Edit } from "../engine/engine";
import { putCharts } from "./chartParts";
import { keepResults, unshareFormulas } from "./cells";
import type { Loss } from "./loss";
import { lossesOnSave } from "./losses";
import { fileNames, type GridName, NAME_RESOURCE } from "./names";
import { type OpenedFile, parse } from "./openFile";
import { renameSheetIn, shiftReferences } from "./references";
import { changeRuleFormulas, isStructural, replay, shiftOf, shiftRuleFormulas } from "./replay";
import { relationshipsOf } from "./relationships";
import { replayParts } from "./replayParts";
import { type KeptTable, restore } from "./restore";
import { arrangeSheets, sheetPaths } from "./sheetParts";
import { putFittedHeights } from "./sizes";
import type { GridTable } from "./tables";
import { writeCells } from "./writeCells";
import { writePage } from "./writePage";
import { fileTable, writeLayout } from "./writeSheet";
import { textOf } from "./xml";
import { readZip, writeCompressedZip } from "./zip";

const histories = new WeakMap<OpenedFile, Edit[]>();

/** All edits since the opening, whether the caller hands over all of them each time or only those since the last save. */
function wholeHistory(opened: OpenedFile, edits: readonly Edit[]): readonly Edit[] {
  const known = histories.get(opened) ?? [];
  const seen = new Set(known);
  const all = [...known, ...edits.filter((edit) => !seen.has(edit))];
  histories.set(opened, all);
  return all;
}

interface TableSource {
  readonly table: TableDefinition;
  readonly part: string;
}

/**
 * Writes the open workbook as a copy of the opened file: the edits are replayed into the file, then the cells that differ are written,
 * so that what the grid does not show stays.
 *
 * @param snapshot the grid now (`workbook.save()`), settled
 * @param tables `workbook.getTableList()`
 * @param edits since the opening or since the last save, as the engine told them (the same objects)
 */
export async function saveFile(
  opened: OpenedFile,
  snapshot: IWorkbookData,
  tables: readonly GridTable[],
  edits: readonly Edit[],
): Promise<{ readonly bytes: Uint8Array; readonly lost: readonly Loss[] }> {
  const history = wholeHistory(opened, edits);
  const order = snapshot.sheetOrder.map((id) => {
    const at = opened.sheetIds.indexOf(id);
    return at < 0 ? null : at;
  });
  const names = new Map(opened.sheetIds.map((id, i) => [id, opened.sheetNames[i] ?? ""]));
  const original = replayParts(arrangeSheets(opened.parts, order), history, snapshot.sheetOrder, names);
  const book = await parse(original);
  const paths = sheetPaths(original);
  const sheetOf = new Map(snapshot.sheetOrder.map((id, i) => [id, book.sheets[i]]));

  const sources = new Map<string, TableSource>();
  snapshot.sheetOrder.forEach((_, i) => {
    const parts = relationshipsOf(original, paths[i] ?? "").filter((one) => one.type === "table");
    book.sheets[i]?.tables?.forEach((table, n) => {
      const from = order[i];
      if (from !== null && from !== undefined)
        sources.set(`table-${from + 1}-${n + 1}`, { table: { ...table }, part: textOf(original.get(parts[n]?.target ?? "")) });
    });
  });
  for (const sheet of book.sheets) {
    unshareFormulas(sheet);
    keepResults(sheet, book.dateSystem ?? "1900");
  }

  for (const edit of history) {
    const sheet = sheetOf.get(edit.sheetId);
    if (!sheet) continue;
    if (isStructural(edit)) {
      const shift = shiftOf(edit, sheet.name);
      replay(sheet, edit);
      for (const one of book.sheets) shiftRuleFormulas(one, shift);
      for (const name of book.namedRanges ?? []) name.range = shiftReferences(name.range, name.scope ?? "", shift);
    } else if (edit.kind === "SheetRenamed") {
      const old = sheet.name;
      sheet.name = edit.name;
      for (const one of book.sheets) changeRuleFormulas(one, (formula) => renameSheetIn(formula, old, edit.name));
      for (const name of book.namedRanges ?? []) {
        name.range = renameSheetIn(name.range, old, edit.name);
        if (name.scope === old) name.scope = edit.name;
      }
    }
  }

  const context = { styles: snapshot.styles, theme: book.themeColors, dateSystem: book.dateSystem ?? "1900" } as const;
  const kept: KeptTable[] = [];
  const printed: NamedRange[] = [];
  snapshot.sheetOrder.forEach((id, i) => {
    const sheet = book.sheets[i];
    const grid = snapshot.sheets[id];
    if (!sheet || !grid) throw new Error(`The file has no sheet for ${id}`);
    sheet.name = grid.name ?? sheet.name;
    writeCells(sheet, grid, context);
    writeLayout(sheet, grid);
    printed.push(...writePage(sheet, grid));
    const here = tables.filter((table) => table.subUnitId === id);
    sheet.tables = here.map((table) => {
      const source = sources.get(table.id);
      const made = fileTable(sheet, table, source?.table);
      kept.push({ table: made, old: source?.table, oldPart: source?.part });
      return made;
    });
  });

  const scopes = new Map(snapshot.sheetOrder.map((id) => [id, snapshot.sheets[id]?.name]));
  const nameData = snapshot.resources?.find((resource) => resource.name === NAME_RESOURCE)?.data;
  if (nameData) {
    const gridNames = JSON.parse(nameData) as Readonly<Record<string, GridName>>;
    book.namedRanges = fileNames(gridNames, (id) => scopes.get(id), book.namedRanges ?? []);
  }
  if (printed.length > 0) book.namedRanges = [...(book.namedRanges ?? []), ...printed];
  const saved = restore(await readZip(await saveXlsx(book)), original, kept, book.hasMacros === true);
  const savedPaths = sheetPaths(saved);
  const sheets = snapshot.sheetOrder.map((id) => snapshot.sheets[id] ?? {});
  const whole = putCharts(putFittedHeights(saved, sheets, savedPaths), snapshot, savedPaths);
  return { bytes: await writeCompressedZip(whole), lost: lossesOnSave(opened, history, snapshot) };
}
