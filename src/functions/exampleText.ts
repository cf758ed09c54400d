import { errorText, logicalText } from "../i18n/formulaText";
import type { PaneWords } from "../i18n/paneWords";
import type { Words } from "../i18n/words";
import { exact } from "../plan/exact";
import { readDate } from "../sheet/readDate";
import type { ExampleCell, ExampleValue, FunctionEntry, IsoDate, Texts } from "./catalogue/entry";

/** The reader's words, for cells and for what stands beside them. */
interface Text {
  readonly words: Words;
  readonly pane: PaneWords;
}

/** Display only: 700/9 is 77,7778. */
const decimals = 4;

/** What a cell of an example shows. */
export function cellText(cell: Texts | ExampleCell, text: Text): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, text);
  return "date" in cell ? dateText(cell, text) : cell[text.words.language];
}

/** What an example comes to, as rows of cells: one cell but for functions that fill several. */
export function valueRows(value: ExampleValue, shows: FunctionEntry["shows"], text: Text): readonly (readonly string[])[] {
  if (isRows(value)) return value.map((row) => row.map((cell) => (typeof cell === "number" ? numberText(cell, text) : cell)));
  return [[valueText(value, shows, text)]];
}

type Rows = Extract<ExampleValue, readonly unknown[]>;

function isRows(value: ExampleValue): value is Rows {
  return Array.isArray(value);
}

function valueText(value: Exclude<ExampleValue, Rows>, shows: FunctionEntry["shows"], text: Text): string {
  const { language, percent } = text.words;
  if (value === "now") return text.pane.now;
  if (typeof value === "string") return errorText(value, language);
  if (typeof value === "boolean") return logicalText(value, language);
  if (typeof value === "number") return shows === "share" ? percent(exact(value).times(100)) : numberText(value, text);
  return dateText(value, text);
}

function numberText(value: number, { words }: Text): string {
  return words.number(exact(value).round(decimals));
}

function dateText({ date }: IsoDate, { words }: Text): string {
  const day = readDate(date);
  if (day === null) throw new Error(`An example has the date ${date}`);
  return words.date(day);
}
