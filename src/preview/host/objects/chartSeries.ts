import type { ChartCells, ChartLine, ChartSeries } from "../../file/charts";
import { numberArgument, oneOf, sizeArgument, textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { sheetCells } from "../model";
import { invalidArgument, itemNotFound } from "../richApiError";
import { CHART_TYPES, mayStandTogether } from "./chart";
import { changeChart, chartOf, type ChartTarget } from "./chartTarget";
import { collection, itemAt } from "./collection";
import { boundedBoxOf, rangeAt, rangeOfReference } from "./rangeTarget";

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

function seriesOf({ chart, index }: SeriesTarget): ChartSeries {
  const found = chartOf(chart).series[index];
  if (!found) throw itemNotFound();
  return found;
}

function change(target: SeriesTarget, next: Partial<ChartSeries>): void {
  const changed = { ...seriesOf(target), ...next };
  changeChart(target.chart, { series: chartOf(target.chart).series.map((one, index) => (index === target.index ? changed : one)) });
}

/** One row or one column of cells, on any sheet. */
function cellsOf(target: SeriesTarget, range: unknown): ChartCells {
  const found = rangeAt(target.chart.sheet, range);
  const box = boundedBoxOf(found);
  if (box.rows > 1 && box.columns > 1) throw invalidArgument();
  return { sheetId: found.sheet.id, box };
}

function nameOf(target: SeriesTarget): string {
  const { name } = seriesOf(target);
  if (name === null) return `${target.chart.sheet.model.language === "da" ? "Serie" : "Series"}${String(target.index + 1)}`;
  if (typeof name === "string") return name;
  return String(sheetCells({ model: target.chart.sheet.model, id: name.sheetId }).value(name.box.row, name.box.column));
}

/** "=Sheet1!$A$1" follows the cell, as in Excel. */
function setName(target: SeriesTarget, value: unknown): void {
  const text = textArgument(value);
  const found = text.startsWith("=") ? rangeOfReference(target.chart.sheet.model, text) : null;
  change(target, { name: found ? { sheetId: found.sheet.id, box: boundedBoxOf(found) } : text });
}

const color = (value: unknown): string => {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
};

const lineOf = (target: SeriesTarget): ChartLine => seriesOf(target).line ?? {};

/** A property that nobody set is Excel's to choose: the answer is Excel's for what is not one thing. */
const line: HostClass<SeriesTarget> = {
  name: "ChartLineFormat",
  read: {
    Color: (target) => lineOf(target).color ?? "",
    Weight: (target) => lineOf(target).weight ?? null,
    LineStyle: (target) => lineOf(target).dash ?? "Automatic",
  },
  write: {
    Color: (target, value) => change(target, { line: { ...lineOf(target), color: color(value) } }),
    Weight: (target, value) => change(target, { line: { ...lineOf(target), weight: sizeArgument(value) } }),
    LineStyle: (target, value) =>
      change(target, { line: { ...lineOf(target), dash: oneOf(value, ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot", "None"]) } }),
  },
};

const fill: HostClass<SeriesTarget> = {
  name: "ChartFill",
  call: {
    SetSolidColor: (target, [value]) => change(target, { fill: color(value) }),
  },
};

const format: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  open: { Fill: (target) => HostObject.of(fill, target), Line: (target) => HostObject.of(line, target) },
};

const series: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  read: { Name: nameOf, ChartType: (target) => seriesOf(target).type },
  write: {
    Name: setName,
    ChartType: (target, value) => {
      const type = oneOf(value, CHART_TYPES);
      seriesOf(target);
      mayStandTogether(chartOf(target.chart).series.map((one, index) => (index === target.index ? type : one.type)));
      change(target, { type });
    },
  },
  open: { Format: (target) => HostObject.of(format, target) },
  call: {
    Delete: (target) => {
      seriesOf(target);
      changeChart(target.chart, { series: chartOf(target.chart).series.filter((_, index) => index !== target.index) });
    },
    SetValues: (target, [range]) => change(target, { values: cellsOf(target, range) }),
    SetXAxisValues: (target, [range]) => change(target, { categories: cellsOf(target, range) }),
  },
};

const list = (chart: ChartTarget): readonly HostObject[] =>
  chartOf(chart).series.map((_, index) => HostObject.of<SeriesTarget>(series, { chart, index }));

const base = collection<ChartTarget>({
  name: "ChartSeriesCollection",
  list,
  find: (chart, key) => (typeof key === "number" ? (list(chart)[key] ?? null) : null),
  hasCount: true,
});

/** A new series has the categories of the first. */
function add(chart: ChartTarget, [name, at]: readonly unknown[]): HostObject {
  const { series: before, type } = chartOf(chart);
  const index = at === null || at === undefined ? before.length : numberArgument(at);
  if (index < 0 || index > before.length) throw invalidArgument();
  const added: ChartSeries = { type, name: null, values: null, categories: before[0]?.categories ?? null };
  changeChart(chart, { series: [...before.slice(0, index), added, ...before.slice(index)] });
  const target = { chart, index };
  if (name !== null && name !== undefined) setName(target, name);
  return HostObject.of(series, target);
}

export const chartSeriesCollection: HostClass<ChartTarget> = {
  ...base,
  call: {
    GetCount: (chart) => chartOf(chart).series.length,
    GetItemAt: (chart, [index]) => itemAt(list(chart), index),
    Add: add,
  },
};

export const chartSeriesParts: readonly HostClass<never>[] = [chartSeriesCollection, series, format, line, fill];
