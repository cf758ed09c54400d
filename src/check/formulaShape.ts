import { sameName } from "../sheet/planTables";
import { cellsOf, boxOf, splitAddress } from "../sheet/cellBox";
import { quotedSheet } from "../sheet/address";
import type { FoundCells } from "../sheet/resolveReference";
import type { CellBox } from "../sheet/outline";

const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cellPart = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const text = String.raw`"(?:[^"]|"")*"`;
const area = String.raw`(?<![\p{L}\p{N}_.$])(?:${sheetPart})?(?:${cellPart}(?::${cellPart})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])`;
const letter = String.raw`(?:'[[\]#@']|[^[\]'])`;
const column = String.raw`[\p{L}_][\p{L}\p{N}_.]*\[(?:${letter}|\[${letter}*\])*\]`;
const references = new RegExp(`${text}|${column}|${area}`, "giu");
const areas = new RegExp(`${text}|${column}|${area}`, "giu");

/** A formula with its references taken out: rows that are inserted and sheets that are renamed move them, and change nothing else. */
export function shapeOf(formula: string): string {
  return formula
    .replace(references, (part) => (part.startsWith('"') ? part : "□"))
    .replace(/_xl(?:fn|udf|ws|l)\./giu, "")
    .split(/("(?:[^"]|"")*")/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/gu, "").toUpperCase()))
    .join("");
}

/** A formula as it looks from its own cell: filled down or across, it stays the same. */
export function relativeShape(formula: string, row: number, column: number): string {
  const own = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/giu;
  return formula.replace(areas, (part) => {
    if (part.startsWith('"')) return part;
    return part.replace(own, (_, fixedColumn: string, letters: string, fixedRow: string, number: string) => {
      const box = boxOf(`${letters}${number}`);
      if (box === null) return part;
      const down = fixedRow === "$" ? number : `[${String(box.top - row)}]`;
      return `R${down}C${fixedColumn === "$" ? letters : `[${String(box.left - column)}]`}`;
    });
  });
}

/** The formula with some of the areas it names replaced by others; `$` marks are kept. */
export function withAreas(
  formula: string,
  ownSheet: string,
  changes: readonly { readonly from: FoundCells; readonly to: CellBox }[],
): string {
  return formula.replace(areas, (part) => {
    if (part.startsWith('"') || part.includes("[")) return part;
    const { sheet, cells } = splitAddress(part);
    const box = boxOf(cells);
    const change = changes.find(
      ({ from }) => box !== null && sameName(from.sheet, sheet ?? ownSheet) && cellsOf(from.box) === cellsOf(box),
    );
    if (change === undefined) return part;
    const marks = [...cells.matchAll(/(\$?)[A-Z]+(\$?)\d+/giu)];
    let next = 0;
    const written = cellsOf(change.to).replace(/([A-Z]+)(\d+)/gu, (_, letters: string, number: string) => {
      const [, a = "", b = ""] = marks[next++] ?? [];
      return `${a}${letters}${b}${number}`;
    });
    return sheet === null ? written : `${quotedSheet(sheet)}!${written}`;
  });
}
