import type { Sign, Unit } from "../unit";
import type { BlockFacts, RowFacts } from "./blockFacts";
import { word } from "./concepts";
import { kinds } from "./sheetGrid";
import type { WorkbookIndex } from "./workbookIndex";

/** What a cell is counted in, with the texts that told it. */
export interface Counted {
  readonly unit: Unit | null;
  readonly unitText: string | null;
  readonly sign: Sign | null;
  readonly signText: string | null;
}

/**
 * The unit and the sign of a cell: told by its own row, else the headings above it, else the heading of the labels, else the nearest title.
 */
export function countedIn(facts: BlockFacts, row: RowFacts, column: number, index: WorkbookIndex): Counted {
  const { block } = facts;
  const { texts } = index;
  const { left, headings, grid, above: titles } = block;
  const beside = row.texts.filter((_, place) => row.columns[place] !== column);
  const over = [...(headings[column - left] ?? [])].reverse();
  const corner = (row.columns[0] ?? column) < column ? (headings[row.columns[0]! - left] ?? []) : [];
  const nearby = [...beside, ...over, ...corner, ...titles];
  const unitText = nearby.find((text) => texts.tells(text).unit !== null);
  const signText = nearby.find((text) => texts.tells(text).sign !== null);
  const isShare = grid.kind(row.row, column) === kinds.share;
  const unit = isShare ? "share" : unitText === undefined ? null : texts.tells(unitText).unit;
  const revenue = signText === undefined ? signOfRevenue(facts, row, column, index) : null;
  const sign = signText === undefined ? (revenue?.sign ?? null) : texts.tells(signText).sign;
  return {
    unit,
    unitText: isShare || unitText === undefined ? null : texts.text(unitText),
    sign,
    signText: signText === undefined ? (revenue?.text ?? null) : texts.text(signText),
  };
}

/** Whoever writes revenue as a negative number counts a deficit as positive, and the other way round. */
function signOfRevenue({ block, rows, columns }: BlockFacts, { row }: RowFacts, column: number, { texts }: WorkbookIndex) {
  const { grid, headings, left } = block;
  const isRevenue = (text: number) => texts.says(text).words.includes(word("revenue"));
  const signed = (figure: number, text: number) =>
    figure === 0 || !Number.isFinite(figure)
      ? null
      : ({ sign: figure > 0 ? "surplusPositive" : "deficitPositive", text: texts.text(text) } as const);
  for (const { column: other } of columns) {
    const heading = (headings[other - left] ?? []).find(isRevenue);
    if (heading !== undefined && other !== column) return signed(grid.number(row, other), heading);
  }
  const rowOfRevenue = rows.length < 200 ? rows.findLast((each) => each.row < row && each.texts.some(isRevenue)) : undefined;
  if (rowOfRevenue === undefined || row - rowOfRevenue.row > 30) return null;
  return signed(grid.number(rowOfRevenue.row, column), rowOfRevenue.texts.find(isRevenue)!);
}
