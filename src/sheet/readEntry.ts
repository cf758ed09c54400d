import { exact } from "../plan/exact";
import { type Day, isPlausibleDay } from "../plan/day";
import type { IssueCode } from "../plan/issue";
import type { Entry, Figure } from "../plan/plan";
import type { Findings } from "./findings";
import { isDateFormat, isPercentFormat, looksLikeDate, readDate } from "./readDate";
import { readNumber, readRange } from "./readNumber";
import type { Cell } from "./readTable";
import { directReferences, sourceAddresses } from "./references";
import type { CellValue } from "./workbook";

const emptyWords = new Set(["", "-", "–", "—", "−", "n/a", "i.r.", "i.o.", "afventer", "verserer", "pending"]);
const yesWords = new Set(["ja", "yes", "true", "sand"]);
const noWords = new Set(["nej", "no", "false", "falsk"]);

/** Values Excel shows while a function has not answered: the reading is put off, nothing is concluded from it. */
const notReady = /^#(BUSY!|GETTING_DATA)$/iu;
/** #N/A, #DIV/0!, #SPILL!, and as a Danish Excel writes them, #I/T and #VÆRDI!. */
const cellError = /^#\p{Lu}[\p{Lu}_]*(?:\/[\p{Lu}\d]+)?[!?]?$/u;

export function isEmptyText(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    emptyWords.has(
      value
        .replace(/[\s\u00a0]+/gu, " ")
        .trim()
        .toLowerCase(),
    )
  );
}

/** ja, yes, TRUE; lower case, without blanks around it */
export function isYes(word: string): boolean {
  return yesWords.has(word);
}

export function isNo(word: string): boolean {
  return noWords.has(word);
}

export function isNotReady(value: CellValue): boolean {
  return typeof value === "string" && notReady.test(value);
}

export function isCellError(value: CellValue): boolean {
  return typeof value === "string" && cellError.test(value);
}

/** Excel writes #REF! into the formula for cells, sheets and tables that were deleted. */
function isSourceGone({ formula }: Cell): boolean {
  return /#REF!/iu.test(formula.replace(/"(?:[^"]|"")*"/gu, ""));
}

/** Plain text of a cell; the words for empty, a 0 from blank cells and an error give "". */
export function textOf(cell: Cell | null): string {
  if (cell === null || isEmptyText(cell.value) || isCellError(cell.value) || cell.sourceState === "blank") return "";
  return String(cell.value).replace(/\s+/gu, " ").trim();
}

/** Text that a verdict depends on: null, with the issue raised, where the cell holds an error. */
export function readText(cell: Cell | null, plan: string | null, findings: Findings): string | null {
  if (cell === null || !isCellError(cell.value)) return textOf(cell);
  findings.issue("cellError", plan, cell.place, String(cell.value));
  return null;
}

/**
 * Reads what a cell of the plan says. Raises cellError, numberAmbiguous, dateUnreadable and dateImplausible, and the
 * notices for numbers and dates read from text and for blank sources.
 *
 * @param mayHaveBothSigns whether the text may be a tolerance, written `+/- 2,0`
 */
export function readEntry(cell: Cell | null, plan: string | null, findings: Findings, mayHaveBothSigns = false): Entry {
  if (cell === null) return { kind: "empty", why: "blank" };
  const { value, place } = cell;
  const unreadable = (code: IssueCode): Entry => {
    findings.issue(code, plan, place, String(value));
    return { kind: "unreadable", text: String(value) };
  };
  // COUNT and IFERROR make a figure even of cells that are gone
  if (isSourceGone(cell)) return unreadable("sourceDeleted");
  if (typeof value === "boolean") return { kind: value ? "yes" : "no" };
  if (typeof value === "number") {
    if (cell.sourceState === "blank") {
      findings.notice("sourceBlank", plan, place, cell.formula);
      return { kind: "empty", why: "sourceBlank" };
    }
    if (cell.sourceState === "partlyBlank") findings.notice("sourcePartlyBlank", plan, place, cell.formula);
    if (!isDateFormat(cell.numberFormat)) return { kind: "number", value: exact(value), percent: isPercentFormat(cell.numberFormat) };
    const day = Math.floor(value);
    return isPlausibleDay(day) ? { kind: "date", day } : unreadable("dateImplausible");
  }
  if (isEmptyText(value)) return { kind: "empty", why: "blank" };
  if (isCellError(value)) return unreadable("cellError");
  const text = value.replace(/[\s\u00a0]+/gu, " ").trim();
  const word = text.toLowerCase();
  if (isYes(word)) return { kind: "yes" };
  if (isNo(word)) return { kind: "no" };
  const day = readDate(text);
  if (day !== null) {
    if (!isPlausibleDay(day)) return unreadable("dateImplausible");
    findings.notice("dateFromText", plan, place, text);
    return { kind: "date", day };
  }
  if (looksLikeDate(text)) return unreadable("dateUnreadable");
  return readNumberText(text, cell, plan, findings, mayHaveBothSigns) ?? { kind: "text", text };
}

const bothSigns = /^(?:\+ ?\/ ?[-−–]|±) ?/u;

function readNumberText(text: string, { place }: Cell, plan: string | null, findings: Findings, mayHaveBothSigns: boolean): Entry | null {
  const isTolerance = mayHaveBothSigns && bothSigns.test(text);
  const number = readNumber(isTolerance ? text.replace(bothSigns, "") : text);
  if (number.kind === "ambiguous") {
    findings.issue("numberAmbiguous", plan, place, text);
    return { kind: "unreadable", text };
  }
  if (number.kind === "number") {
    if (!isTolerance) findings.notice(number.approximate ? "numberApproximate" : "numberFromText", plan, place, text);
    return { kind: "number", value: number.value, percent: number.percent };
  }
  const range = readRange(text);
  if (range === null) return null;
  const { low, high } = range;
  if (low.kind !== "number" || high.kind !== "number") {
    findings.issue("numberAmbiguous", plan, place, text);
    return { kind: "unreadable", text };
  }
  return { kind: "range", low: low.value, high: high.value, percent: high.percent };
}

/** An entry with where it came from. */
export function readFigure(cell: Cell | null, sheet: string, plan: string | null, findings: Findings, mayHaveBothSigns = false): Figure {
  const formula = cell?.formula ?? "";
  return {
    entry: readEntry(cell, plan, findings, mayHaveBothSigns),
    place: cell?.place ?? null,
    formula,
    sources: formula === "" ? [] : sourceAddresses(directReferences(formula), sheet),
  };
}

/** A date, null for empty, "unreadable" (with its issue raised) for anything else. A number without a date's format is taken as Excel counts days. */
export function readDay(cell: Cell | null, plan: string | null, findings: Findings): Day | null | "unreadable" {
  const entry = readEntry(cell, plan, findings);
  switch (entry.kind) {
    case "empty":
      return null;
    case "date":
      return entry.day;
    case "unreadable":
      return "unreadable";
    case "number": {
      const day = Math.floor(entry.value.toNumber());
      if (isPlausibleDay(day) && typeof cell?.value === "number") return day;
      findings.issue("dateImplausible", plan, cell?.place ?? null, String(cell?.value));
      return "unreadable";
    }
    default:
      findings.issue("dateUnreadable", plan, cell?.place ?? null, String(cell?.value));
      return "unreadable";
  }
}
