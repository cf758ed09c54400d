import { splitAddress } from "../sheet/cellBox";
import type { CellBox, WorkbookOutline } from "../sheet/outline";

/** Sheets, tables and names in two round trips, whatever their number. */
export async function readOutline({ workbook, sync }: Pick<Excel.RequestContext, "workbook" | "sync">): Promise<WorkbookOutline> {
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/type");
  await sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(place));
  const placed = tables.items.map((table) => ({
    range: table.getRange().load(place),
    sheet: table.worksheet.load("name"),
    columns: table.columns.load("items/name"),
  }));
  const named = names.items.map((name) => ({ name, range: name.getRangeOrNullObject().load("address") }));
  await sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }, index) => ({
      name,
      isHidden: visibility !== Excel.SheetVisibility.visible,
      used: used[index]!.isNullObject ? null : boxOfRange(used[index]!),
    })),
    tables: placed.map(({ range, sheet, columns }, index) => {
      const { name, showHeaders, showTotals } = tables.items[index]!;
      const box = boxBelowHeader(boxOfRange(range), showHeaders);
      return {
        name,
        sheet: sheet.name,
        box: showTotals ? { ...box, rows: box.rows - 1 } : box,
        columns: columns.items.map((column) => column.name),
      };
    }),
    names: named.flatMap(({ name, range }) => {
      if (range.isNullObject || splitAddress(range.address).sheet === null) return [];
      return [{ name: name.name, address: range.address }];
    }),
  };
}

/** A table whose header is hidden is told as if it stood above, as `readTables` does: its first row holds data. */
function boxBelowHeader(box: CellBox, showHeaders: boolean): CellBox {
  return showHeaders ? box : { ...box, top: box.top - 1, rows: box.rows + 1 };
}

const place = "rowIndex,columnIndex,rowCount,columnCount";

function boxOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellBox {
  return { top: rowIndex + 1, left: columnIndex + 1, rows: rowCount, columns: columnCount };
}
