import { generateRandomId, type IMutationInfo, type Injector, type IRange, type Workbook } from "@univerjs/core";
import { type ITableColumnJson, TableManager } from "@univerjs/sheets-table";
import { type FormulaAt, formulaCells, writingFormulas } from "./formulaCells";
import type { TableUpdate } from "./keepTableColumns";
import { dropReferences } from "./tableReferences";

export type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

const SET = "sheet.mutation.set-sheet-table";
const ADD = "sheet.mutation.add-table";
const DELETE = "sheet.mutation.delete-table";
export const TABLE_MUTATIONS: readonly string[] = [SET, ADD, DELETE];

function isSame(table: Table, range: IRange, columns: readonly ITableColumnJson[]): boolean {
  const [old, oldColumns] = [table.getRange(), table.getTableInfo().columns];
  return (
    old.startRow === range.startRow &&
    old.endRow === range.endRow &&
    old.startColumn === range.startColumn &&
    old.endColumn === range.endColumn &&
    columns.length === oldColumns.length &&
    columns.every(({ id }, i) => id === oldColumns[i]?.id)
  );
}

/** One command's changes to tables and to the formulas that name them, instead of Univer's. */
export class Following {
  readonly redos: IMutationInfo[] = [];
  readonly undos: IMutationInfo[] = [];
  readonly #gone = new Map<string, ReadonlySet<string> | null>();

  constructor(
    readonly injector: Injector,
    readonly book: Workbook,
  ) {}

  get unitId(): string {
    return this.book.getUnitId();
  }

  tablesOn(sheetId: string): readonly Table[] {
    return this.injector.get(TableManager).getTablesBySubunitId(this.unitId, sheetId);
  }

  allTables(): readonly Table[] {
    return this.book.getSheets().flatMap((sheet) => this.tablesOn(sheet.getSheetId()));
  }

  copy(table: Table, name: string, sheetId: string): void {
    const id = generateRandomId();
    this.redos.push(this.adding(table, id, name, sheetId, table.getRange()));
    this.undos.push({ id: DELETE, params: { unitId: this.unitId, subUnitId: sheetId, tableId: id } });
  }

  place(table: Table, newRange: IRange, columns: readonly ITableColumnJson[] = table.getTableInfo().columns): void {
    if (isSame(table, newRange, columns)) return;
    const set = (updateRange: TableUpdate): IMutationInfo => ({
      id: SET,
      params: { unitId: this.unitId, subUnitId: table.getSubunitId(), tableId: table.getId(), config: { updateRange } },
    });
    this.redos.push(set({ newRange, columns }));
    this.undos.push(set({ newRange: table.getRange(), columns: table.getTableInfo().columns }));
    const kept = new Set(columns.map((column) => column.id));
    const dropped = table.getTableInfo().columns.filter((column) => !kept.has(column.id));
    if (dropped.length > 0)
      this.#gone.set(
        table.getDisplayName().toLocaleLowerCase(),
        new Set(dropped.map(({ displayName }) => displayName.toLocaleLowerCase())),
      );
  }

  remove(table: Table): void {
    this.redos.push(this.deleting(table));
    this.undos.push(this.adding(table, table.getId(), table.getDisplayName(), table.getSubunitId(), table.getRange()));
    this.#gone.set(table.getDisplayName().toLocaleLowerCase(), null);
  }

  /** Cells that are cut and pasted take a table that stands wholly among them along. */
  carry(table: Table, from: IRange, to: IRange, sheetId: string): void {
    const old = table.getRange();
    const isInside =
      old.startRow >= from.startRow && old.endRow <= from.endRow && old.startColumn >= from.startColumn && old.endColumn <= from.endColumn;
    if (!isInside) return;
    const [down, right] = [to.startRow - from.startRow, to.startColumn - from.startColumn];
    const range = {
      startRow: old.startRow + down,
      endRow: old.endRow + down,
      startColumn: old.startColumn + right,
      endColumn: old.endColumn + right,
    };
    if (sheetId === table.getSubunitId()) return this.place(table, range);
    const [id, name] = [table.getId(), table.getDisplayName()];
    this.redos.push(this.deleting(table), this.adding(table, id, name, sheetId, range));
    const back = { unitId: this.unitId, subUnitId: sheetId, tableId: id };
    this.undos.push({ id: DELETE, params: back }, this.adding(table, id, name, table.getSubunitId(), old));
  }

  deleting(table: Table): IMutationInfo {
    return { id: DELETE, params: { unitId: this.unitId, subUnitId: table.getSubunitId(), tableId: table.getId() } };
  }

  adding(table: Table, tableId: string, name: string, subUnitId: string, range: IRange): IMutationInfo {
    const { options, filters } = table.toJSON();
    const { columns } = table.getTableInfo();
    const header = columns.map((column) => column.displayName);
    return {
      id: ADD,
      params: {
        unitId: this.unitId,
        subUnitId,
        tableId,
        name,
        range,
        header,
        options: { ...options, columns, filters: filters.tableColumnFilterList },
      },
    };
  }

  /** What is left of formulas that name something deleted. @param moved where a cell of the sheet stands afterwards */
  dropReferences(formulasNow: (place: FormulaAt) => string, moved: (cell: FormulaAt) => FormulaAt | null): void {
    if (this.#gone.size === 0) return;
    const isGone = (name: string, column: string | null): boolean => {
      const columns = this.#gone.get(name.toLocaleLowerCase());
      if (columns === undefined) return false;
      return columns === null || (column !== null && columns.has(column.toLocaleLowerCase()));
    };
    const [after, before]: [FormulaAt[], FormulaAt[]] = [[], []];
    for (const cell of formulaCells(this.injector, this.unitId)) {
      if (dropReferences(cell.formula, isGone) === cell.formula) continue;
      const place = moved(cell);
      if (place) after.push({ ...place, formula: dropReferences(formulasNow(place), isGone) });
      before.push(cell);
    }
    this.redos.push(...writingFormulas(this.unitId, after));
    this.undos.push(...writingFormulas(this.unitId, before));
  }
}
