import { calendarDay } from "../plan/day";
import type { Plan } from "../plan/plan";
import { type Quarter, quarterNumber } from "../plan/quarter";
import { nextQuarterlyReport } from "../plan/reportDue";
import type { Report } from "./report";
import type { ReportKind } from "./sealChain";

/** A report that a plan asks for. The fourth quarter's is provisional: the year's last figures come after its deadline. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly year: number;
  /** null for the annual report */
  readonly quarter: Quarter | null;
}

/** The reports of a plan's year in their order; none where the plan names no year. */
export function reportChoices({ year, end }: Pick<Plan, "year" | "end">): readonly ReportChoice[] {
  const planYear = year ?? (end === null ? null : calendarDay(end).year);
  if (planYear === null) return [];
  return [
    ...([1, 2, 3] as const).map((quarter) => ({ kind: "interim" as const, year: planYear, quarter })),
    { kind: "provisional", year: planYear, quarter: 4 },
    { kind: "final", year: planYear, quarter: null },
  ];
}

/** The one a controller most likely sets out to make: the next whose deadline has not passed, or the annual report. */
export function likelyChoice(plan: Plan): ReportChoice | null {
  const next = nextQuarterlyReport(plan);
  if (next === "noYear") return null;
  return reportChoices(plan).find(({ quarter }) => quarter === (next?.quarter ?? null)) ?? null;
}

/** The last report that was made of the same period, which another one corrects; null where there is none. */
export function correctedBy<Made extends Pick<Report, "quarter" | "period">>(
  { year, quarter }: ReportChoice,
  reports: readonly Made[],
): Made | null {
  const isSame = (report: Made) =>
    quarter === null ? report.quarter === null && report.period.trim() === String(year) : report.quarter === quarterNumber(year, quarter);
  return reports.findLast(isSame) ?? null;
}
