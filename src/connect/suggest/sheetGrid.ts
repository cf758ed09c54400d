import { isPlausibleDay } from "../../plan/day";
import { isDateFormat, isPercentFormat, looksLikeDate } from "../../sheet/readDate";
import { isCellError, isEmptyText } from "../../sheet/readEntry";
import { readNumber } from "../../sheet/readNumber";
import type { CellBox } from "../../sheet/outline";
import type { CellBlock, CellValue } from "../../sheet/workbook";
import type { Texts } from "./texts";

/** What a cell holds, as far as finding figures is concerned. */
export const kinds = {
  blank: 0,
  text: 1,
  number: 2,
  /** a number shown in percent */
  share: 3,
  date: 4,
  yesNo: 5,
  /** an error, or a word such as "afventer": something will stand here */
  waiting: 6,
  /** a whole number from 1990 to 2100, without decimals or grouping: a year, wherever headings are */
  year: 7,
} as const;

/** The cells of one sheet, in rows from `top` and columns from `left`. */
export class SheetGrid {
  readonly kinds: Uint8Array;
  /** of text cells: its number among the texts */
  readonly texts: Int32Array;
  readonly numbers: Float64Array;
  /** 1: the cell's formula reads the plan, so that taking it for the plan would go round in a circle */
  readonly circular: Uint8Array;

  constructor(
    readonly name: string,
    readonly box: CellBox,
  ) {
    const size = box.rows * box.columns;
    this.kinds = new Uint8Array(size);
    this.texts = new Int32Array(size).fill(-1);
    this.numbers = new Float64Array(size).fill(NaN);
    this.circular = new Uint8Array(size);
  }

  /** @returns -1 outside the cells that were read */
  at(row: number, column: number): number {
    const [down, right] = [row - this.box.top, column - this.box.left];
    return down < 0 || right < 0 || down >= this.box.rows || right >= this.box.columns ? -1 : down * this.box.columns + right;
  }

  kind(row: number, column: number): number {
    const at = this.at(row, column);
    return at < 0 ? kinds.blank : this.kinds[at]!;
  }

  /** The number of the cell's text, -1 where it holds none. */
  textAt(row: number, column: number): number {
    const at = this.at(row, column);
    return at < 0 ? -1 : this.texts[at]!;
  }

  number(row: number, column: number): number {
    const at = this.at(row, column);
    return at < 0 ? NaN : this.numbers[at]!;
  }

  isCircular(row: number, column: number): boolean {
    const at = this.at(row, column);
    return at >= 0 && this.circular[at] === 1;
  }
}

interface TextKind {
  readonly kind: number;
  readonly number: number;
}

/** Puts blocks of cells into grids. Remembers what texts and formats are: a workbook holds few of them many times. */
export class GridReader {
  private readonly textKinds = new Map<string, TextKind>();
  private readonly formats = new Map<string, { readonly date: boolean; readonly percent: boolean; readonly grouped: boolean }>();

  /** @param planReading what formulas hold that read the plan */
  constructor(
    private readonly texts: Texts,
    private readonly planReading: RegExp,
  ) {}

  put(grid: SheetGrid, { top, left, values, formulas, numberFormats }: CellBlock, row: number): void {
    const line = values[row]!;
    for (let column = 0; column < line.length; column += 1) {
      const value = line[column]!;
      if (value === "") continue;
      const at = grid.at(top + row, left + column);
      if (at < 0) continue;
      this.putCell(grid, at, value, numberFormats[row]?.[column] ?? "General");
      const formula = formulas[row]?.[column];
      if (typeof formula === "string" && formula.startsWith("=") && this.planReading.test(formula)) grid.circular[at] = 1;
    }
  }

  private putCell(grid: SheetGrid, at: number, value: CellValue, format: string): void {
    if (typeof value === "boolean") grid.kinds[at] = kinds.yesNo;
    else if (typeof value === "number") {
      grid.kinds[at] = this.numberKind(value, format);
      grid.numbers[at] = value;
    } else {
      const { kind, number } = this.textKind(value);
      grid.kinds[at] = kind;
      if (kind === kinds.text) grid.texts[at] = this.texts.idOf(value);
      else grid.numbers[at] = number;
    }
  }

  private numberKind(value: number, format: string): number {
    let told = this.formats.get(format);
    if (told === undefined) {
      told = { date: isDateFormat(format), percent: isPercentFormat(format), grouped: /[,.]/u.test(format) };
      this.formats.set(format, told);
    }
    if (told.date && isPlausibleDay(Math.floor(value))) return kinds.date;
    if (told.percent) return kinds.share;
    return !told.grouped && Number.isInteger(value) && value >= 1990 && value <= 2100 ? kinds.year : kinds.number;
  }

  private textKind(text: string): TextKind {
    if (text.length > longestFigure) return { kind: kinds.text, number: NaN };
    let known = this.textKinds.get(text);
    if (known === undefined) {
      known = kindOfText(text);
      this.textKinds.set(text, known);
    }
    return known;
  }
}

const longestFigure = 24;
const handwrittenDate = /^\s*\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{2}(?:\d{2})?\s*$/u;

function kindOfText(text: string): TextKind {
  const noNumber = { number: NaN };
  if (text.trim() === "") return { kind: kinds.blank, ...noNumber };
  if (isEmptyText(text) || isCellError(text)) return { kind: kinds.waiting, ...noNumber };
  if (/^\s*(?:ja|nej|yes|no|sand|falsk|true|false)\s*$/iu.test(text)) return { kind: kinds.yesNo, ...noNumber };
  if (!/^[\s(+\-−–±~ca.]*\d/iu.test(text)) return { kind: kinds.text, ...noNumber };
  if (looksLikeDate(text) || handwrittenDate.test(text)) return { kind: kinds.date, ...noNumber };
  // an id of a goal is a name, though it looks like a number
  if (/^\s*\d{1,2}\.\d{1,2}\.?\s*$/u.test(text)) return { kind: kinds.text, ...noNumber };
  const number = readNumber(text);
  if (number.kind === "none") return { kind: kinds.text, ...noNumber };
  return number.kind === "ambiguous"
    ? { kind: kinds.number, ...noNumber }
    : { kind: number.percent ? kinds.share : kinds.number, number: number.value.toNumber() };
}
