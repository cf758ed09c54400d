import type { PlanEvaluation } from "../evaluate/evaluation";
import { evaluateWorkbook } from "../live/evaluateWorkbook";
import type { Day } from "../plan/day";
import type { Issue, Notice } from "../plan/issue";
import type { Report } from "../report/report";
import type { WorkbookOutline } from "../sheet/outline";
import { planTableNames } from "../sheet/planTables";
import { type Amendment, readAmendments } from "../sheet/readAmendments";
import { readSeals, readSigned, type SealRegister } from "../sheet/readSeals";
import type { Workbook, WorkbookTables } from "../sheet/workbook";
import type { Extraction } from "../trace/extraction";
import { readExtractions } from "../trace/readExtractions";

/** All that a report is made from, read from the workbook at one time. */
export interface ReportBasis {
  readonly kind: "basis";
  /** as of the report's day */
  readonly evaluation: PlanEvaluation;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
  /** the plan's own, in the order in which they were made */
  readonly reports: readonly Report[];
  readonly register: SealRegister;
  /** whether anything is kept of what was signed, which the plan is held against */
  readonly isSigned: boolean;
  readonly amendments: readonly Amendment[];
  /** by source: "Økonomi!G8" */
  readonly extractions: ReadonlyMap<string, Extraction>;
  readonly tables: WorkbookTables;
  readonly outline: WorkbookOutline;
}

export type ReadBasis =
  | ReportBasis
  /** Excel is still calculating what the plan reads */
  | { readonly kind: "notReady" }
  /** the plan is no longer in the workbook */
  | { readonly kind: "gone" };

type Read = Pick<Workbook, "readTables" | "readOutline" | "readCells" | "areBlank" | "countsFrom1904">;

/** @param plan its name  @param asOf the report's day, which stands in for the plan's own */
export async function readBasis(workbook: Read, plan: string, asOf: Day, today: Day): Promise<ReadBasis> {
  const [tables, outline, countsFrom1904] = await Promise.all([
    workbook.readTables(planTableNames),
    workbook.readOutline(),
    workbook.countsFrom1904(),
  ]);
  const read = { readTables: () => Promise.resolve(tables), areBlank: workbook.areBlank.bind(workbook) };
  const evaluated = await evaluateWorkbook(read, { today, asOf, countsFrom1904 });
  if (evaluated === null) return { kind: "notReady" };
  const evaluation = evaluated.plans.find((each) => each.plan.name === plan);
  if (evaluation === undefined) return { kind: "gone" };
  const others = new Set(evaluated.plans.flatMap((each) => (each === evaluation ? [] : [each.plan.name])));
  const isOurs = ({ plan: about }: Issue | Notice) => about === null || !others.has(about);
  return {
    kind: "basis",
    evaluation,
    issues: evaluated.issues.filter(isOurs),
    notices: evaluated.notices.filter(isOurs),
    reports: evaluated.reports.filter((report) => report.plan === plan),
    register: readSeals(tables, plan),
    isSigned: readSigned(tables, plan).length > 0,
    amendments: readAmendments(tables, plan, evaluation.plan.language),
    extractions: await readExtractions(workbook, sourcesOf(evaluation)),
    tables,
    outline,
  };
}

/** Every cell that a figure of the plan is taken from. */
export function sourcesOf({ goals }: PlanEvaluation): readonly string[] {
  const figures = goals.flatMap(({ goal }) => goal.subGoals).flatMap(({ result, target, comparedWith }) => [result, target, comparedWith]);
  return [...new Set(figures.flatMap(({ sources }) => sources))];
}
