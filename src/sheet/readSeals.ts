import type { Day } from "../plan/day";
import { changedLines, type LineChange, type SealedLine, sealOf } from "../report/sealing";
import type { RecordKind, SealedRecord } from "../report/sealChain";
import { Findings } from "./findings";
import { planKey } from "./planKey";
import type { ColumnOf } from "./planTables";
import { readDay, textOf } from "./readEntry";
import type { Row } from "./readTable";
import { readRecordKind } from "./recordKind";
import { recordKey, sealedField, sealedKey, sealedPlanColumns, sealedRecordColumns, sealedReportColumns } from "./sealedCells";
import { rowsOfPlan, tableRows } from "./tableRows";
import type { WorkbookTables } from "./workbook";

/** A sealed report and what is to be known of its sheet. */
export interface RegisteredReport extends SealedRecord {
  /** "" for the signed plan, which has none */
  readonly sheet: string;
  readonly sheetSeal: string;
  readonly sheetMarks: string;
  /** "3. kvt. 2022" */
  readonly period: string;
  /** why it corrects another one */
  readonly why: string;
  readonly assessment: string;
  /** of the signed plan the day it was signed; null where it cannot be read */
  readonly asOf: Day | null;
}

export interface SealRegister {
  /** in the order of the table */
  readonly reports: readonly RegisteredReport[];
  /** names of reports with rows in PlanReports that carry no seal */
  readonly unsealed: readonly string[];
  /** names of what was sealed and has no seal to be held against: rows with one the register does not know, or a register row without */
  readonly sealLost: readonly string[];
}

/** One plan's sealed reports, each with the seal its content gives now. */
export function readSeals(tables: WorkbookTables, plan: string): SealRegister {
  const records = rowsOfPlan(tables, "PlanSeals", plan);
  const reported = rowsOfPlan(tables, "PlanReports", plan);
  const signed = readSigned(tables, plan).map(({ line }) => line);
  const known = new Set(records.map((row) => textOf(row.cell("seal"))));
  const nameOf = (row: Row<"report">) => textOf(row.cell("report"));
  const sealIn = (row: Row<"seal">) => textOf(row.cell("seal"));
  const unsealed = reported.filter((row) => sealIn(row) === "").map(nameOf);
  const sealLost = [
    ...reported.filter((row) => sealIn(row) !== "" && !known.has(sealIn(row))),
    ...records.filter((row) => sealIn(row) === ""),
  ];
  return {
    reports: records.flatMap((row): RegisteredReport[] => {
      const text = (column: ColumnOf<"PlanSeals">) => textOf(row.cell(column));
      const seal = text("seal");
      if (seal === "") return [];
      // a kind that nobody knows was changed: it is found as every change is
      const kind = readRecordKind(text("kind")) ?? "interim";
      const own = lineOf(recordKey, sealedRecordColumns, row);
      const rows =
        kind === "signed"
          ? signed
          : reported.filter((each) => textOf(each.cell("seal")) === seal).map((each) => lineOf(keyOf(each), sealedReportColumns, each));
      const marks = String(row.cell("marks")?.value ?? "");
      const previous = text("previous");
      const asOf = readDay(row.cell("asOf"), plan, new Findings());
      const computed = sealOf(previous, [own, ...rows]);
      return [
        {
          ...{ name: text("report"), kind, seal, previous, computed, corrects: text("corrects"), why: text("why") },
          ...{ sheet: String(row.cell("sheet")?.value ?? ""), sheetSeal: text("sheetSeal"), period: text("period") },
          ...{ sheetMarks: String(row.cell("sheetMarks")?.value ?? ""), assessment: String(row.cell("assessment")?.value ?? "") },
          asOf: asOf === "unreadable" ? null : asOf,
          changes: computed === seal ? [] : changesIn(marks, own, rows, kind),
        },
      ];
    }),
    unsealed: [...new Set(unsealed)],
    sealLost: [...new Set(sealLost.map(nameOf))],
  };
}

/** The plans that something was sealed of, as the register names them. */
export function sealedPlans(tables: WorkbookTables): readonly string[] {
  const names = tableRows(tables, "PlanSeals")
    .map((row) => textOf(row.cell("plan")))
    .filter((name) => name !== "");
  return [...new Map(names.map((name) => [planKey(name), name])).values()];
}

export interface SignedRow {
  readonly row: Row<ColumnOf<"PlanSigned">>;
  readonly line: SealedLine;
}

/** One plan's rows in PlanSigned, and what each is sealed as. */
export function readSigned(tables: WorkbookTables, plan: string): readonly SignedRow[] {
  return rowsOfPlan(tables, "PlanSigned", plan).map((row) => ({ row, line: lineOf(keyOf(row), sealedPlanColumns, row) }));
}

/** Every seal that is registered, of whatever plan. */
export function readSealsOf(tables: WorkbookTables): ReadonlySet<string> {
  const rows = tableRows(tables, "PlanSeals");
  return new Set(rows.map((row) => textOf(row.cell("seal"))).filter((seal) => seal !== ""));
}

/** The columns of a record's rows, beside its own row. */
export function sealedColumnsOf(kind: RecordKind): readonly string[] {
  return kind === "signed" ? sealedPlanColumns : sealedReportColumns;
}

/** Marks of the record's own row stand in the first line, those of its rows below. */
function changesIn(marks: string, own: SealedLine, rows: readonly SealedLine[], kind: RecordKind): readonly LineChange[] {
  const [first = "", ...others] = marks.split("\n");
  return [...changedLines(first, [own], sealedRecordColumns), ...changedLines(others.join("\n"), rows, sealedColumnsOf(kind))];
}

function keyOf(row: Row<"goal" | "subGoal">): string {
  return sealedKey(textOf(row.cell("goal")), textOf(row.cell("subGoal")));
}

function lineOf<Column extends string>(key: string, columns: readonly Column[], row: Row<Column>): SealedLine {
  const fields = columns.map((column) => {
    const cell = row.cell(column);
    return [column, cell === null ? "" : sealedField(column, cell)] as const;
  });
  return { key, fields: Object.fromEntries(fields) };
}
