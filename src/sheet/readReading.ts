import type { Population } from "../figures/onTime";
import type { Criterion } from "../plan/criterion";
import type { Requires } from "../plan/plan";
import { readCriterion } from "./readCriterion";
import { type NumberText, readNumber } from "./readNumber";
import { readRequires } from "./readRequires";

export type Limiting = Extract<Criterion, "atLeast" | "atMost" | "moreThan" | "lessThan">;

/** A number in a reading: 10 pct. is 0,1. */
export interface ReadingNumber {
  readonly read: NumberText;
  /** its digits as written, without a percent sign */
  readonly digits: string;
}

/** What a reading's own words ask of the plan. */
export type Reading =
  | { readonly kind: "limit"; readonly criterion: Limiting; readonly limit: ReadingNumber }
  | { readonly kind: "range"; readonly low: ReadingNumber; readonly high: ReadingNumber }
  | { readonly kind: "requires"; readonly requires: Requires }
  | { readonly kind: "population"; readonly population: Population }
  /** no more than to be recorded and printed */
  | { readonly kind: "other" };

const other: Reading = { kind: "other" };
const number = String.raw`(?<!\d)\d+(?:[.,]\d+)*(?: ?(?:pct|procent|per ?cent)(?![a-zæøå])\.?| ?%)?`;
const requires = /^(?<words>(?:(?:mindst|at least) \S+|alle|all|any) (?:delmål|sub-?goals?))(?![\p{L}\p{N}])/iu;
const range = new RegExp(
  `^(?:(?:mindst|at least) (?<low>${number}),? (?:og|men|and|but) (?:højst|at most)|(?:mellem|between) (?<from>${number}) (?:og|and)) (?<high>${number})(?![\\p{L}\\p{N}])`,
  "iu",
);
const limit = new RegExp(
  `^(?<word>mindst|højst|over|mere end|under|mindre end|at least|at most|more than|less than|above|below) (?<limit>${number})(?![\\p{L}\\p{N}])`,
  "iu",
);
const population =
  /^(?:(?:alle )?(?:klage)?sager|(?:all )?(?:complaints|cases)),? (?:(?:der er |som er |that are )?)(?<which>med frist|afsluttet|modtaget|due|closed|received) (?:i|in) (?:(?:året|perioden|the year|the period)|\d{4})(?![\p{L}\p{N}])/iu;

/** Words for a limit that are none for a criterion in the sheet. */
const alsoCriteria: Readonly<Record<string, Limiting>> = {
  "mere end": "moreThan",
  "mindre end": "lessThan",
  above: "moreThan",
  below: "lessThan",
};
const populations: Readonly<Record<string, Population>> = {
  ...{ "med frist": "due", due: "due", afsluttet: "closed", closed: "closed", modtaget: "received", received: "received" },
};

/** Reads how a reading begins, in either language: "højst 10 pct.: opfyldt ved 10,0" is a limit of 0,1. What follows explains it. */
export function readReading(text: string): Reading {
  const words = text.replace(/\s+/gu, " ").trim();
  const combined = requires.exec(words)?.groups?.["words"];
  if (combined !== undefined) {
    const read = /^any /iu.test(combined) ? readRequires("any") : readRequires(combined);
    return read === null ? other : { kind: "requires", requires: read };
  }
  const between = range.exec(words)?.groups;
  if (between !== undefined) {
    const [low, high] = [numberIn(between["low"] ?? between["from"]!), numberIn(between["high"]!)];
    // 10 og 15 pct. are both percentages
    const isShared = high.read.kind === "number" && high.read.percent && low.read.kind === "number" && !low.read.percent;
    return { kind: "range", low: isShared ? numberIn(`${low.digits} pct.`) : low, high };
  }
  const { word, limit: limited } = limit.exec(words)?.groups ?? {};
  if (word !== undefined && limited !== undefined) {
    const criterion = alsoCriteria[word.toLowerCase()] ?? (readCriterion(word) as Limiting);
    return { kind: "limit", criterion, limit: numberIn(limited) };
  }
  const which = population.exec(words)?.groups?.["which"];
  return which === undefined ? other : { kind: "population", population: populations[which.toLowerCase()]! };
}

function numberIn(text: string): ReadingNumber {
  const percent = /^(?<digits>.*?) ?(?:pct\.?|procent|per ?cent\.?|%)$/iu.exec(text)?.groups?.["digits"];
  return { digits: percent ?? text, read: readNumber(percent === undefined ? text : `${percent} pct.`) };
}
