import { joinRows, lineToSeal, sealRecord } from "../reporting/registerRows";
import type { JoinedTable } from "../reporting/joinTable";
import { signedWordsFor } from "../i18n/signedWords";
import type { ChangeSinceSigned } from "../plan/changeSinceSigned";
import type { Day } from "../plan/day";
import type { Issue, IssueCode } from "../plan/issue";
import type { Plan } from "../plan/plan";
import { lastSeal } from "../report/sealChain";
import type { CellChange, WorkbookChange } from "../sheet/change";
import { Findings } from "../sheet/findings";
import { dateFormat, momentFormat, textCell } from "../sheet/newCell";
import { planKey } from "../sheet/planKey";
import { readPlans } from "../sheet/readPlans";
import { readDay, textOf } from "../sheet/readEntry";
import { readSeals, readSigned, type RegisteredReport } from "../sheet/readSeals";
import { recordKindWord } from "../sheet/recordKind";
import { sealedPlanColumns } from "../sheet/sealedCells";
import { tableRows } from "../sheet/tableRows";
import type { WorkbookTables } from "../sheet/workbook";
import { copied, type NewSignedRow, signedRows } from "./signedRows";

export type SigningProblem =
  /** signedOn: null where the register's day cannot be read */
  | { readonly kind: "alreadySigned"; readonly signedOn: Day | null }
  /** the plan is not in the workbook any more */
  | { readonly kind: "gone" }
  | { readonly kind: "noGoals" }
  /** goals or sub-goals cannot be told apart, so that no later change of theirs could be found */
  | { readonly kind: "unclear"; readonly issue: Issue }
  | { readonly kind: "inFuture" }
  /** PlanInfo says another day, or something that is none: null */
  | { readonly kind: "otherDay"; readonly cell: string; readonly day: Day | null }
  | Extract<JoinedTable, { readonly kind: "columnsMissing" }>;

export type PlannedSigning =
  | { readonly kind: "refused"; readonly problems: readonly SigningProblem[] }
  | {
      readonly kind: "ready";
      readonly change: WorkbookChange;
      /** what will stand in PlanSigned */
      readonly rows: readonly NewSignedRow[];
      /** the rows stand there already, written by hand: they are sealed as they are */
      readonly byHand: boolean;
      /** in what the plan differs from those rows */
      readonly differences: readonly ChangeSinceSigned[];
      readonly seal: string;
    };

const unclear: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(["goalMissing", "goalUnknown", "goalTwice", "subGoalMissing", "subGoalTwice", "subGoalElsewhere", "idIsDate"] as const),
  ...(["planMissing", "planUnknown", "planTwice", "cellError", "columnTwice"] as const),
]);
const planColumns = new Set(["Plan", "Goal", "Mål", "Sub-goal", "Delmål"]);

/** The signed plan in a register of seals; null while the plan is not signed. */
export function signedRecord<Record extends Pick<RegisteredReport, "kind" | "name">>(records: readonly Record[]): Record | null {
  const names = new Set([signedWordsFor("da").recordName, signedWordsFor("en").recordName]);
  // a kind that was changed makes no unsigned plan of it
  return records.find(({ kind, name }) => kind === "signed" || names.has(name)) ?? null;
}

/**
 * All that signing a plan writes: its rows in PlanSigned, its row in PlanSeals with the seal over them and the seal before, and the day in
 * PlanInfo where that is blank. Rows that somebody wrote by hand are sealed as they are.
 *
 * @param plan its name  @param moment when it is sealed, as Excel counts days, with the time
 */
export function planSigning(tables: WorkbookTables, plan: string, signedOn: Day, moment: number): PlannedSigning {
  const { plans, issues } = readPlans(tables, { today: Math.floor(moment) });
  const found = plans.find(({ name }) => name === plan);
  if (found === undefined) return refused({ kind: "gone" });
  const { reports } = readSeals(tables, plan);
  const record = signedRecord(reports);
  if (record !== null) return refused({ kind: "alreadySigned", signedOn: record.asOf });
  const info = infoChange(tables, found, signedOn);
  const problems: readonly SigningProblem[] = [
    ...(found.goals.length === 0 ? [{ kind: "noGoals" as const }] : []),
    ...issues.filter((issue) => isUnclear(issue, plan)).map((issue) => ({ kind: "unclear" as const, issue })),
    ...(signedOn > moment ? [{ kind: "inFuture" as const }] : []),
    ...(info !== null && "kind" in info ? [info] : []),
  ];
  if (problems.length > 0) return refused(...problems);

  const { language } = found;
  const words = signedWordsFor(language);
  const written = readSigned(tables, plan);
  const byHand = written.length > 0;
  const fresh = byHand ? [] : signedRows(tables, found, signedOn);
  const lines = byHand ? written.map(({ line }) => line) : fresh.map((row) => lineToSeal(row, sealedPlanColumns));
  const own = {
    plan: textCell(plan),
    report: textCell(words.recordName),
    kind: textCell(recordKindWord("signed", language)),
    asOf: { value: signedOn, numberFormat: dateFormat },
    made: { value: moment, numberFormat: momentFormat },
    language: textCell(language),
  };
  const previous = lastSeal(reports);
  const { seal, marks } = sealRecord(previous, own, lines, sealedPlanColumns);
  const registered = { ...own, previous: textCell(previous), seal: textCell(seal), marks };
  const inPlan = { name: "PlanSigned" as const, heading: words.recordName, rows: fresh, needed: sealedPlanColumns.slice(1) };
  const inRegister = { name: "PlanSeals" as const, heading: words.sealsHeading, rows: [registered] };
  const joined = joinRows(tables, byHand ? [inRegister] : [inPlan, inRegister], language, words.recordName);
  if (joined.kind === "columnsMissing") return refused(...joined.missing);
  return {
    kind: "ready",
    change: { ...joined.change, ...(info === null || "kind" in info ? {} : { cells: [info] }) },
    rows: byHand ? written.map(({ row }) => asNew(row)) : fresh,
    byHand,
    differences: found.changesSinceSigned,
    seal,
  };
}

function refused(...problems: readonly SigningProblem[]): PlannedSigning {
  return { kind: "refused", problems };
}

function isUnclear({ code, plan: about, place }: Issue, plan: string): boolean {
  if (!unclear.has(code) || (about !== null && about !== plan) || place === null) return false;
  if (place.table !== "PlanGoals" && place.table !== "PlanSubgoals") return false;
  return code !== "cellError" || planColumns.has(place.column);
}

function asNew(row: ReturnType<typeof readSigned>[number]["row"]): NewSignedRow {
  return Object.fromEntries(sealedPlanColumns.map((column) => [column, copied(row.cell(column))]));
}

/** What is written into PlanInfo; null where nothing is, for the day stands there already, or has no place. */
function infoChange(tables: WorkbookTables, plan: Plan, signedOn: Day): CellChange | SigningProblem | null {
  const rows = tableRows(tables, "PlanInfo");
  const row = rows.find((each) => planKey(textOf(each.cell("plan"))) === planKey(plan.name)) ?? (rows.length === 1 ? rows[0] : undefined);
  const cell = row?.cell("signed") ?? null;
  if (cell === null) return null;
  const { value, formula, place } = cell;
  if (formula === "" && String(value).trim() === "")
    return { address: place.cell, before: value, after: { value: signedOn, numberFormat: dateFormat } };
  const day = readDay(cell, plan.name, new Findings());
  return day === signedOn ? null : { kind: "otherDay", cell: place.cell, day: day === "unreadable" ? null : day };
}
