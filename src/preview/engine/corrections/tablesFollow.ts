import {
  CustomCommandExecutionError,
  ErrorService,
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type IRange,
} from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType, type Workbook, type Worksheet } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { cellMoveOf, lineMoveOf, tableAfter, tears } from "./cellMoves";
import { copyTables } from "./copyTables";
import { Following, type Table, TABLE_MUTATIONS } from "./following";
import type { FormulaAt } from "./formulaCells";
import { tableColumn } from "./keepTableColumns";

interface Mutations {
  readonly preRedos: IMutationInfo[];
  readonly redos: IMutationInfo[];
  readonly preUndos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly targetSubUnitId?: string;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

type CellValue = Readonly<Record<string, Readonly<Record<string, { readonly f?: string } | null>>>>;

/** what Univer asks itself while it answers for a deleted column: answered here, once, for the whole command */
const NESTED: readonly string[] = ["sheet.command.table-remove-col", "sheet.command.delete-table"];

/** The formula a mutation writes into a cell, among those that Univer writes to keep references to cells right. */
function writtenInto({ redos }: Mutations, { sheetId, row, column, formula }: FormulaAt): string {
  let written = formula;
  for (const { params } of redos as { readonly params: { readonly subUnitId?: string; readonly cellValue?: CellValue } }[])
    if (params.subUnitId === sheetId) written = params.cellValue?.[row]?.[column]?.f ?? written;
  return written;
}

/**
 * Tables go where their cells go, and formulas lose what was deleted, as in Excel. Univer forgets a table's columns, leaves formulas that
 * name a table deleted with its rows or its sheet at their old values, and gives the tables of a copied sheet the names of the originals.
 */
export function tablesFollow(injector: Injector): void {
  const interceptor = injector.get(SheetInterceptorService);
  const collect = interceptor.onCommandExecute.bind(interceptor) as (info: ICommandInfo) => Mutations;
  let depth = 0;
  const follow = (info: ICommandInfo): Mutations => {
    if (depth > 0 && NESTED.includes(info.id)) return { preRedos: [], redos: [], preUndos: [], undos: [] };
    depth++;
    let mutations: Mutations;
    try {
      mutations = collect(info);
    } finally {
      depth--;
    }
    const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const following = book && followed(new Following(injector, book), info.id, (info.params ?? {}) as Params, mutations);
    if (!following) return mutations;
    const others = (list: readonly IMutationInfo[]): IMutationInfo[] => list.filter(({ id }) => !TABLE_MUTATIONS.includes(id));
    const redos = [...others(mutations.redos), ...following.redos];
    const early = info.id === REMOVE_SHEET ? redos.filter(isWrite) : [];
    return {
      preRedos: [...others(mutations.preRedos), ...early.filter(({ params }) => !isSameSheet(params, info.params))],
      redos: redos.filter((mutation) => !early.includes(mutation)),
      preUndos: others(mutations.preUndos),
      undos: [...others(mutations.undos), ...following.undos],
    };
  };
  interceptor.onCommandExecute = follow as typeof interceptor.onCommandExecute;
}

/**
 * Formulas are written before their source's sheet goes, and those on the sheet itself not at all: one that names its own sheet cannot be
 * written afterwards, and Univer would stop there, with the command half done.
 */
const REMOVE_SHEET = "sheet.command.remove-sheet";
const isWrite = ({ id }: IMutationInfo): boolean => id === "sheet.mutation.set-range-values";
const isSameSheet = (one: object | undefined, other: object | undefined): boolean =>
  (one as Params | undefined)?.subUnitId === (other as Params | undefined)?.subUnitId;

/** @returns null for a command that moves no cells */
function followed(following: Following, command: string, params: Params, mutations: Mutations): Following | null {
  const { book } = following;
  const active = book.getActiveSheet()?.getSheetId() ?? "";
  const sheetId = params.subUnitId ?? active;
  const { range, fromRange, toRange } = params;
  const formulaIn = (cell: FormulaAt): string => writtenInto(mutations, cell);
  switch (command) {
    case REMOVE_SHEET:
      for (const table of following.tablesOn(sheetId)) following.remove(table);
      following.dropReferences(formulaIn, (cell) => (cell.sheetId === sheetId ? null : cell));
      return following;
    case "sheet.command.copy-sheet":
      copyTables(following, sheetId, params.targetSubUnitId ?? "");
      return following;
    case "sheet.command.move-range":
      if (!fromRange || !toRange) return null;
      for (const table of following.tablesOn(params.fromSubUnitId ?? active))
        following.carry(table, fromRange, toRange, params.toSubUnitId ?? params.fromSubUnitId ?? active);
      return following;
    case "sheet.command.move-rows":
    case "sheet.command.move-cols":
      if (!fromRange || !toRange) return null;
      for (const table of following.tablesOn(active)) {
        const place = lineMoveOf(command, fromRange, toRange, table.getRange());
        if (!place) throw tornApart(following);
        following.place(table, place);
      }
      return following;
  }
  const sheet = book.getSheetBySheetId(sheetId);
  const move = sheet && range ? cellMoveOf(command, range, (row) => sheet.getRowFiltered(row)) : null;
  if (!sheet || !range || !move) return null;
  for (const table of following.tablesOn(sheetId)) {
    if (tears(command, range, table.getRange())) throw tornApart(following);
    const after = tableAfter(table.getRange(), move);
    if (after) placeWithColumns(following, table, { ...after, range: withOneRow(after.range, table, sheet) });
    else following.remove(table);
  }
  following.dropReferences(formulaIn, (cell) => {
    if (cell.sheetId !== sheetId) return cell;
    const place = move(cell.row, cell.column);
    return place && { ...cell, ...place };
  });
  return following;
}

/** Excel refuses it as well; the grid tells it, and nothing is done. */
function tornApart({ injector }: Following): Error {
  const text = "This is not allowed: it would shift cells in a part of a table.";
  injector.get(ErrorService).emit(text);
  return new CustomCommandExecutionError(text);
}

/** A new column gets a header of its own, in its cell as well. */
function placeWithColumns(following: Following, table: Table, after: NonNullable<ReturnType<typeof tableAfter>>): void {
  const old = table.getTableInfo().columns;
  const names = new Set(old.map(({ displayName }) => displayName.toLocaleLowerCase()));
  const columns = after.columns.map((index) => (index === null ? undefined : old[index]) ?? tableColumn(freeColumnName(names)));
  following.place(table, after.range, columns);
  const headers = columns.flatMap(({ displayName }, i) =>
    after.columns[i] === null ? [[after.range.startColumn + i, { v: displayName, t: 1 }] as const] : [],
  );
  if (headers.length === 0) return;
  const { unitId } = following;
  const cellValue = { [after.range.startRow]: Object.fromEntries(headers) };
  following.redos.push({ id: "sheet.mutation.set-range-values", params: { unitId, subUnitId: table.getSubunitId(), cellValue } });
}

/** "Column1", "Column2": Excel's own in English. */
function freeColumnName(taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = `Column${String(number)}`;
    if (taken.has(name.toLocaleLowerCase())) continue;
    taken.add(name.toLocaleLowerCase());
    return name;
  }
}

/** A table whose last rows are deleted keeps a blank one, where what comes up below it is blank. */
function withOneRow(range: IRange, table: Table, sheet: Worksheet): IRange {
  const { startRow, endRow, startColumn, endColumn } = table.getRange();
  if (range.endRow > range.startRow || endRow === startRow) return range;
  for (let column = startColumn; column <= endColumn; column++) {
    const cell = sheet.getCellRaw(endRow + 1, column);
    if (cell?.f || cell?.si || (cell?.v !== undefined && cell.v !== null && cell.v !== "")) return range;
  }
  return { ...range, endRow: range.startRow + 1 };
}
