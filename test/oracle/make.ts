import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cell as WrittenCell, readXlsx, type WriteSheet, writeXlsx } from "hucre";
import { format } from "prettier";
import { casesSheet } from "./cases";
import { questions } from "./questions";
import { Random } from "./random";
import { sheetsOf, wrongRows } from "./read";
import { type Cell, type Native, type Questions } from "./sheet";
import { asWritten } from "./verdicts";

type Content = Cell | Native;

/**
 * `npx tsx test/oracle/make.ts`, with LibreOffice Calc installed: asks every question in native formulas, has them calculated, and
 * keeps the workbook and the list of rows on which they are wrong. The test reads both and needs no LibreOffice.
 */
async function make(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  const asked = join(folder, "native.xlsx");
  const kept = join(__dirname, "native.xlsx");
  const pages = [...questions.map(page), written(casesSheet.name, casesSheet.headers, casesSheet.rows)];
  writeFileSync(asked, await writeXlsx({ sheets: pages }));
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "calculated"), asked], { stdio: "inherit" });
  copyFileSync(join(folder, "calculated", "native.xlsx"), kept);
  rmSync(folder, { recursive: true });

  const sheets = sheetsOf(await readXlsx(readFileSync(kept)));
  const wrong = Object.fromEntries(questions.map((one) => [one.name, wrongRows(one, sheets)]));
  writeFileSync(join(__dirname, "wrongByBinary.json"), await format(JSON.stringify(wrong), { parser: "json", printWidth: 140 }));
  for (const { name } of questions) console.log(`${name}: ${String(sheets(name).length)} rows, ${String(wrong[name]!.length)} wrong`);
}

function page({ name, inputs, formulas, isDay, rows, native }: Questions, index: number): WriteSheet {
  const contents = rows(new Random(index + 1)).map((row, offset) => {
    const natives = native(row).map((formula, place): Native => {
      const text = { formula: formula.replaceAll("#", String(offset + 2)).replaceAll("NUMBERVALUE", "_xlfn.NUMBERVALUE") };
      return isDay === true && place === formulas.length - 1 ? { ...text, isDay } : text;
    });
    return [...row.map(asWritten), ...natives];
  });
  return written(name, [...inputs, ...formulas], contents);
}

function written(name: string, headers: readonly string[], rows: readonly (readonly Content[])[]): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>();
  for (const [row, contents] of [headers, ...rows].entries()) {
    for (const [column, content] of contents.entries()) {
      if (content !== null) cells.set(`${String(row)},${String(column)}`, writtenCell(content));
    }
  }
  return { name, cells };
}

/** LibreOffice gives a cell with days a date's format, and a reader then a date, unless it has a format already. */
function writtenCell(content: NonNullable<Content>): Partial<WrittenCell> {
  if (typeof content !== "object") return { value: content };
  return content.isDay === true ? { formula: content.formula, style: { numFmt: "0" } } : { formula: content.formula };
}

make().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
