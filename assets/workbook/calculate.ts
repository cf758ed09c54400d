import { runWorkbook } from "../../src/commandline/runWorkbook";
import { systemClock } from "../../src/live/systemClock";
import { openFile } from "../../src/preview/file/openFile";
import { asOf, day } from "./data/moment";
import { cellName } from "./page";
import type { Result, Results } from "./page";

/** The morning of the day the example was drawn up, so that it says so on every computer and at any time. */
const morning = new Date(`${asOf}T09:00:00`).getTime();
const clock = { ...systemClock, now: () => morning, today: () => day(asOf) };

/** What every formula of a workbook gives with the add-in running in it. Throws where one gives an error. */
export async function calculate(bytes: Uint8Array): Promise<Results> {
  const running = runWorkbook(await openFile(bytes, "resultatplan-2022.xlsx"), "da", clock);
  if (!(await running.settle())) throw new Error("The workbook did not finish calculating");
  const results = new Map<string, Result>();
  for (const sheet of running.engine.workbook.getSheets()) {
    const range = sheet.getDataRange();
    const values = range.getRawValues();
    range.getFormulas().forEach((row, r) => {
      row.forEach((formula, c) => {
        const cell = `${sheet.getSheetName()}!${cellName(r + 1, c + 1)}`;
        if (formula !== "") results.set(cell, resultIn(cell, values[r]?.[c]));
      });
    });
  }
  return results;
}

function resultIn(cell: string, value: unknown): Result {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string" && !value.startsWith("#")) return value;
  throw new Error(`${cell} gives ${JSON.stringify(value)}`);
}
