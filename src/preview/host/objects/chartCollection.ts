import type { CellBox } from "../../engine/engine";
import type { ChartCells, ChartSeries, ChartType, NewChart } from "../../file/charts";
import { oneOf } from "../arguments";
import type { CellValue } from "../cells";
import { HostObject, type HostClass } from "../hostObject";
import { sheetCells, type SheetTarget } from "../model";
import { chart, CHART_TYPES } from "./chart";
import { anchorAt, chartsOf, type ChartTarget, setCharts } from "./chartTarget";
import { collection, itemAt, sameName } from "./collection";
import { boundedBoxOf, rangeAt } from "./rangeTarget";

/** Excel's size of a new chart, in pixels */
const SIZE = { width: 480, height: 288 };

const object = (sheet: SheetTarget, id: string): HostObject => HostObject.of<ChartTarget>(chart, { sheet, id });

const charts = (sheet: SheetTarget): readonly HostObject[] => chartsOf(sheet).map(({ id }) => object(sheet, id));

function find(sheet: SheetTarget, key: unknown): HostObject | null {
  const all = chartsOf(sheet);
  const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => sameName(name, key));
  return found ? object(sheet, found.id) : null;
}

const isText = (value: CellValue | undefined): boolean => typeof value === "string" && value !== "";

/** Which cells are names, categories and values, as Excel takes a block of cells: texts at its edge are no values. */
function seriesIn(source: { readonly sheet: SheetTarget; readonly box: CellBox }, type: ChartType, inColumns: boolean): ChartSeries[] {
  const { box, sheet } = source;
  const values = sheetCells(sheet).values(box);
  const [lines, length] = inColumns ? [box.columns, box.rows] : [box.rows, box.columns];
  const at = (line: number, index: number): CellValue | undefined => (inColumns ? values[index]?.[line] : values[line]?.[index]);
  const cells = (line: number, from: number, count: number): ChartCells => ({
    sheetId: sheet.id,
    box: inColumns
      ? { row: box.row + from, column: box.column + line, rows: count, columns: 1 }
      : { row: box.row + line, column: box.column + from, rows: 1, columns: count },
  });
  const indexes = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, index) => from + index);
  const cornerIsEmpty = at(0, 0) === "";
  const hasCategories = lines > 1 && (indexes(1, length).some((index) => isText(at(0, index))) || (cornerIsEmpty && length > 1));
  const first = hasCategories ? 1 : 0;
  const hasNames = length > 1 && (indexes(first, lines).some((line) => isText(at(line, 0))) || (cornerIsEmpty && hasCategories));
  const skip = hasNames ? 1 : 0;
  return indexes(first, lines).map((line) => ({
    type,
    name: hasNames ? cells(line, 0, 1) : null,
    values: cells(line, skip, length - skip),
    categories: hasCategories ? cells(0, skip, length - skip) : null,
  }));
}

function add(sheet: SheetTarget, [kind, range, seriesBy]: readonly unknown[]): HostObject {
  const type = oneOf(kind, CHART_TYPES);
  const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const source = rangeAt(sheet, range);
  const box = boundedBoxOf(source);
  // the longer side are the categories
  const series = seriesIn({ sheet: source.sheet, box }, type, by === "Auto" ? box.rows >= box.columns : by === "Columns");
  const before = chartsOf(sheet);
  const word = sheet.model.language === "da" ? "Diagram" : "Chart";
  let number = before.length + 1;
  while (before.some(({ name }) => sameName(name, `${word} ${String(number)}`))) number++;
  const made: NewChart = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: `${word} ${String(number)}`,
    anchor: anchorAt(sheet, { left: 0, top: 0, ...SIZE }),
    type,
    title: null,
    hasTitle: true,
    legend: series.length > 1 ? "Bottom" : null,
    valueAxis: {},
    categoryAxis: {},
    series,
  };
  setCharts(sheet, [...before, made]);
  return object(sheet, made.id);
}

const base = collection<SheetTarget>({ name: "ChartCollection", list: charts, find, hasCount: true });

export const chartCollection: HostClass<SheetTarget> = {
  ...base,
  call: {
    ...base.call,
    Add: add,
    GetItem: (sheet, args) => base.item?.(sheet, args),
    GetItemAt: (sheet, [index]) => itemAt(charts(sheet), index),
  },
};
