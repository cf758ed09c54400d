import { readQuarter } from "../../sheet/readQuarter";
import { type LexiconKey, lexicon, type Meaning, type Slot } from "./lexicon";
import { stopWords } from "./stopWords";

/** What a text says, beside the words it is written in. */
export interface Concepts {
  /** meanings of the lexicon ("@gb") and stems of other words, each once */
  readonly words: readonly string[];
  readonly years: readonly number[];
  /** ids of goals and sub-goals it names: "2.1", "2.1.a" */
  readonly ids: readonly string[];
  /** "a1" of "a1: Sikkerhedsenhed etableret": which sub-goal of the goal named beside it */
  readonly letter: string | null;
  /** the quarter it names and nothing else (see quarterNumber) */
  readonly quarter: number | null;
}

const meanings = Object.entries(lexicon) as readonly (readonly [LexiconKey, Meaning])[];
const slots: ReadonlyMap<string, Slot> = new Map(
  meanings.flatMap(([key, { slot }]) => (slot === undefined ? [] : [[word(key), slot] as const])),
);

interface Form {
  readonly tokens: readonly string[];
  readonly concept: string;
}

/** Forms by the first three letters of their first word, the longest first. */
const forms = new Map<string, Form[]>();
for (const [key, { forms: written }] of meanings) {
  for (const text of written) {
    const tokens = text.split(" ");
    const start = tokens[0]!.replace("*", "").slice(0, 3);
    forms.set(start, [...(forms.get(start) ?? []), { tokens, concept: word(key) }]);
  }
}
for (const list of forms.values()) list.sort((a, b) => b.tokens.length - a.tokens.length || b.tokens[0]!.length - a.tokens[0]!.length);

/** A meaning of the lexicon among the words of a text. */
export function word(key: LexiconKey): string {
  return `@${key}`;
}

export function slotOf(concept: string): Slot | undefined {
  return slots.get(concept);
}

/** Lower-case words and numbers; split where letters meet digits, at underscores, and in DoneOn. */
export function tokensOf(text: string): readonly string[] {
  return (
    text
      .replace(/(\p{Ll})[-\u00ad] ?\n ?(?=\p{Ll})/gu, "$1")
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? []
  );
}

export function conceptsOf(text: string): Concepts {
  const tokens = tokensOf(text);
  const words = new Set<string>();
  const years = new Set<number>();
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const found = formsAt(tokens, at);
    if (found.length > 0) {
      for (const { concept } of found) words.add(concept);
      at += Math.max(1, found[0]!.tokens.length);
      continue;
    }
    const year = yearIn(token, tokens[at - 1]);
    if (year !== null) years.add(year);
    else if (/\p{L}/u.test(token) && token.length > 1 && !stopWords.has(token)) words.add(stem(token));
    at += 1;
  }
  const quarter = text.length <= 24 ? readQuarter(text) : null;
  if (quarter !== null) years.add(Math.floor(quarter / 4));
  return { words: [...words], years: [...years], ids: idsIn(text), letter: letterOf(text), quarter };
}

/** The longest forms that begin here; several meanings may share one ("logningspolitik"). */
function formsAt(tokens: readonly string[], at: number): readonly Form[] {
  const candidates = forms.get(tokens[at]!.slice(0, 3));
  if (!candidates) return [];
  const found = candidates.filter(({ tokens: form }) => form.every((part, index) => fits(part, tokens[at + index])));
  const longest = Math.max(0, ...found.map(({ tokens: form }) => form.length));
  return found.filter(({ tokens: form }) => form.length === longest);
}

function fits(form: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return form.endsWith("*") ? token.startsWith(form.slice(0, -1)) : token === form;
}

/** Written in full, or as two digits behind a word that years follow: GB22, FL 22, FY22, R22. */
function yearIn(token: string, before: string | undefined): number | null {
  if (/^(?:19|20)\d{2}$/u.test(token)) return Number(token);
  const follows =
    before !== undefined && /^(?:gb|fl|fy|r|b|år|budget|regnskab|resultat|kvt|kvartal|uo|fra|ultimo|jun|juni|dec|december)$/u.test(before);
  return follows && /^[1-4]\d$/u.test(token) ? 2000 + Number(token) : null;
}

const ending = /(?:ernes|ernes|erne|enes|ene|eres|ede|ers|er|ets|et|ens|en|es|te|e|s)$/u;

/** So much of a word as its forms share; crude, and the same for both sides of a comparison. */
export function stem(token: string): string {
  return token.length > 5 ? token.replace(ending, "") : token;
}

function idsIn(text: string): readonly string[] {
  if (!/\d[.,]\d/u.test(text)) return [];
  const trimmed = text.trim();
  const ids: string[] = [];
  const pattern = /(?<![\p{L}\d.,/-])(\d{1,2}\.\d{1,2})(?:\.? ?([a-zæøå]\d?)(?![\p{L}\d]))?(?![\d,/-]|\.\d)/giu;
  for (const match of trimmed.matchAll(pattern)) {
    const isNamed =
      match.index === 0
        ? !/^\d{1,2}\.\d{1,2}\s*(?:%|pct|mio|kr|dage|days)/iu.test(trimmed)
        : /(?:mål|goal|delmål|og|,|and)[\s:.]*$/iu.test(trimmed.slice(0, match.index));
    if (isNamed) ids.push(match[2] === undefined ? match[1]! : `${match[1]!}.${match[2].toLowerCase()}`);
  }
  return ids;
}

function letterOf(text: string): string | null {
  return /^\s*(?:\d{1,2}\.\d{1,2}\.? ?)?([a-z]\d?)(?:[):.]\s|\s*$)/iu.exec(text)?.[1]?.toLowerCase() ?? null;
}
