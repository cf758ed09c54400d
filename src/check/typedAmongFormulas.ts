import { isDateFormat } from "../sheet/readDate";
import { type CheckedField, type CheckedSource, cellAt, filledCells, type SourceCell } from "./checkedField";
import type { Finding } from "./finding";
import { relativeShape } from "./formulaShape";
import { found } from "./found";
import { numberIn } from "./numbers";
import { isElsewhere } from "./readFormula";

/** Of a long list every cell would have to be compared with every other; its figures are typed. */
const mostCells = 60;

/** A typed figure in a row or column whose others are formulas of one kind: somebody may have written over it. */
export function typedAmongFormulas(field: CheckedField): readonly Finding[] {
  return field.sources.flatMap((source) => {
    const { box } = source.cells;
    if (source.role !== "number" || box.rows * box.columns > mostCells) return [];
    return filledCells(source).flatMap((cell) => {
      if (cell.formula !== "" || numberIn(cell.value) === null || isDateFormat(cell.numberFormat)) return [];
      const pattern = patternIn(lineOf(source, cell, 0, 1)) ?? patternIn(lineOf(source, cell, 1, 0));
      if (pattern === null) return [];
      return [
        found("typedAmongFormulas", field, cell.address, {
          value: cell.value,
          formula: pattern.formula,
          formulaAt: pattern.address,
          isGuess: true,
        }),
      ];
    });
  });
}

/** The cells beside one another with it, as far as they are filled. */
function lineOf({ around }: CheckedSource, { row, column }: SourceCell, down: number, right: number): readonly SourceCell[] {
  const line: SourceCell[] = [];
  for (const step of [-1, 1]) {
    for (let at = step; ; at += step) {
      const cell = cellAt(around, row + at * down, column + at * right);
      if (cell === null || cell.value === "" || line.length > 2 * mostCells) break;
      line.push(cell);
    }
  }
  return line;
}

/** A formula that stands in the line at least twice, and at least as often as other figures are typed. */
function patternIn(line: readonly SourceCell[]): SourceCell | null {
  const byShape = new Map<string, SourceCell[]>();
  let typed = 0;
  for (const cell of line) {
    if (cell.formula === "") typed += numberIn(cell.value) === null || isDateFormat(cell.numberFormat) ? 0 : 1;
    else if (!isElsewhere(cell.formula)) {
      const shape = relativeShape(cell.formula, cell.row, cell.column);
      byShape.set(shape, [...(byShape.get(shape) ?? []), cell]);
    }
  }
  const most = [...byShape.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most.length >= 2 && most.length >= typed ? most[0]! : null;
}
