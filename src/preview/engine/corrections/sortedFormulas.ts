import { ICommandService, type Injector, type IRange } from "@univerjs/core";
import { formulaCells, rewriteFormulas } from "./formulaCells";

interface Reordered {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  /** row to the row it was before */
  readonly order: Readonly<Record<string, number>>;
}

/** A cell or an area of the formula's own sheet; those with a sheet before them stay, as when Excel sorts. */
const OWN = /(?<![\p{L}\p{N}_.$!:'\]])(\$?[A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?[A-Z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_(.!:$])/giu;
const ASIDE = /("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]]|\[[^\]]*\])*\])/u;

function movedBy(formula: string, rows: number): string {
  const row = (fixed: string, number: string): string | null => {
    const to = fixed === "" ? Number(number) + rows : Number(number);
    return to >= 1 ? `${fixed}${String(to)}` : null;
  };
  return formula
    .split(ASIDE)
    .map((part, i, parts) => {
      if (i % 2 === 1) return part;
      const afterSheet = parts[i - 1]?.endsWith("!") === true;
      return part.replace(
        OWN,
        (whole: string, c1: string, f1: string, r1: string, c2: string | undefined, f2: string, r2: string, at: number) => {
          if (afterSheet && at === 0) return whole;
          const first = row(f1, r1);
          const last = c2 === undefined ? "" : row(f2, r2);
          if (first === null || last === null) return "#REF!";
          return c2 === undefined ? c1 + first : `${c1}${first}:${c2}${last}`;
        },
      );
    })
    .join("");
}

/** A sorted formula reads its own row again, as in Excel: "=B5*2" that goes from row 5 to row 9 is "=B9*2". Univer leaves it "=B5*2". */
export function sortedFormulas(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== "sheet.mutation.reorder-range") return;
    const { unitId, subUnitId, range, order } = params as Reordered;
    const moved = formulaCells(injector, unitId).flatMap((cell) => {
      const from = order[cell.row];
      const isSorted = cell.sheetId === subUnitId && cell.column >= range.startColumn && cell.column <= range.endColumn;
      if (!isSorted || from === undefined || from === cell.row) return [];
      const formula = movedBy(cell.formula, cell.row - from);
      return formula === cell.formula ? [] : [{ ...cell, formula }];
    });
    rewriteFormulas(injector, unitId, moved);
  });
}
