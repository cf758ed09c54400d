import type { ChartAxis } from "../../file/charts";
import { flagArgument, textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { invalidArgument } from "../richApiError";
import { refuse } from "../strictness";
import { changeChart, chartOf, type ChartTarget } from "./chartTarget";

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly which: "valueAxis" | "categoryAxis";
}

const axisOf = ({ chart, which }: AxisTarget): ChartAxis => chartOf(chart)[which];

function change({ chart, which }: AxisTarget, next: ChartAxis): void {
  changeChart(chart, { [which]: { ...axisOf({ chart, which }), ...next } });
}

type Limit = "minimum" | "maximum";

/** Excel works out a limit nobody set when it draws; the preview does not draw. */
const readLimit =
  (limit: Limit, member: string) =>
  (target: AxisTarget): number => {
    const set = axisOf(target)[limit];
    if (set === undefined) throw refuse(target.chart.sheet.model.log, "ChartAxis", `${member} that nobody set`);
    return set;
  };

/** "" gives the limit back to Excel; an axis of categories has none */
const writeLimit =
  (limit: Limit) =>
  (target: AxisTarget, value: unknown): void => {
    if (target.which !== "valueAxis" || (value !== "" && !Number.isFinite(value))) throw invalidArgument();
    const { [limit]: _old, ...others } = axisOf(target);
    changeChart(target.chart, { valueAxis: { ...others, ...(value === "" ? {} : { [limit]: Number(value) }) } });
  };

const axisTitle: HostClass<AxisTarget> = {
  name: "ChartAxisTitle",
  read: { Text: (target) => axisOf(target).title ?? "", Visible: (target) => axisOf(target).hasTitle === true },
  write: {
    Text: (target, value) => change(target, { title: textArgument(value), hasTitle: true }),
    Visible: (target, value) => change(target, { hasTitle: flagArgument(value) }),
  },
};

const axis: HostClass<AxisTarget> = {
  name: "ChartAxis",
  read: {
    Minimum: readLimit("minimum", "minimum"),
    Maximum: readLimit("maximum", "maximum"),
    Type: ({ which }) => (which === "valueAxis" ? "Value" : "Category"),
  },
  write: { Minimum: writeLimit("minimum"), Maximum: writeLimit("maximum") },
  open: { Title: (target) => HostObject.of(axisTitle, target) },
};

export const chartAxes: HostClass<ChartTarget> = {
  name: "ChartAxes",
  open: {
    ValueAxis: (chart) => HostObject.of(axis, { chart, which: "valueAxis" }),
    CategoryAxis: (chart) => HostObject.of(axis, { chart, which: "categoryAxis" }),
  },
};

export const chartAxesParts: readonly HostClass<never>[] = [chartAxes, axis, axisTitle];
