import { type IAccessor, ICommandService, type IRange, IUniverInstanceService } from "@univerjs/core";
import { getSheetCommandTarget, SheetsSelectionsService } from "@univerjs/sheets";
import {
  SheetsTableController,
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
  TableManager,
} from "@univerjs/sheets-table";

type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

interface Asked {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly table: Table;
  readonly lines: { readonly first: number; readonly last: number };
}

interface At {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tableId: string;
  readonly index: number;
  readonly count?: number;
}

type Axis = "row" | "column";

const SHIFT = {
  row: { insert: "sheet.command.insert-range-move-down", remove: "sheet.command.delete-range-move-up" },
  column: { insert: "sheet.command.insert-range-move-right", remove: "sheet.command.delete-range-move-left" },
} as const;

function selected(accessor: IAccessor, axis: Axis): Asked | null {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
  const selections = accessor.get(SheetsSelectionsService).getCurrentSelections();
  const range = selections.length === 1 ? selections[0]?.range : undefined;
  if (!target || !range) return null;
  const { unitId, subUnitId } = target;
  const table = accessor.get(SheetsTableController).getContainerTableWithRange(unitId, subUnitId, range);
  const lines = axis === "row" ? { first: range.startRow, last: range.endRow } : { first: range.startColumn, last: range.endColumn };
  return table ? { unitId, subUnitId, table, lines } : null;
}

function at(accessor: IAccessor, { unitId, subUnitId, tableId, index, count = 1 }: At): Asked | null {
  const table = accessor.get(TableManager).getTableById(unitId, tableId);
  return table ? { unitId, subUnitId, table, lines: { first: index, last: index + count - 1 } } : null;
}

/** The table's own cells are shifted with the command for cells, so that whatever points at them follows. */
async function shift(accessor: IAccessor, axis: Axis, act: "insert" | "remove", asked: Asked | null): Promise<boolean> {
  if (!asked) return false;
  const commands = accessor.get(ICommandService);
  const { unitId, subUnitId, table, lines } = asked;
  const old = table.getRange();
  // the header stays: rows are inserted below it, and it is not deleted without the table
  if (axis === "row" && (lines.first <= old.startRow || lines.last - lines.first >= old.endRow - old.startRow)) {
    if (act === "remove" || lines.first <= old.startRow) return false;
  }
  const range: IRange =
    axis === "row" ? { ...old, startRow: lines.first, endRow: lines.last } : { ...old, startColumn: lines.first, endColumn: lines.last };
  if (!(await commands.executeCommand(SHIFT[axis][act], { unitId, subUnitId, range }))) return false;
  const isBehind = act === "insert" && lines.first === (axis === "row" ? old.endRow : old.endColumn) + 1;
  if (!isBehind) return true;
  const newRange = axis === "row" ? { ...old, endRow: lines.last } : { ...old, endColumn: lines.last };
  return commands.executeCommand("sheet.command.set-table-config", { unitId, tableId: table.getId(), updateRange: { newRange } });
}

/** Univer's own commands move the cells of a table without telling the formulas that point at them. */
export function replaceTableMenu(): void {
  SheetTableInsertRowCommand.handler = (accessor) => shift(accessor, "row", "insert", selected(accessor, "row"));
  SheetTableInsertColCommand.handler = (accessor) => shift(accessor, "column", "insert", selected(accessor, "column"));
  SheetTableRemoveRowCommand.handler = (accessor) => shift(accessor, "row", "remove", selected(accessor, "row"));
  SheetTableRemoveColCommand.handler = (accessor) => shift(accessor, "column", "remove", selected(accessor, "column"));
  SheetTableInsertRowAtCommand.handler = (accessor, params) => shift(accessor, "row", "insert", at(accessor, params as At));
  SheetTableInsertColumnAtCommand.handler = (accessor, params) => shift(accessor, "column", "insert", at(accessor, params as At));
  SheetTableRemoveColumnAtCommand.handler = (accessor, params) => shift(accessor, "column", "remove", at(accessor, params as At));
}
