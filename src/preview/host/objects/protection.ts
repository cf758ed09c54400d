import type { HostClass } from "../hostObject";
import { isProtected, mayFormatCells, type Model, type SheetTarget } from "../model";

/** Of what a protected sheet allows all the same the preview answers for formats only. */
const options = (sheet: SheetTarget): Readonly<Record<string, boolean>> | null =>
  isProtected(sheet) ? { allowFormatCells: mayFormatCells(sheet) } : null;

/** What the file says; the preview neither protects nor unprotects. */
export const worksheetProtection: HostClass<SheetTarget> = {
  name: "WorksheetProtection",
  read: { Protected: isProtected, Options: options },
};

export const workbookProtection: HostClass<{ readonly model: Model }> = {
  name: "WorkbookProtection",
  read: { Protected: ({ model }) => model.protection.structure },
};
