import type { FWorkbook } from "@univerjs/sheets/facade";
import type { PageSetup } from "hucre";
import { besideCells, changeBesideCells } from "../file/besideCells";
import { type Anchor, type ChartCells, type Corner, isNew, type SheetChart } from "../file/charts";
import { shiftReferences, shiftSpan } from "../file/references";
import { isStructural, shiftOf, type StructuralEdit } from "../file/replay";
import type { Edit } from "./engine";

/** any name: addresses of the page layout stand without a sheet */
const HERE = "Sheet";

function pageAfter(pageSetup: PageSetup, edit: StructuralEdit): PageSetup {
  const shift = shiftOf(edit, HERE);
  const moved = (addresses: string | undefined): string | undefined => {
    const left = addresses
      ?.split(",")
      .map((address) => shiftReferences(address, HERE, shift))
      .filter((address) => !address.includes("#REF!"));
    return left === undefined || left.length === 0 ? undefined : left.join(",");
  };
  const { printArea, printTitlesRow, printTitlesColumn, ...others } = pageSetup;
  const next = { printArea: moved(printArea), printTitlesRow: moved(printTitlesRow), printTitlesColumn: moved(printTitlesColumn) };
  return { ...others, ...Object.fromEntries(Object.entries(next).filter(([, address]) => address !== undefined)) };
}

function cellsAfter(cells: ChartCells | null, edit: StructuralEdit): ChartCells | null {
  if (cells?.sheetId !== edit.sheetId) return cells;
  const { at, count, axis } = shiftOf(edit, HERE);
  const { row, column, rows, columns } = cells.box;
  const span = axis === "row" ? shiftSpan(row, row + rows - 1, at, count) : shiftSpan(column, column + columns - 1, at, count);
  if (!span) return null;
  const [start, length] = [span[0], span[1] - span[0] + 1];
  return { ...cells, box: axis === "row" ? { ...cells.box, row: start, rows: length } : { ...cells.box, column: start, columns: length } };
}

/** A chart whose cells go is smaller by them, as in Excel. */
function cornerAfter(corner: Corner, edit: StructuralEdit): Corner {
  const { at, count, axis } = shiftOf(edit, HERE);
  const line = axis === "row" ? corner.row : corner.column;
  const moved = shiftSpan(line, line, at, count);
  return axis === "row"
    ? { ...corner, row: moved ? moved[0] : at, ...(moved ? {} : { down: 0 }) }
    : { ...corner, column: moved ? moved[0] : at, ...(moved ? {} : { right: 0 }) };
}

function chartAfter(chart: SheetChart, home: string, edit: StructuralEdit): SheetChart {
  const anchorAfter = <A extends Anchor | null>(anchor: A): A =>
    anchor && home === edit.sheetId ? { ...anchor, from: cornerAfter(anchor.from, edit), to: cornerAfter(anchor.to, edit) } : anchor;
  if (!isNew(chart)) return { ...chart, anchor: anchorAfter(chart.anchor) };
  const series = chart.series.map((one) => ({
    ...one,
    name: typeof one.name === "string" ? one.name : cellsAfter(one.name, edit),
    values: cellsAfter(one.values, edit),
    categories: cellsAfter(one.categories, edit),
  }));
  return { ...chart, anchor: anchorAfter(chart.anchor), series };
}

/** Print areas, titles and charts move with inserted and deleted rows and columns; what is gone is printed no more. */
export function besideCellsFollow(workbook: FWorkbook, edit: Edit): void {
  if (!isStructural(edit)) return;
  for (const sheet of workbook.getSheets()) {
    const config = sheet.getSheet().getConfig();
    const { pageSetup, charts } = besideCells(config);
    if (pageSetup && sheet.getSheetId() === edit.sheetId) changeBesideCells(config, { pageSetup: pageAfter(pageSetup, edit) });
    if (charts) changeBesideCells(config, { charts: charts.map((chart) => chartAfter(chart, sheet.getSheetId(), edit)) });
  }
}
