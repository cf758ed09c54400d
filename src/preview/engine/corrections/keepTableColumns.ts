import { generateRandomId, type Injector, type IRange } from "@univerjs/core";
import { type ITableColumnJson, TableManager } from "@univerjs/sheets-table";

/** A table's new place, and the columns it then has where these are not found under its header. */
export interface TableUpdate {
  readonly newRange: IRange;
  readonly columns?: readonly ITableColumnJson[];
}

/** Private in Univer 0.25.1; the test fails when it moves. */
interface Manager {
  readonly _tableRangeChanged$: { next(event: object): void };
  updateTableRange(unitId: string, tableId: string, update: TableUpdate): void;
}

/**
 * A table that moves keeps its columns, and one that is resized keeps those it still has: Univer counts them from the wrong place, and
 * a structured reference then reads another column.
 */
export function keepTableColumns(injector: Injector): void {
  const tables = injector.get(TableManager);
  const manager = tables as unknown as Manager;
  manager.updateTableRange = (unitId, tableId, { newRange, columns }) => {
    const table = tables.getTableById(unitId, tableId);
    if (!table) return;
    const [oldRange, subUnitId, old] = [table.getRange(), table.getSubunitId(), table.getTableInfo().columns];
    const kept = (): readonly ITableColumnJson[] => {
      if (oldRange.endColumn - oldRange.startColumn === newRange.endColumn - newRange.startColumn) return old;
      const names = tables.getColumnHeader(unitId, subUnitId, newRange);
      return names.map((name, i) => old[newRange.startColumn + i - oldRange.startColumn] ?? tableColumn(name));
    };
    table.setColumns([...(columns ?? kept())]);
    table.setRange(newRange);
    manager._tableRangeChanged$.next({ unitId, subUnitId, tableId, range: newRange, oldRange });
  };
}

export const tableColumn = (name: string): ITableColumnJson =>
  ({ id: generateRandomId(), displayName: name, dataType: "string", formula: "", meta: {}, style: {} }) as unknown as ITableColumnJson;
