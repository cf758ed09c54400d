import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, type Sheet, type TableDefinition } from "hucre";
import { format } from "prettier";
import { columnLetters } from "../../src/sheet/address";
import { makeReport, momentSeen, type Seen, type SeenRows } from "./makeReport";

/**
 * `npx tsx test/readBack/make.ts`, with LibreOffice Calc installed: makes a report in the example workbook, has LibreOffice read the saved
 * file and write it in its own words, and keeps what it saw. The test makes the same report and needs no LibreOffice.
 */
async function make(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "read-back-"));
  const { bytes, sheet: name, seen } = await makeReport();
  const file = join(folder, "report.xlsx");
  writeFileSync(file, bytes);
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "read"), file], { stdio: "inherit" });
  const { sheets } = await readXlsx(readFileSync(join(folder, "read", "report.xlsx")));
  rmSync(folder, { recursive: true });
  const tableNamed = (wanted: "PlanReports" | "PlanSeals"): SeenRows => {
    for (const sheet of sheets) {
      const table = sheet.tables?.find((each) => each.name === wanted);
      if (table !== undefined) return block(sheet, table.range);
    }
    throw new Error(`LibreOffice sees no table ${wanted}`);
  };
  const [height, width] = [seen.sheet.length, seen.sheet[0]!.length];
  const report = {
    seal: seen.seal,
    sheet: block(
      sheets.find((sheet) => sheet.name === name)!,
      `A1:${columnLetters(width)}${String(height)}`,
    ),
    PlanReports: tableNamed("PlanReports"),
    PlanSeals: tableNamed("PlanSeals"),
  };
  writeFileSync(join(__dirname, "readBack.json"), await format(JSON.stringify(report), { parser: "json", printWidth: 140 }));
  console.log(
    `${name}: ${String(height)} rows; ${String(report.PlanReports.length)} rows in PlanReports, ${String(report.PlanSeals.length)} in PlanSeals`,
  );
}

function block({ rows }: Sheet, range: TableDefinition["range"]): SeenRows {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(range!)!;
  const [from, to] = [left!, right!].map((letter) => letter.charCodeAt(0) - 65);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) =>
    Array.from({ length: to! - from! + 1 }, (__, column) => seenCell(rows[Number(top) - 1 + at]?.[from! + column])),
  );
}

function seenCell(value: unknown): Seen {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof Date) return momentSeen(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`No plain value: ${JSON.stringify(value)}`);
}

make().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
