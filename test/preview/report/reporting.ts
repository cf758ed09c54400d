import type { ICellData, IWorkbookData } from "@univerjs/core";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { planReport, type PlannedReport } from "../../../src/reporting/planReport";
import { checkSeals, type CheckedSeals } from "../../../src/reporting/checkSeals";
import { readBasis } from "../../../src/reporting/readBasis";
import type { ReportAnswers } from "../../../src/reporting/reportAnswers";
import type { ChangeOutcome } from "../../../src/sheet/change";
import { planTableNames } from "../../../src/sheet/planTables";
import { day } from "../../sheet/planWorkbook";
import type { Office } from "../host/office";

export const examplePlan = "CPR 2022";

export const annual: ReportAnswers = {
  choice: { kind: "final", year: 2022, quarter: null },
  asOf: day("2023-03-15"),
  language: "da",
  comments: { "1.1": "Planen er leveret." },
  analyses: { "2.2": "Sygefraværet steg i 3. kvartal." },
  assessment: "Et godt år.",
  why: "",
};

/** 15 March 2023, noon */
export const made = day("2023-03-15") + 0.5;

export type Ready = Extract<PlannedReport, { readonly kind: "ready" }>;

/** The report that would be made now. @throws where the add-in would refuse it */
export async function planned(answers: ReportAnswers = annual, plan = examplePlan, at = made): Promise<Ready> {
  const basis = await readBasis(excelWorkbook, plan, answers.asOf, answers.asOf);
  if (basis.kind !== "basis") throw new Error(basis.kind);
  const report = planReport(basis, answers, at);
  if (report.kind !== "ready") throw new Error(JSON.stringify(report.problems));
  return report;
}

export async function make(
  answers: ReportAnswers = annual,
  plan = examplePlan,
  at = made,
): Promise<Ready & { readonly outcome: ChangeOutcome }> {
  const report = await planned(answers, plan, at);
  return { ...report, outcome: await excelWorkbook.change(report.change) };
}

export async function checked(plan = examplePlan): Promise<CheckedSeals> {
  const [tables, outline] = await Promise.all([excelWorkbook.readTables(planTableNames), excelWorkbook.readOutline()]);
  return checkSeals(excelWorkbook, tables, outline, plan);
}

/** One sheet as the workbook keeps it: what each cell holds and how it looks, by its place; its merged cells; whether it is hidden. */
export interface SheetImage {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: Readonly<Record<string, string>>;
  readonly merged: string;
}

export interface WorkbookImage {
  readonly sheets: readonly SheetImage[];
  readonly tables: readonly { readonly sheet: string; readonly name: string; readonly range: string }[];
}

/** Everything there is to see of the workbook, past the add-in and Office.js. */
export function imageOf({ engine }: Office): WorkbookImage {
  const { sheetOrder, sheets, styles } = engine.workbook.save();
  return {
    sheets: sheetOrder.map((id) => {
      const { name = "", hidden, cellData = {}, mergeData = [] } = sheets[id]!;
      const cells = Object.entries(cellData).flatMap(([row, cellsOfRow]) =>
        Object.entries(cellsOfRow as Readonly<Record<string, ICellData | null>>).flatMap(([column, cell]): [string, string][] => {
          const image = cellImage(cell ?? {}, styles);
          return image === null ? [] : [[`${row},${column}`, image]];
        }),
      );
      return { name, isHidden: hidden === 1, cells: Object.fromEntries(cells), merged: JSON.stringify(mergeData) };
    }),
    tables: engine.workbook
      .getTableList()
      .map(({ name, subUnitId, range: { startRow, startColumn, endRow, endColumn } }) => ({
        sheet: sheets[subUnitId]?.name ?? "",
        name,
        range: [startRow, startColumn, endRow, endColumn].join(),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** null for a cell that neither holds anything nor looks like anything */
function cellImage({ s, v = "", f = null, si = null, t = null }: ICellData, styles: IWorkbookData["styles"]): string | null {
  const style = typeof s === "string" ? styles[s] : s;
  const look = Object.entries(style ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const isBlank = (v ?? "") === "" && f === null && si === null;
  return isBlank && look.length === 0 ? null : JSON.stringify([v ?? "", f, si, isBlank ? null : t, look.sort()]);
}
