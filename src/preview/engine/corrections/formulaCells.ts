import { type ICellData, ICommandService, type Injector } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";

export interface FormulaAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** with "=" */
  readonly formula: string;
}

interface FormulaItem {
  readonly f: string;
  readonly x?: number;
  readonly y?: number;
}

/** Every formula of the workbook; one that is shared with other cells as it reads in its own. */
export function formulaCells(injector: Injector, unitId: string): readonly FormulaAt[] {
  const lexer = injector.get(LexerTreeBuilder);
  const found: FormulaAt[] = [];
  for (const [sheetId, rows] of Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {}))
    for (const [row, columns] of Object.entries(rows ?? {}))
      for (const [column, item] of Object.entries((columns ?? {}) as Readonly<Record<string, FormulaItem | null>>)) {
        if (!item?.f) continue;
        const { f, x = 0, y = 0 } = item;
        const formula = x === 0 && y === 0 ? f : lexer.moveFormulaRefOffset(f, x, y);
        found.push({ sheetId, row: Number(row), column: Number(column), formula });
      }
  return found;
}

type Cells = Record<number, Record<number, ICellData>>;

/** The mutations that write formulas, one a sheet. */
export function writingFormulas(
  unitId: string,
  formulas: readonly FormulaAt[],
): readonly { readonly id: string; readonly params: { readonly subUnitId: string; readonly cellValue: Cells } }[] {
  const sheets = new Map<string, Cells>();
  for (const { sheetId, row, column, formula } of formulas) {
    const cells = sheets.get(sheetId) ?? {};
    sheets.set(sheetId, cells);
    (cells[row] ??= {})[column] = { f: formula, v: null, si: null, p: null };
  }
  return [...sheets].map(([subUnitId, cellValue]) => ({
    id: "sheet.mutation.set-range-values",
    params: { unitId, subUnitId, cellValue },
  }));
}

/** For the options of a command that only keeps formulas right: no edit of anybody. */
export const REWRITES = "rewritesReferences";

/** Writes formulas that only follow what was done elsewhere: no edit, and no step of undo. */
export function rewriteFormulas(injector: Injector, unitId: string, formulas: readonly FormulaAt[]): void {
  const commands = injector.get(ICommandService);
  for (const { id, params } of writingFormulas(unitId, formulas)) commands.syncExecuteCommand(id, params, { [REWRITES]: true });
}
