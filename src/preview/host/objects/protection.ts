import type { HostClass } from "../hostObject";
import { isProtected, type Model, type SheetTarget } from "../model";

/** What the file says; the preview neither protects nor unprotects. */
export const worksheetProtection: HostClass<SheetTarget> = {
  name: "WorksheetProtection",
  read: { Protected: isProtected },
};

export const workbookProtection: HostClass<{ readonly model: Model }> = {
  name: "WorkbookProtection",
  read: { Protected: ({ model }) => model.protection.structure },
};
