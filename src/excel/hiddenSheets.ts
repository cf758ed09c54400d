import { unfinishedPage } from "../sheet/change";
import { WorkbookError } from "../sheet/workbook";

/**
 * Adds blank sheets that nobody sees and whose names nobody else has: whatever happens, they can be told from a colleague's.
 *
 * @returns their ids; where Excel refuses, none is left
 */
export async function addHidden(context: Excel.RequestContext, count: number): Promise<readonly string[]> {
  if (count === 0) return [];
  const names = Array.from({ length: count }, ownName);
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.add(name).load("id");
    sheet.visibility = Excel.SheetVisibility.hidden;
    return sheet;
  });
  try {
    await context.sync();
  } catch (error) {
    await removeHidden(names, error);
    throw error;
  }
  return sheets.map(({ id }) => id);
}

/**
 * @param keys ids, or names that are their own
 * @param cause why they are not wanted
 * @throws WorkbookError "leftover" where they stay: they are found at the next start by their names
 */
export async function removeHidden(keys: readonly string[], cause?: unknown): Promise<void> {
  if (keys.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const sheets = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    throw new WorkbookError("leftover", { cause: cause ?? error });
  }
}

/** Within the 31 characters a sheet's name may have. */
function ownName(): string {
  return `${unfinishedPage} ${Math.random().toString(36).slice(2, 9)}`;
}
