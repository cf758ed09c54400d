import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { Edit, Engine, FunctionEntry } from "../../../src/preview/engine/engine";
import type { OfficeHost } from "../../../src/preview/host/officeHost";
import { preview } from "./bundle";

export interface Office {
  readonly engine: Engine;
  readonly host: OfficeHost;
}

type Cell = string | number | boolean | null;

function cellOf(value: Cell): ICellData | null {
  if (value === null) return null;
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  if (typeof value === "number") return { v: value, t: 2 };
  return value.startsWith("=") ? { f: value } : { v: value, t: 1 };
}

/** A sheet `Data` with a table `Sales` (Month, Amount, Done) in A1:C4 and a formula beside it, and an empty sheet `My notes`. */
export function salesWorkbook(): IWorkbookData {
  const rows: readonly (readonly Cell[])[] = [
    ["Month", "Amount", "Done", null, "=SUM(Sales[Amount])"],
    ["January", 10, true],
    ["February", 20, false],
    ["March", "=B3+5", null],
  ];
  const cellData = Object.fromEntries(
    rows.map((row, i) => [i, Object.fromEntries(row.flatMap((value, j) => (value === null ? [] : [[j, cellOf(value)]])))]),
  ) as Record<number, Record<number, ICellData>>;
  const table = {
    id: "sales",
    name: "Sales",
    range: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 2 },
    options: { showHeader: true },
    columns: [],
    meta: {},
  };
  return {
    id: "workbook",
    name: "Sales.xlsx",
    appVersion: "",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: ["data", "notes"],
    sheets: {
      data: { id: "data", name: "Data", cellData, rowCount: 60, columnCount: 20 },
      notes: { id: "notes", name: "My notes", cellData: {}, rowCount: 60, columnCount: 20 },
    },
    resources: [{ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify({ data: { tables: [table], tableFilteredOutRows: [] } }) }],
  };
}

/** Microsoft's client against the host; once in each test file. */
export function startOffice(functions: readonly FunctionEntry[] = [], isEditing: () => boolean = () => false): Office {
  const engine = preview.createHeadlessEngine();
  const host = preview.createOfficeHost({
    engine,
    namespace: "PLAN",
    functions,
    language: "da",
    cellEdit: { isEditing, ended: () => until(() => !isEditing()) },
  });
  engine.open(salesWorkbook());
  host.opened("Sales.xlsx");
  preview.startOfficeInNode(host, preview.requirementSets);
  return { engine, host };
}

/** Another workbook in the same process, as when a person opens one. */
export function reopen({ engine, host }: Office): void {
  engine.open(salesWorkbook());
  host.opened("Sales.xlsx");
}

/** The client still sends clean-up batches for a moment. */
export async function stopOffice({ engine }: Office): Promise<void> {
  await pause(300);
  engine.dispose();
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @throws after five seconds */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 250; tries++) {
    if (condition()) return;
    await pause(20);
  }
  throw new Error("Waited five seconds in vain");
}

/** The code of the error an add-in would catch. */
export async function refusal(act: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : `not Office's error: ${String(error)}`;
  }
  return "none";
}

export type Book = Parameters<typeof preview.writeXlsx>[0];
type Parts = Map<string, Uint8Array>;

/** What was saved: the file, its parts as text, and the workbook read again. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly part: (path: string) => string;
  readonly book: Awaited<ReturnType<typeof preview.openXlsx>>;
}

/** Opens a file in place of the sales workbook; the function saves it with everything done since. */
export async function openFile({ engine, host }: Office, file: Uint8Array): Promise<() => Promise<Saved>> {
  const opened = await preview.openFile(file, "Book.xlsx");
  const edits: Edit[] = [];
  engine.open(opened.snapshot);
  host.opened("Book.xlsx", opened.protection);
  engine.onEdit((edit) => edits.push(edit));
  return async () => {
    await engine.settle();
    const { bytes } = await preview.saveFile(opened, engine.workbook.save(), engine.workbook.getTableList(), edits);
    const parts: Parts = new Map(await preview.readZip(bytes));
    return {
      bytes,
      part: (path) => new TextDecoder().decode(parts.get(path)),
      book: await preview.openXlsx(bytes, { readStyles: true }),
    };
  };
}

export const openBook = async (office: Office, book: Book): Promise<() => Promise<Saved>> =>
  openFile(office, await preview.writeXlsx(book));
