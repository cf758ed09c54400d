import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { numberArgument, oneOf, textArgument } from "../arguments";
import { eventType } from "../eventRegistry";
import { HostObject, type HostClass } from "../hostObject";
import { gridSheet, mayRestructure, sheetByName, type SheetTarget } from "../model";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../richApiError";
import { usedBox } from "../usedBox";
import { eventMembers } from "./events";
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

function remove(sheet: SheetTarget): void {
  mayRestructure(sheet.model);
  const visible = sheet.model.engine.workbook.getSheets().filter((one) => !one.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === sheet.id) throw invalidOperation();
  sheet.model.engine.workbook.deleteSheet(sheet.id);
}

export const worksheet: HostClass<SheetTarget> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => gridSheet(sheet).getSheetName(),
    Position: (sheet) => gridSheet(sheet).getIndex(),
    Visibility: (sheet) => (gridSheet(sheet).isSheetHidden() ? "Hidden" : "Visible"),
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
    Visibility: (sheet, value) => {
      const hide = oneOf(value, ["Visible", "Hidden", "VeryHidden"]) !== "Visible";
      if (hide) gridSheet(sheet).hideSheet();
      else gridSheet(sheet).showSheet();
    },
    TabColor: (sheet, value) => {
      gridSheet(sheet).setTabColor(String(value));
    },
  },
  open: {
    Tables: (sheet) => HostObject.of(tableCollection, { model: sheet.model, sheetId: sheet.id }),
    Protection: (sheet) => HostObject.of(worksheetProtection, sheet),
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
