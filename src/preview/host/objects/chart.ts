import { type ChartType, type LegendPosition, type NewChart } from "../../file/charts";
import { flagArgument, oneOf, sizeArgument, textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { sheetCells } from "../model";
import { invalidArgument, itemAlreadyExists } from "../richApiError";
import { refuse } from "../strictness";
import { chartAxes } from "./chartAxes";
import { chartSeriesCollection } from "./chartSeries";
import { sameName } from "./collection";
import { anchorAt, anyChart, changeChart, chartOf, chartsOf, type ChartTarget, type Place, placeOf, setCharts } from "./chartTarget";
import { boxOf, rangeAt } from "./rangeTarget";
import { worksheet } from "./worksheet";

export const CHART_TYPES: readonly ChartType[] = ["ColumnClustered", "BarClustered", "Line", "LineMarkers"];

/** Excel's own words for the title of a chart with several series */
const NO_TITLE = { da: "Diagramtitel", en: "Chart Title" } as const;

function titleText(target: ChartTarget): string {
  const { title, series } = chartOf(target);
  const [only, other] = series;
  if (title !== null || only?.name === null || only === undefined || other !== undefined)
    return title ?? NO_TITLE[target.sheet.model.language];
  if (typeof only.name === "string") return only.name;
  const { sheetId, box } = only.name;
  return String(sheetCells({ model: target.sheet.model, id: sheetId }).value(box.row, box.column));
}

const title: HostClass<ChartTarget> = {
  name: "ChartTitle",
  read: { Text: titleText, Visible: (target) => chartOf(target).hasTitle },
  write: {
    Text: (target, value) => changeChart(target, { title: textArgument(value), hasTitle: true }),
    Visible: (target, value) => changeChart(target, { hasTitle: flagArgument(value) }),
  },
};

const POSITIONS: readonly LegendPosition[] = ["Bottom", "Top", "Left", "Right"];

const legend: HostClass<ChartTarget> = {
  name: "ChartLegend",
  read: {
    Visible: (target) => chartOf(target).legend !== null,
    Position: (target) => chartOf(target).legend ?? "Bottom",
  },
  write: {
    Visible: (target, value) => changeChart(target, { legend: flagArgument(value) ? (chartOf(target).legend ?? "Bottom") : null }),
    Position: (target, value) => changeChart(target, { legend: oneOf(value, POSITIONS) }),
  },
};

const PIXELS = 96 / 72;

function place(target: ChartTarget): Place {
  const { anchor } = anyChart(target);
  if (anchor === null) throw refuse(target.sheet.model.log, "Chart", "place of a chart that is not tied to cells");
  return placeOf(target.sheet, anchor);
}

const readPlace =
  (side: keyof Place) =>
  (target: ChartTarget): number =>
    place(target)[side] / PIXELS;

const writePlace =
  (side: keyof Place) =>
  (target: ChartTarget, value: unknown): void => {
    chartOf(target);
    changeChart(target, { anchor: anchorAt(target.sheet, { ...place(target), [side]: sizeArgument(value) * PIXELS }) });
  };

/** From one cell's upper left corner to the other's lower right; without the other its size stays. */
function setPosition(target: ChartTarget, [start, end]: readonly unknown[]): void {
  const first = rangeAt(target.sheet, start);
  const last = end === null || end === undefined ? null : rangeAt(target.sheet, end);
  if (first.sheet.id !== target.sheet.id || (last !== null && last.sheet.id !== target.sheet.id)) throw invalidArgument();
  const { row, column } = boxOf(first);
  const from = { row, column, down: 0, right: 0 };
  if (last === null) {
    const { left, top } = placeOf(target.sheet, { from, to: from });
    return changeChart(target, { anchor: anchorAt(target.sheet, { ...place(target), left, top }) });
  }
  const box = boxOf(last);
  const to = { row: box.row + box.rows, column: box.column + box.columns, down: 0, right: 0 };
  if (to.row <= row || to.column <= column) throw invalidArgument();
  changeChart(target, { anchor: { from, to } });
}

/** Bars lie across the axes of all the others. */
export function mayStandTogether(types: readonly ChartType[]): void {
  if (types.includes("BarClustered") && types.some((type) => type !== "BarClustered")) throw invalidArgument();
}

function setType(target: ChartTarget, value: unknown): void {
  const type = oneOf(value, CHART_TYPES);
  changeChart(target, { type, series: chartOf(target).series.map((one) => ({ ...one, type })) });
}

function rename(target: ChartTarget, value: unknown): void {
  const name = textArgument(value);
  const taken = chartsOf(target.sheet).some((other) => other.id !== target.id && sameName(other.name, name));
  if (taken) throw itemAlreadyExists();
  changeChart(target, { name } satisfies Partial<NewChart>);
}

export const chart: HostClass<ChartTarget> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  read: {
    Id: ({ id }) => id,
    Name: (target) => anyChart(target).name,
    ChartType: (target) => chartOf(target).type,
    Left: readPlace("left"),
    Top: readPlace("top"),
    Width: readPlace("width"),
    Height: readPlace("height"),
  },
  write: {
    Name: rename,
    ChartType: setType,
    Left: writePlace("left"),
    Top: writePlace("top"),
    Width: writePlace("width"),
    Height: writePlace("height"),
  },
  open: {
    Title: (target) => HostObject.of(title, target),
    Legend: (target) => HostObject.of(legend, target),
    Axes: (target) => HostObject.of(chartAxes, target),
    Series: (target) => HostObject.of(chartSeriesCollection, target),
    Worksheet: ({ sheet }) => HostObject.of(worksheet, sheet),
  },
  call: {
    Delete: (target) => {
      anyChart(target);
      setCharts(
        target.sheet,
        chartsOf(target.sheet).filter(({ id }) => id !== target.id),
      );
    },
    SetPosition: setPosition,
  },
};

export const chartParts: readonly HostClass<ChartTarget>[] = [chart, title, legend];
