import { paneWordsFor } from "../i18n/paneWordsFor";
import { reportPageWordsFor } from "../i18n/reportPageWords";
import { wordsFor } from "../i18n/wordsFor";
import { correctedBy } from "../report/reportChoice";
import { lastSeal } from "../report/sealChain";
import { marksOf, sealOf } from "../report/sealing";
import { freeName } from "../sheet/freeName";
import type { NewCell, NewPage, NewSheet, WorkbookChange } from "../sheet/change";
import { recordKindWord } from "../sheet/recordKind";
import {
  recordKey,
  sealedContent,
  sealedId,
  sealedRecordColumns,
  sealedReportColumns,
  sealedSheetColumns,
  sheetLines,
} from "../sheet/sealedCells";
import type { CellBlock } from "../sheet/workbook";
import { joinTable } from "./joinTable";
import { answerProblems, type AnswerProblem, longestText, type ReportAnswers } from "./reportAnswers";
import type { ReportBasis } from "./readBasis";
import { reportPage, type ReportIdentity } from "./reportPage";
import { dateFormat, momentFormat, reportRows, type RowHead, textCell } from "./reportRows";

export type ReportRefusal =
  { readonly kind: AnswerProblem } | { readonly kind: "columnsMissing"; readonly table: string; readonly columns: readonly string[] };

export type PlannedReport =
  | { readonly kind: "refused"; readonly problems: readonly ReportRefusal[] }
  | {
      readonly kind: "ready";
      readonly change: WorkbookChange;
      readonly page: NewPage;
      readonly identity: ReportIdentity;
      readonly seal: string;
    };

/**
 * All that makes a report: its sheet, its rows in PlanReports, and its row in PlanSeals with the seal over them and the seal before.
 *
 * @param made when, as Excel counts days, with the time
 */
export function planReport(basis: ReportBasis, answers: ReportAnswers, made: number): PlannedReport {
  const { language, choice } = answers;
  const [words, say] = [wordsFor(language), reportPageWordsFor(language)];
  const corrected = correctedBy(choice, basis.reports);
  const problems = answerProblems(answers, corrected !== null);
  if (problems.length > 0) return { kind: "refused", problems: problems.map((kind) => ({ kind })) };

  const { plan, goals, score } = basis.evaluation;
  const identity: ReportIdentity = {
    name: nameOf(basis, answers),
    corrects: corrected?.name ?? "",
    previous: lastSeal(basis.register.reports),
    made,
  };
  const source = { basis, answers, identity, say, text: { words, pane: paneWordsFor(language) } };
  const unsealed = reportPage(source, "");
  const onSheet = sheetLines(blockOf(unsealed), "");
  const head: RowHead = {
    plan: textCell(plan.name),
    report: textCell(identity.name),
    period: textCell(say.period(choice)),
    kind: textCell(recordKindWord(choice.kind, language)),
    asOf: { value: answers.asOf, numberFormat: dateFormat },
    made: { value: made, numberFormat: momentFormat },
  };
  const rows = reportRows(goals, head, answers.comments, words);
  const percent = (value: number): NewCell => ({ value, numberFormat: "0.0" });
  const own = {
    ...head,
    language: textCell(language),
    corrects: textCell(identity.corrects),
    why: textCell(corrected === null ? "" : answers.why),
    met: score === null ? null : percent(score.met.toNumber()),
    forecast: score === null ? null : percent(score.forecast.toNumber()),
    possible: score === null ? null : percent(score.possible.toNumber()),
    assessment: textCell(answers.assessment),
    sheetSeal: { value: sealOf("", onSheet) },
  };
  const lines = rows.map((row) => ({ key: keyOf(row), fields: fieldsOf(row, sealedReportColumns) }));
  const record = { key: recordKey, fields: fieldsOf(own, sealedRecordColumns) };
  const seal = sealOf(identity.previous, [record, ...lines]);
  const marks = `${marksOf([record], sealedRecordColumns)}\n${marksOf(lines, sealedReportColumns)}`;
  const registered = {
    ...own,
    sheet: textCell(identity.name),
    previous: textCell(identity.previous),
    seal: textCell(seal),
    marks: marksCell(marks),
    sheetMarks: marksCell(marksOf(onSheet, sealedSheetColumns)),
  };
  const tables = [
    { name: "PlanSeals" as const, joined: joinTable(basis.tables, "PlanSeals", [registered], plan.language) },
    {
      name: "PlanReports" as const,
      joined: joinTable(
        basis.tables,
        "PlanReports",
        rows.map((row) => ({ ...row, seal: textCell(seal) })),
        plan.language,
      ),
    },
  ];
  const missing = tables.flatMap(({ joined }) => (joined.kind === "columnsMissing" ? [joined] : []));
  if (missing.length > 0) return { kind: "refused", problems: missing };
  const added = tables.flatMap(({ joined }) => (joined.kind === "added" ? [joined] : []));
  const fresh = tables.flatMap(({ name, joined }) => (joined.kind === "new" ? [{ name, rows: joined.rows }] : []));
  const page = reportPage(source, seal);
  return {
    kind: "ready",
    identity,
    page,
    seal,
    change: {
      page,
      ...(fresh.length === 0 ? {} : { sheets: [tablesSheet(fresh, plan.language)] }),
      // from the bottom of each sheet upwards: rows put in above would move what lies below
      ...(added.length === 0 ? {} : { rows: [...added].sort((a, b) => b.top - a.top).map((each) => each.added) }),
    },
  };
}

