import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { openXlsx, type RoundtripWorkbook } from "hucre";
import { changeBesideCells } from "./besideCells";
import { fileCharts } from "./charts";
import { CONDITIONAL_RESOURCE, gridRules } from "./conditionalFormats";
import { FileError } from "./fileError";
import type { Loss } from "./loss";
import { lossesOfFile } from "./losses";
import { gridNames, NAME_RESOURCE } from "./names";
import { notShownIn } from "./notShown";
import { readSheet, StylePool } from "./readSheet";
import { gridTables, TABLE_RESOURCE } from "./tables";
import { orderSheetParts, sheetPaths } from "./sheetParts";
import { isWhole, textOf } from "./xml";
import { readZip, writeZip } from "./zip";

/** A file as it was opened. Saving starts from its bytes each time, so one that was saved can be saved again. */
export interface OpenedFile {
  readonly name: string;
  readonly snapshot: IWorkbookData;
  readonly notShown: readonly Loss[];
  readonly protection: { readonly structure: boolean; readonly sheetIds: readonly string[]; readonly formattable: readonly string[] };
  /** What any saved copy would leave out; `lossesOnSave` adds what the edits cost. */
  readonly lostOnSave: readonly Loss[];
  /** The file itself, its sheet parts in the order of the sheets. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Sheet ids of the snapshot in the order of the file's sheets. */
  readonly sheetIds: readonly string[];
  /** Their names in the file: the grid changes the snapshot it is given. */
  readonly sheetNames: readonly string[];
}

/** The parts a verdict can depend on. */
const HOLDS_CELLS = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|tables\/[^/]+)\.xml$/i;
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Directory names of an OLE2 file are UTF-16. */
function mentions(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Reads the parts of a workbook file. @throws FileError */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length === 0) throw new FileError("empty");
  if (startsWith(bytes, OLE2)) throw new FileError(mentions(bytes, "EncryptedPackage") ? "passwordProtected" : "notWorkbook");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError("notWorkbook");
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    parts = await readZip(bytes);
  } catch (cause) {
    throw new FileError("corrupt", { cause });
  }
  if (!parts.has("xl/workbook.xml")) throw new FileError("notWorkbook");
  for (const [name, part] of parts) if (HOLDS_CELLS.test(name) && !isWhole(textOf(part))) throw new FileError("corrupt");
  return parts;
}

export async function parse(parts: ReadonlyMap<string, Uint8Array>): Promise<RoundtripWorkbook> {
  try {
    // Without readStyles a save drops number formats and unlocked cells.
    return await openXlsx(writeZip(parts), { readStyles: true });
  } catch (cause) {
    throw new FileError("corrupt", { cause });
  }
}

/**
 * Opens an .xlsx or .xlsm.
 *
 * @param name the file's own name, for the workbook's title
 * @throws FileError
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const parts = orderSheetParts(await readParts(bytes));
  const workbook = await parse(parts);
  const paths = sheetPaths(parts);
  const pool = new StylePool(workbook.themeColors);
  const sheetIds = workbook.sheets.map((_, i) => `sheet${i + 1}`);
  const idOf = new Map(workbook.sheets.map((sheet, i) => [sheet.name, `sheet${i + 1}`]));
  const isProtected = ({ protection }: RoundtripWorkbook["sheets"][number]): boolean =>
    protection !== undefined && protection.sheet !== false;
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const tables: Record<string, object> = {};
  const rules: Record<string, object> = {};
  const unshown: Loss[] = [];
  workbook.sheets.forEach((sheet, i) => {
    const id = `sheet${i + 1}`;
    const read = readSheet(sheet, id, pool);
    sheets[id] = read;
    const charts = fileCharts(parts, paths[i] ?? "");
    const { pageSetup, headerFooter, veryHidden } = sheet;
    changeBesideCells(read, {
      ...(pageSetup ? { pageSetup } : {}),
      ...(headerFooter ? { headerFooter } : {}),
      ...(veryHidden ? { veryHidden } : {}),
      ...(charts.length > 0 ? { charts } : {}),
    });
    if (sheet.tables?.length) tables[id] = { tables: gridTables(sheet.tables, `table-${i + 1}`), tableFilteredOutRows: [] };
    const conditional = gridRules(sheet.conditionalRules ?? [], workbook.themeColors, `format-${i + 1}`);
    if (conditional.rules.length > 0) rules[id] = conditional.rules;
    for (const rule of conditional.unshown)
      unshown.push({ code: "conditionalFormat", what: rule.type, where: `${sheet.name}!${rule.range}` });
  });
  const { names, doubled } = gridNames(workbook.namedRanges ?? [], (sheetName) => idOf.get(sheetName));
  const resource = (resourceName: string, data: object): { name: string; data: string } => ({
    name: resourceName,
    data: JSON.stringify(data),
  });
  return {
    name,
    parts,
    sheetIds,
    sheetNames: workbook.sheets.map((sheet) => sheet.name),
    protection: {
      structure: workbook.workbookProtection?.lockStructure === true,
      sheetIds: sheetIds.filter((_, i) => isProtected(workbook.sheets[i]!)),
      // the file says what is forbidden
      formattable: sheetIds.filter((_, i) => workbook.sheets[i]!.protection?.formatCells === false),
    },
    lostOnSave: lossesOfFile(
      parts,
      workbook.sheets.map((sheet) => sheet.name),
    ),
    notShown: [...notShownIn(workbook), ...unshown, ...doubled],
    snapshot: {
      id: "workbook",
      name,
      appVersion: "",
      locale: "enUS" as IWorkbookData["locale"],
      styles: pool.styles,
      sheetOrder: sheetIds,
      sheets,
      defaultStyle: { ff: workbook.defaultFont?.name ?? "Calibri", fs: workbook.defaultFont?.size ?? 11 },
      resources: [resource(TABLE_RESOURCE, tables), resource(NAME_RESOURCE, names), resource(CONDITIONAL_RESOURCE, rules)],
    },
  };
}
