import type { NewSheet, NewTable } from "../sheet/change";
import { writeBlock } from "./newCells";

/** Columns from this width on hold sentences. In characters. */
const sentenceWidth = 30;
/** In points; Excel's own unit depends on the workbook's font. */
const pointsPerCharacter = 5.6;

/** Fills a blank sheet. Nothing is sent yet. */
export function fillSheet(added: Excel.Worksheet, sheet: NewSheet): void {
  sheet.widths.forEach((width, index) => {
    const column = added.getRangeByIndexes(0, index, 1, 1);
    column.format.columnWidth = width * pointsPerCharacter;
  });
  for (const { row, column, text, style } of sheet.texts) {
    const cell = added.getRangeByIndexes(row - 1, column - 1, 1, 1);
    writeBlock(cell, [[{ value: text }]]);
    if (style === "note") cell.format.font.italic = true;
    else {
      cell.format.font.bold = true;
      cell.format.font.size = style === "title" ? 16 : 13;
    }
  }
  for (const table of sheet.tables) addTable(added, table, sheet.widths);
}

function addTable(sheet: Excel.Worksheet, { name, top, left, rows }: NewTable, widths: readonly number[]): void {
  const columns = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(top - 1, left - 1, rows.length, columns);
  // formulas of the table's own rows are understood only once the table is there
  const header = rows.slice(0, 1);
  writeBlock(sheet.getRangeByIndexes(top - 1, left - 1, 1, columns), header);
  const table = sheet.tables.add(range, true);
  table.name = name;
  if (rows.length > 1) writeBlock(sheet.getRangeByIndexes(top, left - 1, rows.length - 1, columns), rows.slice(1));
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (let column = left; column < left + columns; column += 1) {
    if ((widths[column - 1] ?? 0) < sentenceWidth) continue;
    sheet.getRangeByIndexes(top - 1, column - 1, rows.length, 1).format.wrapText = true;
  }
}