/** A name no report and no sheet has: of a report that is made again, the number of the correction. */
function nameOf({ register, reports, outline }: ReportBasis, { choice, language }: ReportAnswers): string {
  const say = reportPageWordsFor(language);
  const taken = new Set([...register.reports, ...reports].map(({ name }) => name.toLowerCase()));
  let correction = 0;
  while (taken.has(say.name(choice, correction).toLowerCase())) correction += 1;
  return freeName(say.name(choice, correction), new Set([...taken, ...outline.sheets.map(({ name }) => name.toLowerCase())]));
}

/** Marks help to find what was changed; a report so long that they do not fit is sealed all the same. */
function marksCell(marks: string): NewCell {
  return marks.length > longestText ? null : { value: marks };
}

function keyOf(row: { readonly goal?: NewCell; readonly subGoal?: NewCell }): string {
  const id = (cell: NewCell | undefined) => (cell != null && "value" in cell ? String(cell.value) : "");
  return row.subGoal == null ? id(row.goal) : `${id(row.goal)} ${id(row.subGoal)}`;
}

function fieldsOf(row: Readonly<Record<string, NewCell | undefined>>, columns: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.map((column) => {
      const cell = row[column] ?? null;
      if (cell === null || !("value" in cell)) return [column, ""];
      return [column, column === "goal" || column === "subGoal" ? sealedId(cell.value) : sealedContent(cell.value)];
    }),
  );
}

/** The page as it will be read back. */
function blockOf({ name, rows, widths }: NewPage): CellBlock {
  const values = rows.map(({ cells }) =>
    widths.map((_, column) => {
      const cell = cells[column] ?? null;
      return cell !== null && "value" in cell ? cell.value : "";
    }),
  );
  return { sheet: name, top: 1, left: 1, values, formulas: values, numberFormats: values.map((row) => row.map(() => "General")) };
}

const tableWidths = [16, 20, 14, 20, 14, 18, 20, 12, 20, 26, 12, 12, 12, 26, 26, 26, 26, 16, 16];

function tablesSheet(
  fresh: readonly { readonly name: "PlanSeals" | "PlanReports"; readonly rows: NewSheet["tables"][number]["rows"] }[],
  language: ReportAnswers["language"],
): NewSheet {
  const say = reportPageWordsFor(language);
  const headings = { PlanSeals: say.sealsHeading, PlanReports: say.reportsHeading };
  const texts: NewSheet["texts"][number][] = [];
  const placed: NewSheet["tables"][number][] = [];
  let row = 1;
  for (const { name, rows } of fresh) {
    texts.push({ row, column: 1, text: headings[name], style: "heading" });
    placed.push({ name, top: row + 1, left: 1, rows });
    row += rows.length + 3;
  }
  return { name: fresh.length === 1 ? headings[fresh[0]!.name] : say.tablesSheet, texts, tables: placed, widths: tableWidths };
}
