import type { FWorksheet } from "@univerjs/sheets/facade";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { flagArgument, numberArgument, oneOf, textArgument } from "../arguments";
import { besideCells, changeBesideCells } from "../../file/besideCells";
import { eventType } from "../eventRegistry";
import { HostObject, type HostClass } from "../hostObject";
import { activeSheet, gridSheet, mayRestructure, sheetByName, type SheetTarget } from "../model";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../richApiError";
import { usedBox } from "../usedBox";
import { eventMembers } from "./events";
import { chartCollection } from "./chartCollection";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { rangeAt, rangeObject } from "./rangeTarget";
import { tableCollection } from "./tableCollection";

/** @throws InvalidArgument for a name Excel would not take; ItemAlreadyExists for one in use */
export function checkSheetName(sheet: { readonly model: SheetTarget["model"]; readonly id?: string }, name: unknown): string {
  const text = textArgument(name);
  // for the changes Excel tracks
  const isReserved = text.toLowerCase() === "history";
  if (isReserved || text.length > 31 || /[[\]:\\/?*]/.test(text) || text.startsWith("'") || text.endsWith("'")) throw invalidArgument();
  const other = sheetByName(sheet.model, text);
  if (other !== null && other.id !== sheet.id) throw itemAlreadyExists();
  return text;
}

const wholeSheet = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

async function usedRange(sheet: SheetTarget, valuesOnly: unknown): Promise<HostObject | null> {
  const box = await usedBox(sheet, wholeSheet, valuesOnly);
  return box && rangeObject(sheet, box);
}

/** Those a person sees beside this one. @throws InvalidOperation where there is none: a workbook always shows a sheet */
function otherVisible({ model, id }: SheetTarget): readonly FWorksheet[] {
  const others = model.engine.workbook.getSheets().filter((one) => !one.isSheetHidden() && one.getSheetId() !== id);
  if (others.length === 0) throw invalidOperation();
  return others;
}

const config = (sheet: SheetTarget): ReturnType<ReturnType<FWorksheet["getSheet"]>["getConfig"]> => gridSheet(sheet).getSheet().getConfig();

function visibility(sheet: SheetTarget): string {
  if (!gridSheet(sheet).isSheetHidden()) return "Visible";
  return besideCells(config(sheet)).veryHidden === true ? "VeryHidden" : "Hidden";
}

/** The grid makes a sheet that it shows the active one, Excel does not. */
function setVisibility(sheet: SheetTarget, value: unknown): void {
  const next = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  mayRestructure(sheet.model);
  const { workbook } = sheet.model.engine;
  const [grid, active] = [gridSheet(sheet), activeSheet(sheet.model).id];
  if (next === "Visible" && grid.isSheetHidden()) {
    grid.showSheet();
    workbook.setActiveSheet(active);
  } else if (next !== "Visible" && !grid.isSheetHidden()) {
    const [other] = otherVisible(sheet);
    if (active === sheet.id && other) workbook.setActiveSheet(other);
    grid.hideSheet();
  }
  changeBesideCells(config(sheet), { veryHidden: next === "VeryHidden" });
}

function remove(sheet: SheetTarget): void {
  mayRestructure(sheet.model);
  if (!gridSheet(sheet).isSheetHidden()) otherVisible(sheet);
  sheet.model.engine.workbook.deleteSheet(sheet.id);
}

export const worksheet: HostClass<SheetTarget> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => gridSheet(sheet).getSheetName(),
    Position: (sheet) => gridSheet(sheet).getIndex(),
    Visibility: visibility,
    TabColor: (sheet) => gridSheet(sheet).getTabColor() ?? "",
    ShowGridlines: (sheet) => !gridSheet(sheet).hasHiddenGridLines(),
    ShowHeadings: () => true,
    EnableCalculation: () => true,
  },
  write: {
    Name: (sheet, value) => {
      mayRestructure(sheet.model);
      gridSheet(sheet).setName(checkSheetName(sheet, value));
    },
    Position: (sheet, value) => {
      sheet.model.engine.workbook.moveSheet(gridSheet(sheet), numberArgument(value));
    },
    Visibility: setVisibility,
    TabColor: (sheet, value) => {
      if (value !== "" && !/^#[0-9a-f]{6}$/i.test(String(value))) throw invalidArgument();
      gridSheet(sheet).setTabColor(String(value));
    },
    /** showGridlines: Microsoft's client writes it by another name than it reads */
    Gridlines: (sheet, value) => {
      gridSheet(sheet).setHiddenGridlines(!flagArgument(value));
    },
  },
  open: {
    Tables: (sheet) => HostObject.of(tableCollection, { model: sheet.model, sheetId: sheet.id }),
    Protection: (sheet) => HostObject.of(worksheetProtection, sheet),
    PageLayout: (sheet) => HostObject.of(pageLayout, sheet),
    FreezePanes: (sheet) => HostObject.of(freezePanes, sheet),
    Charts: (sheet) => HostObject.of(chartCollection, sheet),
    Names: (sheet) => HostObject.of(namedItemCollection, { model: sheet.model, sheetId: sheet.id }),
  },
  call: {
    Activate: (sheet) => {
      sheet.model.engine.workbook.setActiveSheet(gridSheet(sheet));
    },
    Calculate: () => undefined,
    Delete: remove,
    GetRange: (sheet, [address]) => {
      if (address === null || address === undefined) return rangeObject(sheet, wholeSheet);
      const found = rangeAt(sheet, address);
      return HostObject.of(range, found);
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(sheet, {
        row: numberArgument(row),
        column: numberArgument(column),
        rows: numberArgument(rows),
        columns: numberArgument(columns),
      }),
    GetCell: (sheet, [row, column]) =>
      rangeObject(sheet, { row: numberArgument(row), column: numberArgument(column), rows: 1, columns: 1 }),
    GetUsedRange: async (sheet, [valuesOnly]) =>
      (await usedRange(sheet, valuesOnly)) ?? rangeObject(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
    ...eventMembers<SheetTarget>(
      {
        DataChangedEvent: eventType.changed,
        ActivatedEvent: eventType.activated,
        DeactivatedEvent: eventType.deactivated,
        SelectionChangedEvent: eventType.selectionChanged,
        CalculatedEvent: eventType.calculated,
        EventNameChanged: eventType.nameChanged,
      },
      (sheet) => sheet.id,
    ),
  },
};
