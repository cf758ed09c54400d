import type { PlanFileHistory, PrintedFigure } from "./planFile";

type Figures = Partial<Pick<PlanFileHistory, "target" | "comparedWith" | "result">>;

const row = (goal: string, subGoal: string, year: number, { target = null, comparedWith = null, result = null }: Figures) => ({
  ...{ goal, subGoal, year, target, comparedWith, result },
});

/** The plan prints the deviations of 2.1 themselves, without their signs, so they are compared with 0. */
const deviation = (subGoal: string, year: number, target: PrintedFigure, result: PrintedFigure) =>
  row("2.1", subGoal, year, { target, comparedWith: result === "-" ? "-" : 0, result });

/** 2019-2021 as printed in the plan; "-" is printed where there is no goal, and where there is no result yet. */
export const history2022: readonly PlanFileHistory[] = [
  row("1.6", "1.6", 2019, { target: "95 pct.", result: "98 pct." }),
  row("1.6", "1.6", 2020, { target: "95 pct.", result: "96,7 pct." }),
  row("1.6", "1.6", 2021, { target: "90 pct.", result: "-" }),
  deviation("2.1.a", 2019, "+/- 1,0", 1.4),
  deviation("2.1.a", 2020, "+/- 1,0", 1.3),
  deviation("2.1.a", 2021, "+/- 2,0", "-"),
  deviation("2.1.b", 2019, "+/- 0,5", 1.8),
  deviation("2.1.b", 2020, "+/-0,5", 1.7),
  deviation("2.1.b", 2021, "+/- 1,0", "-"),
  row("2.2", "2.2.a", 2019, { target: "-", result: "-" }),
  row("2.2", "2.2.a", 2020, { target: 8.1, result: 6 }),
  row("2.2", "2.2.a", 2021, { target: "Statens gennemsnit", result: "-" }),
  row("2.2", "2.2.b", 2019, { target: "-", comparedWith: "-", result: "-" }),
  row("2.2", "2.2.b", 2020, { target: "-", comparedWith: "-", result: "-" }),
  row("2.2", "2.2.b", 2021, { target: "5 pct.", comparedWith: "-", result: "-" }),
];
