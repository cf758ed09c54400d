import { type Exact, zero } from "../plan/exact";
import { Findings } from "../sheet/findings";
import type { WorkbookOutline } from "../sheet/outline";
import { readEntry } from "../sheet/readEntry";
import { readQuarter } from "../sheet/readQuarter";
import type { CellBlock, CellValue, Workbook } from "../sheet/workbook";
import { callIn, formulaCore, split } from "../sheet/formulaCalls";
import { addressIn, at, locate, type Located } from "./locate";

export type QuarterSource = Pick<Workbook, "readOutline" | "readCells">;

/** The four quarters a result is the sum of. */
export type Quarters =
  | {
      readonly kind: "found";
      /** the last one, as the sheet names it, else by its cell */
      readonly name: string;
      readonly cell: string;
      /** null while nothing is reported */
      readonly last: Exact | null;
      /** the sum of the three before it */
      readonly others: Exact;
    }
  /** one of the three before the last has no figure */
  | { readonly kind: "incomplete"; readonly cell: string }
  /** the figure was typed into this cell: its quarters are not known */
  | { readonly kind: "typed"; readonly cell: string }
  /** the formula in this cell is no sum of four quarters */
  | { readonly kind: "otherFormula"; readonly cell: string };

interface Quarter {
  /** year × 4 + quarter − 1 */
  readonly number: number;
  readonly name: string | null;
  readonly cell: string;
  readonly value: CellValue;
}

const quartersInYear = 4;
/** From the plan to the sheet, and on where the sheet has a cell of its own for the plan. */
const mostSteps = 4;
/** Whole columns are read as far as quarters can reach. */
const mostRows = 1000;

/**
 * Finds the quarters behind a result: in its own formula, or behind the cell it points at.
 *
 * @param cell where the formula stands: "Resultatplan!H36"
 * @returns rejects with a WorkbookError where the workbook could not be read
 */
export async function findQuarters(formula: string, cell: string, workbook: QuarterSource): Promise<Quarters> {
  const outline = await workbook.readOutline();
  let [here, content]: [string, CellValue] = [cell, formula];
  for (let step = 0; step < mostSteps; step += 1) {
    if (typeof content !== "string" || !content.startsWith("=")) return { kind: "typed", cell: here };
    const core = formulaCore(content);
    const single = locate(core, here, outline);
    if (single === null || single.rows * single.columns !== 1) {
      const quarters = (await rollingYear(core, here, outline, workbook)) ?? (await sum(core, here, outline, workbook));
      return quarters === null ? { kind: "otherFormula", cell: here } : told(quarters);
    }
    const [block] = await workbook.readCells([single.address]);
    [here, content] = [single.address, block?.formulas[0]?.[0] ?? ""];
  }
  return { kind: "otherFormula", cell: here };
}

/** PLAN.ROLLINGYEAR(values, [periods], [last_period]) */
async function rollingYear(
  core: string,
  own: string,
  outline: WorkbookOutline,
  workbook: QuarterSource,
): Promise<readonly Quarter[] | null> {
  const call = callIn(core);
  if (call?.name !== "PLAN.ROLLINGYEAR") return null;
  const [values = "", periods = "", lastPeriod = ""] = call.parts;
  const [valueArea, periodArea, lastCell] = [values, periods, lastPeriod].map((part) => shortened(locate(part, own, outline)));
  if (!valueArea || (periods !== "" && !periodArea)) return null;
  const areas = [valueArea, periodArea, lastCell].filter((area) => area != null);
  const blocks = await workbook.readCells(areas.map(({ address }) => address));
  const names = periodArea ? flat(blocks[1]) : null;
  const quarters = flat(blocks[0]).flatMap((value, index): readonly Quarter[] => {
    const name = names?.[index] ?? null;
    const number = names === null ? index : readQuarter(name);
    return number === null ? [] : [{ number, value, cell: addressIn(valueArea, index), name: nameOf(name) }];
  });
  const asked = lastCell ? flat(blocks.at(-1))[0] : lastPeriod.replace(/^"|"$/gu, "");
  const reported = quarters.filter(({ value }) => numberOf(value) !== null).map(({ number }) => number);
  const last = asked === undefined || asked === "" ? Math.max(...reported) : readQuarter(asked);
  return last === null ? null : fourUpTo(last, quarters);
}

