import { flagArgument } from "../arguments";
import { eventType, WORKBOOK } from "../eventRegistry";
import { HostObject, type HostClass } from "../hostObject";
import { activeSheet, mayRestructure, type Model, type SheetTarget } from "../model";
import { itemNotFound } from "../richApiError";
import { collection, sameName } from "./collection";
import { eventMembers } from "./events";
import { checkSheetName, worksheet } from "./worksheet";

interface SheetsTarget {
  readonly model: Model;
}

const object = (sheet: SheetTarget): HostObject => HostObject.of(worksheet, sheet);

const sheets = ({ model }: SheetsTarget): readonly HostObject[] =>
  model.engine.workbook.getSheets().map((sheet) => object({ model, id: sheet.getSheetId() }));

/** ids win over names, as in Excel */
function find({ model }: SheetsTarget, key: unknown): HostObject | null {
  const all = model.engine.workbook.getSheets();
  const found = all.find((sheet) => sheet.getSheetId() === key) ?? all.find((sheet) => sameName(sheet.getSheetName(), key));
  return found ? object({ model, id: found.getSheetId() }) : null;
}

function atEnd({ model }: SheetsTarget, visibleOnly: unknown, which: 0 | -1): HostObject {
  const wanted = model.engine.workbook.getSheets().filter((sheet) => !flagArgument(visibleOnly) || !sheet.isSheetHidden());
  const found = wanted.at(which);
  if (!found) throw itemNotFound();
  return object({ model, id: found.getSheetId() });
}

const base = collection<SheetsTarget>({ name: "WorksheetCollection", list: sheets, find });

export const worksheetCollection: HostClass<SheetsTarget> = {
  ...base,
  call: {
    ...base.call,
    Add: ({ model }, [name]) => {
      mayRestructure(model);
      const wanted = name === null || name === undefined ? undefined : checkSheetName({ model }, name);
      return object({ model, id: model.engine.addSheet(wanted) });
    },
    GetActiveWorksheet: ({ model }) => object(activeSheet(model)),
    GetFirst: (target, [visibleOnly]) => atEnd(target, visibleOnly, 0),
    GetLast: (target, [visibleOnly]) => atEnd(target, visibleOnly, -1),
    ...eventMembers<SheetsTarget>(
      {
        DataChangedEvent: eventType.changed,
        ActivatedEvent: eventType.activated,
        DeactivatedEvent: eventType.deactivated,
        AddedEvent: eventType.added,
        DeletedEvent: eventType.deleted,
        SelectionChangedEvent: eventType.selectionChanged,
        CalculatedEvent: eventType.calculated,
        EventNameChanged: eventType.nameChanged,
        EventMoved: eventType.moved,
      },
      () => WORKBOOK,
    ),
  },
};
