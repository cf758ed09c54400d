import { readFileSync } from "node:fs";
import path from "node:path";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { runWorkbook } from "../../../src/commandline/runWorkbook";
import { catalogue } from "../../../src/functions/catalogue/catalogue";
import type { ExampleCell, FunctionEntry, Texts } from "../../../src/functions/catalogue/entry";
import type { LiveState } from "../../../src/live/liveState";
import { systemClock } from "../../../src/live/systemClock";
import type { Language } from "../../../src/plan/plan";
import { openFile } from "../../../src/preview/file/openFile";
import { readDate } from "../../../src/sheet/readDate";

/**
 * Calculates every worked example of the catalogue in the example workbook, with the add-in running in it, and prints what
 * their cells hold: by language and function, rows[row][column] of the cells the formula fills.
 */
console.log = console.error;

const asOfCell = "H6";
/** the morning of the example workbook's own day */
const morning = new Date("2023-03-15T09:00:00").getTime();
const clock = { ...systemClock, now: () => morning, today: () => dayOf("2023-03-15") };

function dayOf(iso: string): number {
  const day = readDate(iso);
  if (day === null) throw new Error(`${iso} is no date`);
  return day;
}

function contentOf(cell: Texts | ExampleCell, language: Language): string | number | null {
  if (cell === null || typeof cell === "number") return cell;
  return "date" in cell ? dayOf(cell.date) : cell[language];
}

function valueAt(sheet: FWorksheet, row: number, column: number): unknown {
  return sheet.getSheet().getCellRaw(row, column)?.v ?? sheet.getSheet().getCell(row, column)?.v ?? null;
}

function planDay(state: LiveState): number | undefined {
  return "evaluation" in state ? state.evaluation.plans[0]?.plan.asOf : undefined;
}

async function main(): Promise<void> {
  const file = path.resolve(__dirname, "../../../assets/resultatplan-2022.xlsx");
  const { engine, live, settle } = runWorkbook(await openFile(readFileSync(file), "resultatplan-2022.xlsx"), "da", clock);
  const settled = async () => {
    if (!(await settle())) throw new Error("The workbook did not finish calculating");
  };
  await settled();
  const asOf = engine.workbook.getSheetByName("Resultatplan")?.getRange(asOfCell);
  if (asOf === undefined) throw new Error("The example workbook has no sheet Resultatplan");

  /** on a sheet of its own: a column apart from the example's cells */
  const write = (entry: FunctionEntry, language: Language) => {
    const sheet = engine.workbook.getSheetBySheetId(engine.addSheet(`${entry.id} ${language}`));
    if (sheet === null) throw new Error("A sheet could not be added");
    for (const [row, cells] of (entry.example.cells ?? []).entries())
      for (const [column, cell] of cells.entries()) {
        const content = contentOf(cell, language);
        if (content !== null) sheet.getRange(row, column).setValue({ v: content, t: typeof content === "number" ? 2 : 1 });
      }
    sheet.getRange("H1").setValue({ f: entry.example.formula[language] });
    const size = Array.isArray(entry.example.value) ? [entry.example.value.length, entry.example.value[0]?.length ?? 1] : [1, 1];
    // through getCell: the cells a formula fills hold nothing of their own
    return () =>
      Array.from({ length: size[0]! }, (_, row) => Array.from({ length: size[1]! }, (_, column) => valueAt(sheet, row, 7 + column)));
  };

  const answers: Record<string, Record<string, unknown>> = { da: {}, en: {} };
  const days = [undefined, ...new Set(catalogue.flatMap(({ example }) => example.asOf ?? []))];
  for (const day of days) {
    if (day !== undefined) asOf.setValue({ v: dayOf(day), t: 2 });
    while (day !== undefined && planDay(live.state) !== dayOf(day)) await settled();
    const asked = catalogue
      .filter(({ example }) => example.asOf === day)
      .flatMap((entry) => (["da", "en"] as const).map((language) => ({ entry, language, answer: write(entry, language) })));
    await settled();
    for (const { entry, language, answer } of asked) answers[language]![entry.id] = answer();
  }
  process.stdout.write(JSON.stringify(answers), () => process.exit(0));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
