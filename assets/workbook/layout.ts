import type { CellStyle } from "hucre";
import { cellName } from "./page";
import type { Content, Page } from "./page";
import { styles } from "./styles";

/** Title and one line below it, as on every sheet. */
export function heading(page: Page, title: string, subtitle: string): void {
  page.put(1, 1, title, styles.title);
  page.height(1, 24);
  page.put(2, 1, subtitle, styles.subtitle);
}

/** Names a table two rows above it: the row between is where grids show the table's own name. */
export function tableTitle(page: Page, tableRow: number, title: string): void {
  page.put(tableRow - 2, 1, title, styles.section);
  page.height(tableRow - 2, 26);
  page.height(tableRow - 1, 21);
}

export interface KeyFigure {
  readonly label: string;
  readonly content: Content;
  readonly style: CellStyle;
}

/**
 * Key figures under each other, label and figure.
 *
 * @returns the cell of each figure on its own sheet, such as "B16"
 */
export function keyFigures(page: Page, row: number, column: number, title: string, figures: readonly KeyFigure[]): readonly string[] {
  page.put(row, column, title, styles.section);
  return figures.map(({ label, content, style }, index) => {
    page.put(row + 1 + index, column, label, styles.label);
    page.put(row + 1 + index, column + 1, content, style);
    return cellName(row + 1 + index, column + 1);
  });
}

export function pick<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Nothing at ${String(index)} of ${String(list.length)}`);
  return item;
}
