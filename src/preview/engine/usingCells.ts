import type { Injector } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";

export interface FormulaCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

export interface Usage {
  readonly cells: FormulaCell[];
  /** How often the function is written in those cells. */
  calls: number;
}

type FormulaRow = Readonly<Record<string, { readonly f: string } | null | undefined>> | null | undefined;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const withoutText = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/**
 * Finds the cells that use the functions now. Caller addresses are not remembered: rows and sheets move, undo brings cells back.
 *
 * @param names upper case, with namespace
 */
export function usingCells(injector: Injector, unitId: string, names: readonly string[]): ReadonlyMap<string, Usage> {
  const usages = new Map<string, Usage>(names.map((name) => [name, { cells: [], calls: 0 }]));
  if (names.length === 0) return usages;
  const call = new RegExp(`(?<![\\p{L}\\p{N}_.])(${names.map(escaped).join("|")})\\s*\\(`, "giu");
  const called = (formula: string): readonly string[] => Array.from(formula.matchAll(call), (match) => (match[1] ?? "").toUpperCase());
  const definedNames = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {})
    .map((item) => ({ name: item.name, calls: called(withoutText(item.formulaOrRefString)) }))
    .filter((item) => item.calls.length > 0)
    .map((item) => ({ ...item, pattern: new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped(item.name)}(?![\\p{L}\\p{N}_.(])`, "iu") }));
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets))
    for (const [row, columns] of Object.entries(rows ?? {}) as [string, FormulaRow][])
      for (const [column, item] of Object.entries(columns ?? {})) {
        if (!item?.f) continue;
        const formula = withoutText(item.f);
        const found = [...called(formula), ...definedNames.flatMap((one) => (one.pattern.test(formula) ? one.calls : []))];
        for (const name of new Set(found)) {
          const usage = usages.get(name);
          if (!usage) continue;
          usage.calls += found.filter((one) => one === name).length;
          const r = Number(row);
          const c = Number(column);
          usage.cells.push({ unitId, sheetId, range: { startRow: r, endRow: r, startColumn: c, endColumn: c } });
        }
      }
  return usages;
}
