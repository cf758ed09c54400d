import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { formulaCells } from "./formulaCells";
import { changeTableReferences, sameName } from "./tableReferences";

interface TableChange {
  readonly unitId: string;
  readonly tableName: string;
  readonly reference?: { readonly sheetId: string; readonly range: object };
}

/**
 * Every formula that names a table is calculated when the table has grown, moved or gone; Univer calculates it only where a cell inside
 * has changed. From then on it is also read anew each time: Univer keeps it as it was read before, with the cells where the table once stood.
 */
export function tableDependents(injector: Injector): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const changed: Record<string, Record<string, string>> = {};
  config.getDirtySuperTableMap = () => changed;
  // several tables that moved are asked for one after the other, and every cell of the workbook is looked at for it
  const found = new Map<string, ReturnType<typeof formulaCells>>();
  const formulasNow = (unitId: string): ReturnType<typeof formulaCells> => {
    const known = found.get(unitId) ?? formulaCells(injector, unitId);
    if (found.size === 0) queueMicrotask(() => found.clear());
    found.set(unitId, known);
    return known;
  };
  const dirty = injector.get(IActiveDirtyManagerService);
  for (const commandId of [SetSuperTableMutation.id, RemoveSuperTableMutation.id])
    dirty.register(commandId, {
      commandId,
      getDirtyData: (command: ICommandInfo) => {
        const { unitId, tableName, reference } = command.params as TableChange;
        changed[unitId] = { ...changed[unitId], [tableName]: "1" };
        const cells = formulasNow(unitId).filter(({ formula }) => names(formula, tableName));
        const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
        if (reference) sheetIds.add(reference.sheetId);
        return {
          dirtyRanges: [
            ...(reference ? [{ unitId, sheetId: reference.sheetId, range: reference.range }] : []),
            ...cells.map(({ sheetId, row, column }) => ({
              unitId,
              sheetId,
              range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
            })),
          ],
          dirtySuperTableMap: { [unitId]: { [tableName]: "1" } },
          clearDependencyTreeCache: { [unitId]: Object.fromEntries([...sheetIds].map((id) => [id, "1"])) },
        } as ReturnType<Parameters<typeof dirty.register>[1]["getDirtyData"]>;
      },
    });
}

function names(formula: string, table: string): boolean {
  if (!formula.toLocaleLowerCase().includes(table.toLocaleLowerCase())) return false;
  let found = false;
  changeTableReferences(formula, (token, part) => {
    found ||= sameName(token, table);
    return token + part;
  });
  return found;
}
