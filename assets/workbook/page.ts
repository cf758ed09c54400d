import type { Cell, CellStyle, ConditionalRule, DataValidation, TableDefinition, WriteSheet } from "hucre";
import { countLines, fits } from "./lines";
import { verdictStyles } from "./styles";

export type Result = string | number | boolean;
/** What formulas give, by cell: "Økonomi!B16". */
export type Results = ReadonlyMap<string, Result>;

/** A formula without its "=", and what it must give; left out where only the add-in can tell. */
export interface Formula {
  readonly formula: string;
  readonly result?: Result;
}
/** Days are numbers with a date format. null is a blank cell. */
export type Content = string | number | boolean | Formula | null;

export interface PageColumn {
  readonly header: string;
  readonly style: CellStyle;
}
export interface StyledContent {
  readonly content: Content;
  readonly style: CellStyle;
}
export type TableContent = Content | StyledContent;

export function formula(text: string, result?: Result): Formula {
  return result === undefined ? { formula: text } : { formula: text, result };
}

/** "B7" of row 7 (1-based) and column 2. */
export function cellName(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${String(row)}`;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: CellStyle;
}

interface Frame {
  readonly name: string;
  readonly summary: string;
  /** in characters, from column A */
  readonly widths: readonly number[];
  readonly freeze: { readonly rows?: number; readonly columns?: number };
  readonly paper?: "a3" | "a4";
  /** prints on a single page; otherwise one page wide and as long as it gets */
  readonly onePage?: boolean;
  /** a row printed again at the top of every page */
  readonly repeatedRow?: number;
}

const pointsPerLine = 15;
/** in characters */
const filterButton = 3;
const indentStep = 1.5;

/** One worksheet while it is being filled in; rows and columns are counted from 1, as on screen. */
export class Page {
  readonly #cells = new Map<string, Placed>();
  /** cells with a button of their own beside the text */
  readonly #buttons = new Set<string>();
  /** in points, by row */
  readonly #leastHeights = new Map<number, number>();
  readonly #tables: TableDefinition[] = [];
  readonly #rules: ConditionalRule[] = [];
  readonly #validations: DataValidation[] = [];
  readonly #merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];

  constructor(readonly frame: Frame) {}

  put(row: number, column: number, content: Content, style: CellStyle): void {
    this.#cells.set(cellName(row, column), { row, column, content, style });
  }

  /** At least this high; higher where the row's texts take more lines. */
  height(row: number, points: number): void {
    this.#leastHeights.set(row, points);
  }

  merge(row: number, column: number, lastColumn: number): void {
    this.#merges.push({ startRow: row - 1, startCol: column - 1, endRow: row - 1, endCol: lastColumn - 1 });
  }

  /** @param leastLines room kept in every row for texts that only the add-in can give */
  table(
    name: string,
    row: number,
    columns: readonly PageColumn[],
    rows: readonly (readonly TableContent[])[],
    header: CellStyle,
    leastLines = 1,
  ): void {
    rows.forEach((_values, offset) => {
      this.height(row + 1 + offset, heightOf(leastLines));
    });
    columns.forEach((column, index) => {
      this.put(row, index + 1, column.header, header);
      this.#buttons.add(cellName(row, index + 1));
      rows.forEach((values, offset) => {
        const value = values[index] ?? null;
        const own = isStyled(value);
        this.put(row + 1 + offset, index + 1, own ? value.content : value, own ? value.style : column.style);
      });
    });
    this.#tables.push({
      name,
      range: `A${String(row)}:${cellName(row + rows.length, columns.length)}`,
      columns: columns.map((column) => ({ name: column.header })),
      style: "TableStyleLight1",
      showRowStripes: false,
    });
  }

  /** Excel fits a row to its text only when somebody types in it, and never to merged cells. */
  #rowHeights(results: Results): Map<number, { height: number }> {
    const heights = new Map([...this.#leastHeights].map(([row, height]) => [row - 1, { height }]));
    for (const [name, { row, column, content, style }] of this.#cells) {
      const text = isFormula(content) ? this.#resultOf(name, content, results) : content;
      if (typeof text !== "string" || style.alignment?.wrapText !== true) continue;
      const taken = (this.#buttons.has(name) ? filterButton : 0) + (style.alignment.indent ?? 0) * indentStep;
      const fitting = {
        width: this.#width(row, column) - taken,
        bold: style.font?.bold === true,
        size: style.font?.size ?? 11,
      };
      if (!fits(text, fitting)) throw new Error(`${this.frame.name}!${name} has no room for its longest word: ${text}`);
      const height = heightOf(countLines(text, fitting));
      if (height > (heights.get(row - 1)?.height ?? 0)) heights.set(row - 1, { height });
    }
    return heights;
  }

  #width(row: number, column: number): number {
    const merge = this.#merges.find(({ startRow, startCol }) => startRow === row - 1 && startCol === column - 1);
    return this.frame.widths.slice(column - 1, (merge?.endCol ?? column - 1) + 1).reduce((sum, width) => sum + width, 0);
  }

  #written(results: Results): Map<string, Partial<Cell>> {
    const cells = new Map<string, Partial<Cell>>();
    for (const [name, { row, column, content, style }] of this.#cells) {
      const result = isFormula(content) ? this.#resultOf(name, content, results) : undefined;
      const cell = isFormula(content)
        ? { formula: content.formula, ...(result === undefined ? {} : { formulaResult: result }) }
        : { value: content };
      cells.set(`${String(row - 1)},${String(column - 1)}`, { ...cell, style });
    }
    return cells;
  }

  /** What was calculated, which must be what was expected where that is known. */
  #resultOf(cell: string, { formula: text, result: expected }: Formula, results: Results): Result | undefined {
    const result = results.get(`${this.frame.name}!${cell}`);
    if (result === undefined || expected === undefined) return result ?? expected;
    const same = typeof result === "number" && typeof expected === "number" ? Math.abs(result - expected) < 1e-9 : result === expected;
    if (!same) throw new Error(`${this.frame.name}!${cell} gives ${String(result)} and not ${String(expected)}: =${text}`);
    return result;
  }

  /** Colours verdict words. Compares whole words, because "ikke opfyldt" contains "opfyldt". */
  colourVerdicts(range: string): void {
    for (const [word, style] of Object.entries(verdictStyles)) {
      this.#rules.push({ type: "cellIs", operator: "equal", formula: `"${word}"`, priority: this.#rules.length + 1, style, range });
    }
  }

  offer(range: string, values: readonly string[], title: string): void {
    this.#validations.push({
      type: "list",
      values: [...values],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: title,
      errorMessage: `Brug et af ordene: ${values.join(", ")}.`,
      range,
    });
  }

  requireDate(range: string, title: string): void {
    this.#validations.push({
      type: "date",
      operator: "greaterThanOrEqual",
      formula1: "DATE(1990,1,1)",
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: title,
      errorMessage: "Skriv en dato, fx 14-10-2022. Lad cellen være tom, så længe der ikke er en dato.",
      range,
    });
  }

  sheet(results: Results): WriteSheet {
    return {
      name: this.frame.name,
      cells: this.#written(results),
      columns: this.frame.widths.map((width) => ({ width })),
      rowDefs: this.#rowHeights(results),
      freezePane: this.frame.freeze,
      tables: this.#tables,
      merges: this.#merges,
      conditionalRules: this.#rules,
      dataValidations: this.#validations,
      pageSetup: {
        orientation: "landscape",
        paperSize: this.frame.paper ?? "a4",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: this.frame.onePage === true ? 1 : 0,
        ...(this.frame.repeatedRow === undefined
          ? {}
          : { printTitlesRow: `$${String(this.frame.repeatedRow)}:$${String(this.frame.repeatedRow)}` }),
        margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: "&L&F – &A&RSide &P af &N" },
      view: { showGridLines: false },
      a11y: { summary: this.frame.summary },
    };
  }
}

function heightOf(lines: number): number {
  return pointsPerLine * lines + 2;
}

function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
}

function isStyled(value: TableContent): value is StyledContent {
  return typeof value === "object" && value !== null && "content" in value;
}
