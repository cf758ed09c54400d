import type { Day } from "../plan/day";
import { planCalls } from "../sheet/formulaCalls";
import type { CellValue, Workbook } from "../sheet/workbook";
import { traceCall, type TracedCall } from "../trace/traceCall";

/** A cell, with what the PLAN functions in its formula are given. */
export interface AskedCell {
  /** "Forside!D21" */
  readonly address: string;
  readonly value: CellValue;
  /** its number format, as Excel writes it in English */
  readonly format: string;
  /** with its "="; "" where a value was typed */
  readonly formula: string;
  /** the outermost first */
  readonly calls: readonly TracedCall[];
  /** how many calls more the formula has */
  readonly more: number;
}

/** A formula of more calls tells nobody anything. */
const mostCalls = 8;

/** @returns rejects with a WorkbookError where the cell could not be read */
export async function readAskedCell(
  address: string,
  workbook: Pick<Workbook, "readCells" | "readOutline">,
  today: Day,
): Promise<AskedCell> {
  const [block] = await workbook.readCells([address]);
  const content = block?.formulas[0]?.[0] ?? "";
  const formula = typeof content === "string" && content.startsWith("=") ? content : "";
  const calls = planCalls(formula);
  const shown = calls.slice(0, mostCalls);
  const outline = shown.length === 0 ? null : await workbook.readOutline();
  const traced = outline === null ? [] : await Promise.all(shown.map((call) => traceCall(call, address, outline, workbook, today)));
  return {
    address,
    value: block?.values[0]?.[0] ?? "",
    format: block?.numberFormats[0]?.[0] ?? "General",
    formula,
    calls: traced,
    more: calls.length - shown.length,
  };
}
