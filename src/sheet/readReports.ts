import type { Decided, Score, Verdict } from "../evaluate/evaluation";
import type { Report, ReportedGoal, ReportedSubGoal } from "../report/report";
import { Findings } from "./findings";
import type { ColumnOf } from "./planTables";
import { readDay, readEntry, textOf } from "./readEntry";
import { readGoalId, readIdCell } from "./readGoals";
import { fullSubGoalId } from "./readId";
import { readQuarter } from "./readQuarter";
import type { Row } from "./readTable";
import { readVerdictWord } from "./readVerdict";

type Column = ColumnOf<"PlanReports">;

/**
 * One plan's reports, in the order in which they were made: rows of one report have its name and its seal, for two copies of a workbook
 * may have made one each. A row without Sub-goal is a goal's.
 * Nothing is raised: a report is what it was, and mended by a new one.
 *
 * @param scores by seal, as `readScores` gives them
 */
export function readReports(rows: readonly Row<Column>[], plan: string, scores: ReadonlyMap<string, Score> = new Map()): readonly Report[] {
  const quiet = new Findings();
  const reports = new Map<string, Report & { readonly goals: ReportedGoal[]; readonly subGoals: ReportedSubGoal[] }>();
  for (const row of rows) {
    const text = (column: Column) => textOf(row.cell(column));
    const entry = (column: Column) => readEntry(row.cell(column), plan, quiet, column === "target");
    const day = (column: Column) => {
      const read = readDay(row.cell(column), plan, quiet);
      return read === "unreadable" ? null : read;
    };
    const name = text("report");
    const goal = readGoalId(row.cell("goal"), plan, quiet);
    const own = readIdCell(row.cell("subGoal"), plan, quiet);
    if (name === "" || goal === null || own === null) continue;
    const period = text("period");
    const days = { asOf: day("asOf"), made: day("made") };
    const seal = text("seal");
    const known = {
      plan,
      name,
      period,
      quarter: readQuarter(period),
      kind: text("kind"),
      ...days,
      seal,
      score: scores.get(seal) ?? null,
      goals: [],
      subGoals: [],
    };
    const key = JSON.stringify([name, seal]);
    const report = reports.get(key) ?? known;
    reports.set(key, report);
    // "afventer" stands for an empty cell everywhere but here
    const word = (column: Column) => readVerdictWord(String(row.cell(column)?.value ?? ""));
    const told = { verdict: word("status"), forecast: decided(word("forecast")), explanation: text("explanation") };
    if (own === "") {
      const points = entry("points");
      report.goals.push({ id: goal, ...told, points: points.kind === "number" ? points.value : null, comment: text("comment") });
    } else {
      const figures = { result: entry("result"), comparedWith: entry("comparedWith"), target: entry("target") };
      // written in full: under goal 1, 1 is the goal's only sub-goal
      report.subGoals.push({ goal, id: own === goal ? goal : fullSubGoalId(goal, own), ...told, ...figures, decidedBy: text("decidedBy") });
    }
  }
  return [...reports.values()];
}

function decided(verdict: Verdict | "notApplicable" | null): Decided | null {
  return verdict === "met" || verdict === "notMet" ? verdict : null;
}

/** The three scores each sealed report was made with, by its seal; those that cannot be read are left out. */
export function readScores(rows: readonly Row<ColumnOf<"PlanSeals">>[], plan: string): ReadonlyMap<string, Score> {
  const quiet = new Findings();
  return new Map(
    rows.flatMap((row): [string, Score][] => {
      const [met, forecast, possible] = (["met", "forecast", "possible"] as const).map((column) =>
        readEntry(row.cell(column), plan, quiet),
      );
      if (met?.kind !== "number" || forecast?.kind !== "number" || possible?.kind !== "number") return [];
      return [[textOf(row.cell("seal")), { met: met.value, forecast: forecast.value, possible: possible.value }]];
    }),
  );
}
