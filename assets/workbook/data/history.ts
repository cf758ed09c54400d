/** 2019-2021 as printed in the plan; "-" is printed where there is no goal and where there is no result yet. */
export interface HistoricResult {
  readonly goal: string;
  readonly subGoal: string;
  readonly year: number;
  readonly target: number | string;
  readonly comparedWith: number | string | null;
  readonly result: number | string;
  /** how the figures are shown */
  readonly format: "percent" | "decimal" | "text";
}

/** The plan prints the deviations of 2.1 themselves, so they are compared with 0. */
const deviations: readonly HistoricResult[] = [
  { goal: "2.1", subGoal: "2.1.a", year: 2019, target: "+/- 1,0", comparedWith: 0, result: 1.4, format: "decimal" },
  { goal: "2.1", subGoal: "2.1.a", year: 2020, target: "+/- 1,0", comparedWith: 0, result: 1.3, format: "decimal" },
  { goal: "2.1", subGoal: "2.1.a", year: 2021, target: "+/- 2,0", comparedWith: "-", result: "-", format: "decimal" },
  { goal: "2.1", subGoal: "2.1.b", year: 2019, target: "+/- 0,5", comparedWith: 0, result: 1.8, format: "decimal" },
  { goal: "2.1", subGoal: "2.1.b", year: 2020, target: "+/-0,5", comparedWith: 0, result: 1.7, format: "decimal" },
  { goal: "2.1", subGoal: "2.1.b", year: 2021, target: "+/- 1,0", comparedWith: "-", result: "-", format: "decimal" },
];

export const history: readonly HistoricResult[] = [
  { goal: "1.6", subGoal: "1.6", year: 2019, target: 0.95, comparedWith: null, result: 0.98, format: "percent" },
  { goal: "1.6", subGoal: "1.6", year: 2020, target: 0.95, comparedWith: null, result: 0.967, format: "percent" },
  { goal: "1.6", subGoal: "1.6", year: 2021, target: 0.9, comparedWith: null, result: "-", format: "percent" },
  ...deviations,
  { goal: "2.2", subGoal: "2.2.a", year: 2019, target: "-", comparedWith: null, result: "-", format: "decimal" },
  { goal: "2.2", subGoal: "2.2.a", year: 2020, target: 8.1, comparedWith: null, result: 6, format: "decimal" },
  { goal: "2.2", subGoal: "2.2.a", year: 2021, target: "Statens gennemsnit", comparedWith: null, result: "-", format: "decimal" },
  { goal: "2.2", subGoal: "2.2.b", year: 2019, target: "-", comparedWith: "-", result: "-", format: "text" },
  { goal: "2.2", subGoal: "2.2.b", year: 2020, target: "-", comparedWith: "-", result: "-", format: "text" },
  { goal: "2.2", subGoal: "2.2.b", year: 2021, target: "5 pct.", comparedWith: "-", result: "-", format: "text" },
];
