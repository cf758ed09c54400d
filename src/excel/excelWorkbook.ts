import { type Reference, type TableCells, type Workbook, WorkbookError, type WorkbookTables } from "../sheet/workbook";
import { countsFrom1904 } from "./dateSystem";
import { insertFormula } from "./insertFormula";
import { listenToExcel, listenToSelection, selectedAddress } from "./listenToExcel";
import { hiddenRows } from "./hiddenRows";
import { readCells } from "./readCells";
import { rangeAt } from "./rangeAt";
import { readOutline } from "./readOutline";
import { run, runWriting } from "./run";
import { writeChange } from "./writeChange";

/** Sheets with more cells than this are not searched for PLAN functions. */
const searchedCells = 200_000;
/** A call as it is typed, and as Excel shows it where it does not know the add-in's functions yet. */
const planFunction = /^=.*(?:\bPLAN\.|_xldudf_PLAN_)[A-Z]+\(/isu;

/** The workbook Excel has open, through Office.js. It loads, syncs and returns cells; it decides nothing. */
export const excelWorkbook: Workbook = {
  readTables: (names) => run("read", (context) => readTables(context, names)),
  async areBlank(references) {
    try {
      return await run("read", (context) => areBlank(context, references));
    } catch (error) {
      if (!isAboutReference(error)) throw error;
      // one reference that Excel refuses must not keep the whole plan from being read
      return Promise.all(references.map((reference) => isBlank(reference)));
    }
  },
  onChange: (changed) => run("listen", (context) => listenToExcel(context, changed)),

  select: (address) =>
    run("select", async (context) => {
      const range = rangeAt(context, address);
      range.worksheet.activate();
      range.select();
      await context.sync();
    }),

  recalculate: () =>
    run("recalculate", async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }),

  usesPlanFunctions: () =>
    run("read", async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      for (const range of used) range.load("cellCount");
      await context.sync();
      for (const range of used) {
        if (range.isNullObject || range.cellCount <= 0 || range.cellCount > searchedCells) continue;
        range.load("formulas");
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web refuses answers over 5 MB
        await context.sync();
        if (range.formulas.some((row) => row.some((formula) => planFunction.test(String(formula))))) return true;
      }
      return false;
    }),

  insertFormula: (formula, options) => run("insert", (context) => insertFormula(context, formula, options)),

  selectedAddress: () => run("selection", selectedAddress),
  onSelection: (selected, failed) => run("listen", (context) => listenToSelection(context, selected, failed)),
  readOutline: () => run("read", readOutline),
  readCells: (addresses) => run("read", (context) => readCells(context, addresses)),
  hiddenRows: (address) => run("read", (context) => hiddenRows(context, address)),
  change: (change) => runWriting((context) => writeChange(context, change)),

  countsFrom1904: () => run("read", countsFrom1904),
};

async function readTables(context: Excel.RequestContext, names: readonly string[]): Promise<WorkbookTables> {
  const { tables } = context.workbook;
  tables.load("items/name");
  const asked = names.map((name) => {
    const table = tables.getItemOrNullObject(name);
    table.load("name,showHeaders,showTotals");
    const range = table.getRange();
    range.load("values,formulas,numberFormat,rowIndex,columnIndex");
    const sheet = table.worksheet;
    sheet.load("name");
    return { table, range, sheet };
  });
  await context.sync();
  const found = asked.filter(({ table }) => !table.isNullObject);
  const hidden = found.filter(({ table }) => !table.showHeaders).map(({ table }) => table.columns.load("items/name"));
  if (hidden.length > 0) await context.sync();
  return {
    names: tables.items.map((table) => table.name),
    tables: found.map(({ table, range, sheet }): TableCells => {
      const header = table.showHeaders ? [] : [table.columns.items.map((column) => column.name)];
      const body = <Cell>(rows: readonly (readonly Cell[])[]) => (table.showTotals ? rows.slice(0, -1) : rows);
      return {
        name: table.name,
        sheet: sheet.name,
        top: range.rowIndex + 1 - header.length,
        left: range.columnIndex + 1,
        values: [...header, ...body(range.values as TableCells["values"])],
        formulas: [...header, ...body(range.formulas as TableCells["formulas"])],
        numberFormats: [...header, ...body(range.numberFormat as TableCells["numberFormats"])],
      };
    }),
  };
}

async function areBlank(
  context: Excel.RequestContext,
  asked: readonly { readonly ownSheet: string; readonly reference: Reference }[],
): Promise<readonly (boolean | null)[]> {
  const ranges = asked.map(({ ownSheet, reference }) => {
    const range = rangeOf(context, ownSheet, reference);
    range.load("address");
    const used = range.getUsedRangeOrNullObject(true);
    used.load("address");
    return { range, used };
  });
  await context.sync();
  return ranges.map(({ range, used }) => (range.isNullObject ? null : used.isNullObject));
}

type Asked = Parameters<Workbook["areBlank"]>[0][number];

async function isBlank(asked: Asked): Promise<boolean | null> {
  try {
    const [answer] = await run("read", (context) => areBlank(context, [asked]));
    return answer ?? null;
  } catch (error) {
    if (isAboutReference(error)) return null;
    throw error;
  }
}

/** Whether Excel refused what was asked for, rather than to answer at all. */
function isAboutReference(error: unknown): boolean {
  const cause: unknown = error instanceof WorkbookError ? error.cause : error;
  const { code } = cause instanceof OfficeExtension.Error ? cause : { code: "" };
  return ["InvalidArgument", "ItemNotFound", "InvalidReference"].includes(code);
}

function rangeOf({ workbook }: Excel.RequestContext, ownSheet: string, reference: Reference): Excel.Range {
  switch (reference.kind) {
    case "cells":
      return workbook.worksheets.getItemOrNullObject(reference.sheet ?? ownSheet).getRange(reference.address);
    case "name":
      return workbook.names.getItemOrNullObject(reference.name).getRangeOrNullObject();
    case "column":
      return workbook.tables.getItemOrNullObject(reference.table).columns.getItemOrNullObject(reference.column).getDataBodyRange();
  }
}
