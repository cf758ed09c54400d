import type { Finding, Mend } from "../check/finding";
import { exact } from "../plan/exact";
import type { Day } from "../plan/day";
import type { Language } from "../plan/plan";
import type { CellValue } from "../sheet/workbook";
import type { FindingTexts, MendTexts } from "./checkWords";
import { formatDay, formatNumber } from "./format";
import { errorText, formulaText, logicalText } from "./formulaText";

const signs = { da: { decimal: ",", thousands: "." }, en: { decimal: ".", thousands: "," } } as const;
const quotes = { da: ["»", "«"], en: ["“", "”"] } as const;
/** So many rows are named; of more, how many there are. */
const namedRows = 8;

/** How what a finding quotes is written in a language. */
export interface Say {
  number(value: number): string;
  /** as it will stand in the cell */
  date(day: Day): string;
  formula(formula: string): string;
  error(error: string): string;
  quote(text: string): string;
  /** a cell's value as the sheet shows it: text in quotation marks */
  value(value: CellValue): string;
  /** "5, 7 …" */
  rows(rows: readonly number[]): string;
}

export function sayIn(language: Language): Say {
  const number = (value: number) => (Number.isFinite(value) ? formatNumber(exact(value), signs[language]) : String(value));
  const [open, close] = quotes[language];
  const quote = (text: string) => `${open}${text.replace(/\s+/gu, " ")}${close}`;
  return {
    number,
    date: (day) => formatDay(day, "-"),
    formula: (formula) => formulaText(formula, language),
    error: (error) => errorText(error, language),
    quote,
    value: (value) => (typeof value === "string" ? quote(value) : typeof value === "number" ? number(value) : logicalText(value, language)),
    rows: (rows) => `${rows.slice(0, namedRows).join(", ")}${rows.length > namedRows ? " …" : ""}`,
  };
}

/** The text of a finding out of the texts for each code. */
export function textOf(texts: FindingTexts, finding: Finding): string {
  return (texts[finding.code] as (finding: Finding) => string)(finding);
}

export function textOfMend(texts: MendTexts, mend: Mend): string {
  return (texts[mend.does] as (mend: Mend) => string)(mend);
}
