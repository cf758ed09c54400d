import { readFileSync } from "node:fs";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { associateFunctions } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { pureFunctions } from "../../src/functions/pureFunctions";
import { Streams } from "../../src/functions/streams";
import { wordsFor } from "../../src/i18n/wordsFor";
import type { FunctionEntry } from "../../src/preview/engine/engine";
import { columnLetters } from "../../src/sheet/address";
import { isDateFormat } from "../../src/sheet/readDate";
import { findTable, planTableNames } from "../../src/sheet/planTables";
import type { CellBlock, CellValue } from "../../src/sheet/workbook";
import { openFile, startOffice, stopOffice } from "../preview/host/office";
import { annual, make } from "../preview/report/reporting";
import { examplePath } from "../workbook/example";

/** A cell as any reader sees it: blank, text, a number, or a moment. */
export type Seen = string | number | boolean | null | { readonly moment: string };
export type SeenRows = readonly (readonly Seen[])[];

export interface SeenReport {
  readonly seal: string;
  /** the report's sheet from A1 */
  readonly sheet: SeenRows;
  /** the tables with their headers */
  readonly PlanReports: SeenRows;
  readonly PlanSeals: SeenRows;
}

/** Texts that a spreadsheet would rather read as something else. */
const comments: Readonly<Record<string, string>> = {
  "1.1": "=1+1",
  "1.2": "+45 33 92 33 00",
  "1.3": "-",
  "1.4": "@alle",
  "1.5": "'i anførselstegn",
  "2.1": "Første linje\nanden linje 🎉",
  "2.2": "10-15",
  "2.3": "SAND",
};

export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  /** the name of the report's sheet */
  readonly sheet: string;
  /** what the add-in itself sees of it */
  readonly seen: SeenReport;
}

/** The example workbook with its annual report, always the same; once in a process. */
export async function makeReport(): Promise<MadeWorkbook> {
  const pure = pureFunctions(() => annual.asOf);
  // the plan reads what these calculate; those that answer live only show what came of it
  const office = startOffice((functionsMetadata("da").functions as readonly FunctionEntry[]).filter(({ id }) => id in pure));
  associateFunctions([], pure, new Streams(), () => wordsFor("da"));
  const save = await openFile(office, readFileSync(examplePath));
  await office.engine.settle();
  const { page, seal } = await make({ ...annual, comments });
  const tables = await excelWorkbook.readTables(planTableNames);
  const [sheet] = await excelWorkbook.readCells([`'${page.name}'!A1:${columnLetters(page.widths.length)}${String(page.rows.length)}`]);
  const seenTable = (name: "PlanReports" | "PlanSeals") => seenBlock(findTable(tables, name)!);
  const seen = { seal, sheet: seenBlock(sheet!), PlanReports: seenTable("PlanReports"), PlanSeals: seenTable("PlanSeals") };
  const { bytes } = await save();
  await stopOffice(office);
  return { bytes, sheet: page.name, seen };
}

const origin = Date.UTC(1899, 11, 30);
const millisecondsPerMinute = 60_000;

function seenBlock({ values, numberFormats }: CellBlock): SeenRows {
  return values.map((row, at) => row.map((value, column) => seenValue(value, numberFormats[at]![column]!)));
}

function seenValue(value: CellValue, format: string): Seen {
  if (value === "") return null;
  if (typeof value !== "number" || !isDateFormat(format)) return value;
  return momentSeen(new Date(origin + value * 86_400_000));
}

/** To the minute: days are kept as fractions. */
export function momentSeen(date: Date): { readonly moment: string } {
  const minutes = Math.round(date.getTime() / millisecondsPerMinute);
  return { moment: new Date(minutes * millisecondsPerMinute).toISOString().slice(0, 16) };
}
