import type { Language } from "../plan/plan";

/** Excel's own names in the formulas we show; PLAN functions have one name in every language. */
const danishNames: Readonly<Record<string, string>> = {
  AND: "OG",
  AVERAGE: "MIDDEL",
  COUNT: "TÆL",
  COUNTA: "TÆLV",
  COUNTIF: "TÆL.HVIS",
  COUNTIFS: "TÆL.HVISER",
  DATE: "DATO",
  DAY: "DAG",
  EDATE: "EDATO",
  FALSE: "FALSK",
  FILTER: "FILTRER",
  IF: "HVIS",
  IFERROR: "HVIS.FEJL",
  INDEX: "INDEKS",
  ISBLANK: "ER.TOM",
  MATCH: "SAMMENLIGN",
  MONTH: "MÅNED",
  NOT: "IKKE",
  OR: "ELLER",
  ROUND: "AFRUND",
  SUMIF: "SUM.HVIS",
  SUMIFS: "SUM.HVISER",
  TODAY: "IDAG",
  TRUE: "SAND",
  VLOOKUP: "LOPSLAG",
  XLOOKUP: "XOPSLAG",
  YEAR: "ÅR",
};

const danishErrors: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#DIV/0!": "#DIVISION/0!",
  "#NAME?": "#NAVN?",
  "#SPILL!": "#OVERLØB!",
};

/**
 * A formula as it is typed in a language's Excel.
 *
 * @param formula as Excel takes it in English, with commas and decimal points
 */
export function formulaText(formula: string, language: Language): string {
  if (language === "en") return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])+\])/u)
    .map((part, index) => (index % 2 === 1 ? part : danish(part)))
    .join("");
}

function danish(code: string): string {
  return code
    .replace(/,/gu, ";")
    .replace(/(?<=\d)\.(?=\d)/gu, ",")
    .replace(/(?<![\w.])[A-Z]+(?=\(|$|[;)])/gu, (name) => danishNames[name] ?? name);
}

/** An error value as a language's Excel shows it. */
export function errorText(error: string, language: Language): string {
  return language === "da" && Object.hasOwn(danishErrors, error) ? danishErrors[error]! : error;
}

/** TRUE or FALSE as a language's Excel shows it. */
export function logicalText(value: boolean, language: Language): string {
  const name = value ? "TRUE" : "FALSE";
  return language === "da" ? danishNames[name]! : name;
}
