import type { Following } from "./following";
import { formulaCells, writingFormulas } from "./formulaCells";
import { renameTables } from "./tableReferences";

/** The tables of a copied sheet get names of their own, the old one with a number behind, and the formulas on the copy name them. */
export function copyTables(following: Following, sheetId: string, copyId: string): void {
  const { unitId, injector } = following;
  const taken = new Set(following.allTables().map((table) => table.getDisplayName().toLocaleLowerCase()));
  const names = new Map<string, string>();
  let number = taken.size;
  for (const table of following.tablesOn(sheetId)) {
    const name = table.getDisplayName();
    do number++;
    while (taken.has(`${name}${String(number)}`.toLocaleLowerCase()));
    names.set(name.toLocaleLowerCase(), `${name}${String(number)}`);
    following.copy(table, `${name}${String(number)}`, copyId);
  }
  const renamed = formulaCells(injector, unitId)
    .filter((cell) => cell.sheetId === sheetId)
    .map((cell) => ({
      old: cell.formula,
      ...cell,
      sheetId: copyId,
      formula: renameTables(cell.formula, (table) => names.get(table.toLocaleLowerCase())),
    }))
    .filter(({ old, formula }) => old !== formula);
  following.redos.push(...writingFormulas(unitId, renamed));
}
