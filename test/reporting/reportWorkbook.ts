import type { NewCell, NewPage, WorkbookChange } from "../../src/sheet/change";
import { boxOf, splitAddress } from "../../src/sheet/cellBox";
import type { SheetOutline, WorkbookOutline } from "../../src/sheet/outline";
import type { CellBlock, CellValue, TableCells, Workbook, WorkbookTables } from "../../src/sheet/workbook";

/** A workbook in memory that takes what a report writes, as far as reading it back asks for. */
export interface ReportWorkbook extends Pick<
  Workbook,
  "readTables" | "readOutline" | "readCells" | "areBlank" | "countsFrom1904" | "change"
> {
  /** what it holds now; a test may put other tables in their place */
  tables: readonly TableCells[];
  /** sheets that reports have added, by name */
  readonly pages: Map<string, CellBlock>;
  readonly changes: readonly WorkbookChange[];
}

const valueOf = (cell: NewCell | undefined): CellValue => (cell != null && "value" in cell ? cell.value : "");
const formatOf = (cell: NewCell | undefined): string => cell?.numberFormat ?? "General";

function tableOf(name: string, sheet: string, top: number, rows: readonly (readonly NewCell[])[]): TableCells {
  const values = rows.map((row) => row.map(valueOf));
  return { name, sheet, top, left: 1, values, formulas: values, numberFormats: rows.map((row) => row.map(formatOf)) };
}

function blockOf(page: NewPage): CellBlock {
  const cells = page.rows.map((row) => page.widths.map((_, column) => row.cells[column] ?? null));
  const values = cells.map((row) => row.map(valueOf));
  return { sheet: page.name, top: 1, left: 1, values, formulas: values, numberFormats: cells.map((row) => row.map(formatOf)) };
}

export function reportWorkbook({ tables }: WorkbookTables): ReportWorkbook {
  const changes: WorkbookChange[] = [];
  const workbook: ReportWorkbook = {
    tables,
    pages: new Map(),
    changes,
    readTables: () => Promise.resolve({ tables: workbook.tables, names: workbook.tables.map(({ name }) => name) }),
    readOutline: () => Promise.resolve(outlineOf(workbook)),
    readCells: (addresses) => Promise.resolve(addresses.map((address) => blockAt(workbook, address))),
    areBlank: (references) => Promise.resolve(references.map(() => false)),
    countsFrom1904: () => Promise.resolve(false),
    change(change) {
      changes.push(change);
      const { page, sheets = [], rows = [] } = change;
      if (page !== undefined) workbook.pages.set(page.name, blockOf(page));
      const grown = workbook.tables.map((table) => {
        const added = rows.find((each) => each.table === table.name);
        if (added === undefined) return table;
        const cells = added.rows.map((row) => table.values[0]!.map((header) => row[added.headers.indexOf(String(header))] ?? null));
        const more = tableOf(table.name, table.sheet, table.top, cells);
        return {
          ...table,
          values: [...table.values, ...more.values],
          formulas: [...table.formulas, ...more.formulas],
          numberFormats: [...table.numberFormats, ...more.numberFormats],
        };
      });
      workbook.tables = [
        ...grown,
        ...sheets.flatMap(({ name: sheet, tables: fresh }) => fresh.map(({ name, top, rows: cells }) => tableOf(name, sheet, top, cells))),
      ];
      return Promise.resolve({ kind: "written", sheets: [...sheets.map(({ name }) => name), ...(page ? [page.name] : [])] });
    },
  };
  return workbook;
}

function outlineOf({ tables, pages }: ReportWorkbook): WorkbookOutline {
  const shown = (name: string, block: CellBlock | null): SheetOutline => ({
    name,
    isHidden: false,
    used: block && { top: 1, left: 1, rows: block.values.length, columns: block.values[0]!.length },
  });
  return {
    sheets: [
      ...[...new Set(tables.map(({ sheet }) => sheet))].map((name) => shown(name, null)),
      ...[...pages].map(([name, block]) => shown(name, block)),
    ],
    tables: [],
    names: [],
  };
}

function blockAt({ pages }: ReportWorkbook, address: string): CellBlock {
  const { sheet, cells } = splitAddress(address);
  const [page, box] = [pages.get(sheet ?? ""), boxOf(cells)!];
  const cut = <Cell>(grid: readonly (readonly Cell[])[] | undefined, blank: Cell) =>
    Array.from({ length: Math.min(box.rows, grid?.length ?? 1) }, (_, row) =>
      Array.from(
        { length: Math.min(box.columns, grid?.[0]?.length ?? 1) },
        (__, column) => grid?.[box.top - 1 + row]?.[box.left - 1 + column] ?? blank,
      ),
    );
  return {
    ...{ sheet: sheet ?? "", top: box.top, left: box.left },
    values: cut(page?.values, ""),
    formulas: cut(page?.formulas, ""),
    numberFormats: cut(page?.numberFormats, "General"),
  };
}

/** The same tables with one cell of one of them replaced; rows and columns are found by what they say. */
export function withCell(
  tables: readonly TableCells[],
  name: string,
  row: (cells: readonly CellValue[]) => boolean,
  header: string,
  value: CellValue,
): readonly TableCells[] {
  return tables.map((table) => {
    if (table.name !== name) return table;
    const column = table.values[0]!.indexOf(header);
    const at = table.values.findIndex((cells, index) => index > 0 && row(cells));
    if (column < 0 || at < 0) throw new Error(`No such cell in ${name}`);
    const replaced = table.values.map((cells, r) => (r === at ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
    return { ...table, values: replaced, formulas: replaced };
  });
}
