import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellBox, Engine } from "../engine/engine";
import { SheetCells } from "./cells";
import type { EventRegistry } from "./eventRegistry";
import type { HostLog } from "./hostLog";
import { accessDenied, itemNotFound } from "./richApiError";

export type Language = "da" | "en";

/** What every object of the model stands on: the engine with the open workbook, and what the host keeps beside it. */
export interface Model {
  readonly engine: Engine;
  readonly log: HostLog;
  readonly events: EventRegistry;
  /** the add-in's document settings: key to JSON text */
  readonly settings: Map<string, string>;
  readonly settle: () => Promise<void>;
  protection: Protection;
  fileName: string;
  language: Language;
  /** edited since it was opened or saved */
  isDirty: boolean;
}

/** What the file protects. Cells know themselves that they are not locked. */
export interface Protection {
  readonly structure: boolean;
  readonly sheetIds: readonly string[];
  /** those protected sheets whose cells may be formatted all the same */
  readonly formattable?: readonly string[];
}

export const unprotected: Protection = { structure: false, sheetIds: [] };

export interface SheetTarget {
  readonly model: Model;
  readonly id: string;
}

/** @throws ItemNotFound when the sheet is gone */
export function gridSheet(sheet: SheetTarget): FWorksheet {
  const found = sheet.model.engine.workbook.getSheetBySheetId(sheet.id);
  if (!found) throw itemNotFound();
  return found;
}

export const sheetCells = (sheet: SheetTarget): SheetCells => new SheetCells(gridSheet(sheet), sheet.model.engine.commands);

/** names are compared without regard to case, as Excel does */
export function sheetByName(model: Model, name: string): SheetTarget | null {
  const wanted = name.toLocaleLowerCase();
  const found = model.engine.workbook.getSheets().find((sheet) => sheet.getSheetName().toLocaleLowerCase() === wanted);
  return found ? { model, id: found.getSheetId() } : null;
}

export const activeSheet = (model: Model): SheetTarget => ({ model, id: model.engine.workbook.getActiveSheet().getSheetId() });

export const isProtected = ({ model, id }: SheetTarget): boolean => model.protection.sheetIds.includes(id);

export const mayFormatCells = ({ model, id }: SheetTarget): boolean => model.protection.formattable?.includes(id) === true;

/** @throws AccessDenied on a protected sheet */
export function mayMoveCells(sheet: SheetTarget): void {
  if (isProtected(sheet)) throw accessDenied();
}

/** @throws AccessDenied on a protected sheet where one of the cells is locked */
export function mayWrite(sheet: SheetTarget, box: CellBox): void {
  if (isProtected(sheet) && sheetCells(sheet).locked(box) !== false) throw accessDenied();
}

/** @throws AccessDenied on a protected sheet that does not say otherwise, whether its cells are locked or not */
export function mayFormat(sheet: SheetTarget): void {
  if (isProtected(sheet) && !mayFormatCells(sheet)) throw accessDenied();
}

/** @throws AccessDenied where sheets may be neither added nor deleted, moved or renamed */
export function mayRestructure(model: Model): void {
  if (model.protection.structure) throw accessDenied();
}
