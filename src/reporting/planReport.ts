import { paneWordsFor } from "../i18n/paneWordsFor";
import { reportPageWordsFor } from "../i18n/reportPageWords";
import { wordsFor } from "../i18n/wordsFor";
import { correctedBy } from "../report/reportChoice";
import { lastSeal } from "../report/sealChain";
import { marksOf, sealOf } from "../report/sealing";
import { freeName } from "../sheet/freeName";
import type { NewCell, NewPage, WorkbookChange } from "../sheet/change";
import { dateFormat, momentFormat, textCell } from "../sheet/newCell";
import { recordKindWord } from "../sheet/recordKind";
import { sealedReportColumns, sealedSheetColumns, sheetLines } from "../sheet/sealedCells";
import type { CellBlock } from "../sheet/workbook";
import { answerProblems, type AnswerProblem, longestText, type ReportAnswers } from "./reportAnswers";
import type { ReportBasis } from "./readBasis";
import { joinRows, lineToSeal, marksCell, sealRecord } from "./registerRows";
import { reportPage, type ReportIdentity } from "./reportPage";
import { reportRows, type RowHead } from "./reportRows";

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
  const problems = answerProblems(answers, corrected !== null, made);
  if (problems.length > 0) return { kind: "refused", problems: problems.map((kind) => ({ kind })) };

  const { plan, goals, score } = basis.evaluation;
  const identity: ReportIdentity = {
    name: nameOf(basis, answers, corrected !== null),
    corrects: corrected?.name ?? "",
    previous: lastSeal(basis.register.reports),
    made,
  };
  const source = { basis, answers, identity, say, text: { words, pane: paneWordsFor(language) } };
  const unsealed = reportPage(source, "");
  // what comes out of the workbook itself may be too long with words of ours before it
  if (unsealed.rows.some(({ cells }) => cells.some(isTooLong))) return { kind: "refused", problems: [{ kind: "textTooLong" }] };
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
    why: textCell(corrected === null ? "" : answers.why.trim()),
    met: score === null ? null : percent(score.met.toNumber()),
    forecast: score === null ? null : percent(score.forecast.toNumber()),
    possible: score === null ? null : percent(score.possible.toNumber()),
    assessment: textCell(answers.assessment.trim()),
    sheetSeal: { value: sealOf("", onSheet) },
  };
  const lines = rows.map((row) => lineToSeal(row, sealedReportColumns));
  const { seal, marks } = sealRecord(identity.previous, own, lines, sealedReportColumns);
  const registered = {
    ...own,
    sheet: textCell(identity.name),
    previous: textCell(identity.previous),
    seal: textCell(seal),
    marks,
    sheetMarks: marksCell(marksOf(onSheet, sealedSheetColumns)),
  };
  const pageWords = reportPageWordsFor(plan.language);
  const sealed = rows.map((row) => ({ ...row, seal: textCell(seal) }));
  const joined = joinRows(
    basis.tables,
    [
      { name: "PlanSeals", heading: pageWords.sealsHeading, rows: [registered] },
      { name: "PlanReports", heading: pageWords.reportsHeading, rows: sealed },
    ],
    plan.language,
    pageWords.tablesSheet,
  );
  if (joined.kind === "columnsMissing") return { kind: "refused", problems: joined.missing };
  const page = reportPage(source, seal);
  return {
    kind: "ready",
    identity,
    page,
    seal,
    change: { page, ...joined.change },
  };
}

const isTooLong = (cell: NewCell): boolean =>
  cell !== null && "value" in cell && typeof cell.value === "string" && cell.value.length > longestText;

/** A name no report and no sheet has: of a report that is made again, the number of the correction, in whatever language it was made. */
function nameOf({ register, reports, outline }: ReportBasis, { choice, language }: ReportAnswers, isCorrection: boolean): string {
  const say = reportPageWordsFor(language);
  const taken = new Set([...register.reports, ...reports].map(({ name }) => name.toLowerCase()));
  let correction = isCorrection ? 1 : 0;
  while (taken.has(say.name(choice, correction).toLowerCase())) correction += 1;
  return freeName(say.name(choice, correction), new Set([...taken, ...outline.sheets.map(({ name }) => name.toLowerCase())]));
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
