import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Engine, FunctionEntry, Invoke } from "../../../src/preview/engine/engine";
import { preview } from "./bundle";

export type Value = string | number | boolean | null;
export type Rows = readonly (readonly Value[])[];

const cell = (value: Value): ICellData =>
  typeof value === "string"
    ? value.startsWith("=")
      ? { f: value }
      : { v: value, t: 1 }
    : typeof value === "boolean"
      ? { v: value ? 1 : 0, t: 3 }
      : { v: value, t: 2 };

/** A workbook of sheets given as rows; a text that starts with "=" is a formula. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>, resources: IWorkbookData["resources"] = []): IWorkbookData {
  const made: Record<string, Partial<IWorksheetData>> = {};
  for (const [name, rows] of Object.entries(sheets)) {
    const cellData: Record<number, Record<number, ICellData>> = {};
    rows.forEach((values, row) => {
      const line: Record<number, ICellData> = {};
      values.forEach((value, column) => {
        if (value !== null) line[column] = cell(value);
      });
      cellData[row] = line;
    });
    made[name] = { id: name, name, cellData, rowCount: Math.max(100, rows.length + 10), columnCount: 60 };
  }
  return {
    id: "test",
    name: "test",
    appVersion: "",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: Object.keys(sheets),
    sheets: made,
    resources,
  };
}

/** A table as the snapshot's resource holds it. @param range `[first row, first column, last row, last column]` */
export const tableResource = (
  sheet: string,
  name: string,
  range: readonly [number, number, number, number],
): { name: string; data: string } => ({
  name: "SHEET_TABLE_PLUGIN",
  data: JSON.stringify({
    [sheet]: {
      tables: [
        {
          id: `${name}-id`,
          name,
          range: { startRow: range[0], startColumn: range[1], endRow: range[2], endColumn: range[3] },
          options: { showHeader: true },
          columns: [],
          meta: {},
        },
      ],
      tableFilteredOutRows: [],
    },
  }),
});

const running: Engine[] = [];
afterEach(() => {
  for (const engine of running.splice(0)) engine.dispose();
});

export function startEngine(functions: readonly FunctionEntry[] = [], invoke: Invoke = () => () => undefined): Engine {
  const engine = preview.createHeadlessEngine();
  running.push(engine);
  if (functions.length > 0) engine.registerFunctions("PLAN", functions, invoke);
  return engine;
}

export async function calculated(sheets: Readonly<Record<string, Rows>>, resources?: IWorkbookData["resources"]): Promise<Engine> {
  const engine = startEngine();
  engine.open(workbookOf(sheets, resources));
  await engine.settle();
  return engine;
}

/** What a cell holds; booleans as such. @param address zero-based */
export function valueAt(engine: Engine, sheet: string, row: number, column: number): Value {
  const range = engine.workbook.getSheetByName(sheet)?.getRange(row, column);
  if (!range) throw new Error(`No sheet ${sheet}`);
  const raw = range.getRawValue() ?? null;
  return range.getCellData()?.t === 3 ? Boolean(raw) : raw;
}
