import { ICommandService, type Injector } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Edit } from "../engine";
import { formulaCells, REWRITES, rewriteFormulas } from "./formulaCells";
import { renameTableColumn } from "./tableReferences";

/** The name Excel gives a column whose header was emptied or is another column's. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== "" && !taken.has(wanted.toLocaleLowerCase())) return wanted;
  for (let number = wanted === "" ? 1 : 2; ; number++) {
    const name = `${wanted === "" ? "Column" : wanted}${String(number)}`;
    if (!taken.has(name.toLocaleLowerCase())) return name;
  }
}

/** Whoever types another header into a table renames its column, and every formula follows, as in Excel; Univer changes the cell alone. */
export function renameHeaders(injector: Injector, workbook: FWorkbook, edit: Edit): void {
  if (edit.kind !== "RangeEdited" && edit.kind !== "Rearranged") return;
  const sheet = workbook.getSheetBySheetId(edit.sheetId);
  if (!sheet) return;
  const [unitId, { box }] = [workbook.getId(), edit];
  const commands = injector.get(ICommandService);
  for (const table of injector.get(TableManager).getTablesBySubunitId(unitId, edit.sheetId)) {
    const { range, showHeader, columns } = table.getTableInfo();
    if (showHeader === false || range.startRow < box.row || range.startRow >= box.row + box.rows) continue;
    for (
      let column = Math.max(range.startColumn, box.column);
      column <= Math.min(range.endColumn, box.column + box.columns - 1);
      column++
    ) {
      const index = column - range.startColumn;
      const old = columns[index]?.displayName ?? "";
      const cell = sheet.getSheet().getCellRaw(range.startRow, column);
      const typed = String(cell?.p?.body?.dataStream.replace(/\r\n$/u, "") ?? cell?.v ?? "").trim();
      if (typed === old) continue;
      const now = table.getTableInfo().columns;
      const name = freeName(typed, new Set(now.flatMap(({ displayName }, i) => (i === index ? [] : [displayName.toLocaleLowerCase()]))));
      const renamed = now.map((one, i) => (i === index ? { ...one, displayName: name } : one));
      const config = { updateRange: { newRange: table.getRange(), columns: renamed } };
      commands.syncExecuteCommand("sheet.mutation.set-sheet-table", { unitId, subUnitId: edit.sheetId, tableId: table.getId(), config });
      if (name !== typed) {
        const cellValue = { [range.startRow]: { [column]: { v: name, t: 1, f: null, p: null } } };
        const header = { unitId, subUnitId: edit.sheetId, cellValue };
        commands.syncExecuteCommand("sheet.mutation.set-range-values", header, { [REWRITES]: true });
      }
      rewriteFormulas(
        injector,
        unitId,
        followers(injector, unitId, (formula) => renameTableColumn(formula, table.getDisplayName(), old, name)),
      );
    }
  }
}

const followers = (injector: Injector, unitId: string, change: (formula: string) => string): ReturnType<typeof formulaCells> =>
  formulaCells(injector, unitId).flatMap((cell) => {
    const formula = change(cell.formula);
    return formula === cell.formula ? [] : [{ ...cell, formula }];
  });
