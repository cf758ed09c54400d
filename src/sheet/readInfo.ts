import type { Day } from "../plan/day";
import { isPlanYear, isReportDays, usualReportDays } from "../plan/reportDue";
import type { Findings } from "./findings";
import { planKey } from "./planKey";
import { readDay, readEntry, readText, textOf } from "./readEntry";
import type { ReadTable } from "./readTable";
import type { ColumnOf } from "./planTables";

export interface PlanInfo {
  readonly name: string;
  readonly institution: string;
  readonly year: number | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly signed: Day | null;
  readonly asOf: Day | null;
  readonly reportDays: number;
  /** false where the plan's name, As of date or end cannot be read, so that nothing can be decided by it */
  readonly readable: boolean;
}

/** One PlanInfo for each row; a second row with the same name is an issue and left out. */
export function readInfo(table: ReadTable<ColumnOf<"PlanInfo">> | null, findings: Findings): readonly PlanInfo[] {
  const found = new Map<string, PlanInfo>();
  const rows = table?.rows ?? [];
  for (const row of rows) {
    const named = readText(row.cell("plan"), null, findings);
    const name = named ?? "";
    if (name === "" && rows.length > 1) {
      if (named !== null) findings.issue("planMissing", null, row.cell("plan")?.place ?? row.place);
      continue;
    }
    if (found.has(planKey(name))) {
      findings.issue("planTwice", name, row.place, name);
      continue;
    }
    const day = (column: "start" | "end" | "signed" | "asOf") => readDay(row.cell(column), name, findings);
    const [start, end, signed, asOf] = [day("start"), day("end"), day("signed"), day("asOf")];
    const orNull = (read: Day | null | "unreadable") => (read === "unreadable" ? null : read);
    const whole = (column: "year" | "reportDays", isPossible: (value: number) => boolean) => {
      const entry = readEntry(row.cell(column), name, findings);
      if (entry.kind === "empty" || entry.kind === "unreadable") return null;
      const value = entry.kind === "number" ? entry.value.toNumber() : NaN;
      if (isPossible(value)) return value;
      const code = column === "year" ? "yearUnreadable" : "reportDaysUnreadable";
      findings.issue(code, name, row.cell(column)?.place ?? null, String(row.cell(column)?.value));
      return null;
    };
    found.set(planKey(name), {
      name,
      institution: textOf(row.cell("institution")),
      year: whole("year", isPlanYear),
      start: orNull(start),
      end: orNull(end),
      signed: orNull(signed),
      asOf: orNull(asOf),
      reportDays: whole("reportDays", isReportDays) ?? usualReportDays,
      readable: named !== null && asOf !== "unreadable" && end !== "unreadable",
    });
  }
  return [...found.values()];
}