/** SUM(B9:B12), B9+B10+B11+B12: four cells beside or below the names of four quarters. Others may be any four things added up. */
async function sum(core: string, own: string, outline: WorkbookOutline, workbook: QuarterSource): Promise<readonly Quarter[] | null> {
  const call = callIn(core);
  const parts = call?.name === "SUM" ? call.parts : call === null ? split(core, "+") : null;
  const areas = (parts ?? []).map((part) => locate(part, own, outline)).filter((area) => area !== null);
  const count = areas.reduce((total, { rows, columns }) => total + rows * columns, 0);
  if (areas.length !== parts?.length || count !== quartersInYear) return null;
  // the names stand somewhere to the left of a column, or above a row
  const wider = areas.flatMap((area) => [
    at(area.sheet, { ...area, left: 1, columns: area.left + area.columns - 1 })!,
    at(area.sheet, { ...area, top: 1, rows: Math.min(area.top + area.rows - 1, mostRows) })!,
  ]);
  const blocks = await workbook.readCells(wider.map(({ address }) => address));
  const quarters = areas.flatMap((area, place) => {
    const [left, above] = [blocks[place * 2]!, blocks[place * 2 + 1]!];
    return Array.from({ length: area.rows * area.columns }, (_, index): Quarter | null => {
      const [row, column] = [Math.floor(index / area.columns), index % area.columns];
      const inRow = left.values[row]!.slice(0, area.left - 1 + column);
      const inColumn = above.values.slice(0, area.top - 1 + row).map((cells) => cells[column]!);
      const name = [...inRow.toReversed(), ...inColumn.toReversed()].find((value) => readQuarter(value) !== null);
      if (name === undefined) return null;
      return {
        number: readQuarter(name)!,
        name: nameOf(name),
        value: left.values[row]![area.left - 1 + column]!,
        cell: addressIn(area, index),
      };
    });
  });
  const named = quarters.filter((quarter) => quarter !== null);
  return named.length < quartersInYear ? null : fourUpTo(Math.max(...named.map(({ number }) => number)), named);
}

function fourUpTo(last: number, quarters: readonly Quarter[]): readonly Quarter[] | null {
  const four = quarters.filter(({ number }) => number > last - quartersInYear && number <= last).sort((a, b) => a.number - b.number);
  const isEach = four.every(({ number }, index) => number === last - quartersInYear + 1 + index);
  return four.length === quartersInYear && isEach ? four : null;
}

function told(four: readonly Quarter[]): Quarters {
  const last = four.at(-1)!;
  let others: Exact = zero;
  for (const { value, cell } of four.slice(0, -1)) {
    const number = numberOf(value);
    if (number === null) return { kind: "incomplete", cell };
    others = others.plus(number);
  }
  return { kind: "found", name: last.name ?? last.cell, cell: last.cell, last: numberOf(last.value), others };
}

function shortened(area: Located | null): Located | null {
  return area !== null && area.rows > mostRows ? at(area.sheet, { ...area, rows: mostRows }) : area;
}

function flat(block: CellBlock | undefined): readonly CellValue[] {
  return block?.values.flat() ?? [];
}

/** A date within a quarter is no name for it. */
function nameOf(name: CellValue | null): string | null {
  return typeof name === "string" ? name.trim() : null;
}

function numberOf(value: CellValue): Exact | null {
  const place = { table: "", row: 0, column: "", cell: "" };
  const entry = readEntry({ value, formula: "", numberFormat: "General", sourceState: null, place }, null, new Findings());
  return entry.kind === "number" ? entry.value : null;
}
