import type { Worksheet } from "@univerjs/core";
import { besideCells, changeBesideCells } from "../../file/besideCells";
import { type Anchor, type Corner, isNew, type NewChart, type SheetChart } from "../../file/charts";
import { columnPixels, rowPixels } from "../../file/sizes";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { gridSheet, type SheetTarget } from "../model";
import { invalidArgument, itemNotFound } from "../richApiError";
import { refuse } from "../strictness";

export interface ChartTarget {
  readonly sheet: SheetTarget;
  readonly id: string;
}

const config = (sheet: SheetTarget): ReturnType<Worksheet["getConfig"]> => gridSheet(sheet).getSheet().getConfig();

export const chartsOf = (sheet: SheetTarget): readonly SheetChart[] => besideCells(config(sheet)).charts ?? [];

/** How many charts were made on the sheet: those of its file are told when it is opened. */
export const newCharts = (sheet: SheetTarget): number => chartsOf(sheet).filter(isNew).length;

export function setCharts(sheet: SheetTarget, charts: readonly SheetChart[]): void {
  changeBesideCells(config(sheet), { charts });
  sheet.model.isDirty = true;
}

/** @throws ItemNotFound when the chart is gone */
export function anyChart({ sheet, id }: ChartTarget): SheetChart {
  const found = chartsOf(sheet).find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** @throws ApiNotFound for a chart of the file, of which the preview knows its place only */
export function chartOf(target: ChartTarget): NewChart {
  const chart = anyChart(target);
  if (!isNew(chart)) throw refuse(target.sheet.model.log, "Chart", "contents of a chart that was in the file");
  return chart;
}

export function changeChart(target: ChartTarget, change: Partial<NewChart>): void {
  const next = { ...chartOf(target), ...change };
  setCharts(
    target.sheet,
    chartsOf(target.sheet).map((chart) => (chart.id === target.id ? next : chart)),
  );
}

/** in pixels, from the sheet's first cell */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of the rows or columns of a sheet; hidden ones have none. */
interface Lines {
  readonly count: number;
  readonly size: (index: number) => number;
}

/** As the saved file has them: there a chart is drawn. */
function linesOf(sheet: SheetTarget): { readonly rows: Lines; readonly columns: Lines } {
  const { rowData, columnData } = config(sheet);
  return {
    rows: { count: MAX_ROWS, size: (row) => rowPixels(rowData[row]) },
    columns: { count: MAX_COLUMNS, size: (column) => columnPixels(columnData[column]) },
  };
}

function distance(lines: Lines, index: number, inside: number): number {
  let sum = inside;
  for (let line = 0; line < index; line++) sum += lines.size(line);
  return sum;
}

/** The sheet's edge is the last place there is. */
function lineAt(lines: Lines, distanceTo: number): { readonly index: number; readonly inside: number } {
  let [index, left] = [0, distanceTo];
  while (index < lines.count - 1 && left >= lines.size(index)) left -= lines.size(index++);
  return { index, inside: left };
}

export function placeOf(sheet: SheetTarget, { from, to }: Anchor): Place {
  const { rows, columns } = linesOf(sheet);
  const [left, top] = [distance(columns, from.column, from.right), distance(rows, from.row, from.down)];
  return { left, top, width: distance(columns, to.column, to.right) - left, height: distance(rows, to.row, to.down) - top };
}

export function anchorAt(sheet: SheetTarget, { left, top, width, height }: Place): Anchor {
  if ([left, top].some((size) => size < 0) || [width, height].some((size) => size <= 0)) throw invalidArgument();
  const { rows, columns } = linesOf(sheet);
  const corner = (x: number, y: number): Corner => {
    const [column, row] = [lineAt(columns, x), lineAt(rows, y)];
    return { row: row.index, column: column.index, down: row.inside, right: column.inside };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}
