import { calendarDay, isPlausibleDay } from "../plan/day";
import { dateFormat, momentFormat } from "../sheet/newCell";
import { looksLikeDate, readDate } from "../sheet/readDate";
import { readNumber } from "../sheet/readNumber";
import type { FunctionEntry, ParameterEntry } from "./catalogue/entry";

/** Why what was typed cannot stand in a formula. */
export type ArgumentProblem =
  | "missing"
  /** 1.234: thousands to some, decimals to others */
  | "numberAmbiguous"
  /** 31-02-2022, or a year no plan has */
  | "dateUnreadable"
  /** =B2-C2 belongs in a cell of its own */
  | "calculation";

/** `formula` as Excel takes it in English; in a draft, the names of parameters stand in for what is missing. */
export type WrittenFormula =
  | { readonly kind: "complete"; readonly formula: string }
  | { readonly kind: "draft"; readonly formula: string; readonly problems: ReadonlyMap<string, ArgumentProblem> };

/** @param typed what was typed for each parameter, by its name, in Danish or English notation  @param ids what the workbook's plans call their goals */
export function writeFormula(
  { id, parameters }: FunctionEntry,
  typed: Readonly<Record<string, string>>,
  ids: readonly string[] = [],
): WrittenFormula {
  const problems = new Map<string, ArgumentProblem>();
  const written = parameters.map((parameter) => {
    const argument = writeParameter(parameter, (typed[parameter.name] ?? "").trim(), ids);
    if ("text" in argument) return argument.text;
    problems.set(parameter.name, argument.problem);
    return parameter.name;
  });
  while (written.at(-1) === "") written.pop();
  const formula = `=PLAN.${id}(${written.join(",")})`;
  return problems.size === 0 ? { kind: "complete", formula } : { kind: "draft", formula, problems };
}

/** The number format that shows what a function answers, for a cell that has none. */
export function numberFormatOf({ shows }: FunctionEntry): string | undefined {
  return shows && { date: dateFormat, moment: momentFormat, share: "0.0%" }[shows];
}

type Written = { readonly text: string } | { readonly problem: ArgumentProblem };

function writeParameter(parameter: ParameterEntry, typed: string, ids: readonly string[]): Written {
  const parts = parameter.repeating ? listed(typed) : [typed];
  if (parts.every((part) => part === "")) return parameter.optional ? { text: "" } : { problem: "missing" };
  // words of the plan and of the function are never numbers: goal 2.1 is not 2.1
  const isWord = parameter.names !== undefined || parameter.choices !== undefined;
  const written = parts.map((part): Written => {
    if (parameter.names !== undefined && ids.includes(part)) return { text: quoted(part) };
    return isWord ? { text: asReference(part) ?? asText(part) } : writeArgument(part);
  });
  const texts = written.flatMap((each) => ("text" in each ? [each.text] : []));
  return written.find((each) => "problem" in each) ?? { text: texts.join(",") };
}

function writeArgument(typed: string): Written {
  const reference = asReference(typed);
  if (reference !== null) return { text: reference };
  if (/^=?\s*(?:idag|today)\(\s*\)$/iu.test(typed)) return { text: "TODAY()" };
  if (typed.startsWith("=") || calculation.test(typed)) return { problem: "calculation" };
  if (looksLikeDate(typed)) {
    const day = readDate(typed);
    if (day === null || !isPlausibleDay(day)) return { problem: "dateUnreadable" };
    const { year, month, day: dayOfMonth } = calendarDay(day);
    return { text: `DATE(${String(year)},${String(month)},${String(dayOfMonth)})` };
  }
  if (/^(?:sand|true)$/iu.test(typed)) return { text: "TRUE" };
  if (/^(?:falsk|false)$/iu.test(typed)) return { text: "FALSE" };
  const number = readNumber(typed);
  if (number.kind === "ambiguous") return { problem: "numberAmbiguous" };
  // "ca. 5" is for the function to judge, and so is what per cent stands for: 90 % is 0.9, against 93 or against 0.93
  const isBare = number.kind === "number" && !number.approximate && !number.percent;
  return { text: isBare ? number.value.toFixed() : asText(typed) };
}

/** SUM(B2:B5) or B2-C2, which as text would be an answer to nothing; the quarter K4-2021 and the range 10-15 are none. */
const calculation = /^[\p{L}.]+\(.*\)$|^\$?[A-Z]{1,3}\$?\d+\s*(?:[-+/]\s*\$?[A-Z]{1,3}\$?\d+|[*&])/iu;

function asText(typed: string): string {
  return /^"(?:[^"]|"")*"$/u.test(typed) ? typed : quoted(typed);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const sheet = String.raw`(?:'(?:[^'\p{Cc}]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const cells = String.raw`${cell}(?::${cell}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const column = String.raw`(?:'[[\]#@']|[^[\]'"\p{Cc}])`;
const ofTable = String.raw`(?:[\p{L}_][\p{L}\p{N}_.]*\[|\[@)(?:${column}|\[${column}*\])*\]`;
/** A name without "_" cannot be told from a word; after a sheet it can be nothing else. */
const name = String.raw`[\p{L}_][\p{L}\p{N}.]*_[\p{L}\p{N}_.]*|${sheet}[\p{L}_][\p{L}\p{N}_.]*`;
const reference = new RegExp(String.raw`^(?:(?:${sheet})?(?<area>${cells})|(?<table>${ofTable})|${name})$`, "iu");

/** A reference as Excel takes it in English; null where the text is anything else. */
function asReference(typed: string): string | null {
  const bare = typed.replace(/^=\s*/u, "");
  const found = reference.exec(bare);
  if (!found) return null;
  const { area, table } = found.groups as { readonly area?: string; readonly table?: string };
  if (area !== undefined) return isOnSheet(area) ? bare : null;
  if (table === undefined) return bare;
  return bare.replace(/\];\s*\[/gu, "],[").replace(/\[#Denne række\]/giu, "[#This Row]");
}

/** Excel's sheet ends at XFD1048576. */
function isOnSheet(area: string): boolean {
  const columns = area.toUpperCase().match(/[A-Z]+/gu) ?? [];
  const rows = area.match(/\d+/gu) ?? [];
  return columns.every((letters) => letters.length < 3 || letters <= "XFD") && rows.every((row) => Number(row) <= 1_048_576);
}

/** One part is quoted text, a sheet's quoted name, a table's columns, or anything else up to the next separator. */
const part = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]]|\[[^[\]]*\])*\]`;

/** What stands between semicolons; between commas where that gives nothing but references. */
function listed(typed: string): readonly string[] {
  const [bySemicolons, byCommas] = [";", ","].map((separator) =>
    typed.match(new RegExp(`(?:${part}|[^${separator}])+`, "gu"))?.map((each) => each.trim()),
  );
  const found = byCommas?.every((each) => asReference(each) !== null) ? byCommas : bySemicolons;
  return (found ?? []).filter((each) => each !== "");
}
