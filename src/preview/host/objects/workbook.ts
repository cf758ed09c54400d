import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { flagArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { activeSheet, gridSheet, type Model } from "../model";
import { invalidArgument } from "../richApiError";
import { application } from "./application";
import { functions } from "./functions";
import { namedItemCollection } from "./namedItemCollection";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeObject, rangeOfReference } from "./rangeTarget";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { worksheetCollection } from "./worksheetCollection";

interface WorkbookTarget {
  readonly model: Model;
}

/** A whole column or row of the grid stands for one of Excel's, which are longer. */
function selected({ model }: WorkbookTarget): HostObject {
  const [grid, sheet] = [model.engine.workbook.getActiveRange(), activeSheet(model)];
  if (!grid) return rangeObject(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  const [all, rows, columns] = [gridSheet(sheet), grid.getHeight(), grid.getWidth()];
  return rangeObject(sheet, {
    row: grid.getRow(),
    column: grid.getColumn(),
    rows: rows === all.getMaxRows() ? MAX_ROWS : rows,
    columns: columns === all.getMaxColumns() ? MAX_COLUMNS : columns,
  });
}

function activeCell({ model }: WorkbookTarget): HostObject {
  const cell = model.engine.workbook.getActiveCell();
  return rangeObject(activeSheet(model), { row: cell?.getRow() ?? 0, column: cell?.getColumn() ?? 0, rows: 1, columns: 1 });
}

/** The reference of an event is the address itself, so that none has to be kept for events nobody looks into. */
function rangeOfEvent({ model }: WorkbookTarget, [reference]: readonly unknown[]): HostObject | null {
  const found = typeof reference === "string" ? rangeOfReference(model, reference) : null;
  return found && HostObject.of(range, found);
}

const runtime: HostClass<WorkbookTarget> = {
  name: "Runtime",
  read: { EnableEvents: ({ model }) => model.events.enabled },
  write: {
    EnableEvents: ({ model }, value) => {
      model.events.enabled = flagArgument(value);
    },
  },
};

export const workbook: HostClass<WorkbookTarget> = {
  name: "Workbook",
  read: {
    Name: ({ model }) => model.fileName,
    ReadOnly: () => false,
    IsDirty: ({ model }) => model.isDirty,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
  },
  write: {
    IsDirty: ({ model }, value) => {
      model.isDirty = flagArgument(value);
    },
  },
  open: {
    Application: (target) => HostObject.of(application, target),
    Worksheets: (target) => HostObject.of(worksheetCollection, target),
    Tables: ({ model }) => HostObject.of(tableCollection, { model, sheetId: null }),
    Protection: (target) => HostObject.of(workbookProtection, target),
    Names: ({ model }) => HostObject.of(namedItemCollection, { model, sheetId: null }),
    Functions: () => HostObject.of(functions, null),
    Settings: (target) => HostObject.of(settingCollection, target),
    _Runtime: (target) => HostObject.of(runtime, target),
  },
  call: {
    GetSelectedRange: selected,
    GetActiveCell: activeCell,
    _GetRangeForEventByReferenceId: (target, args) => {
      const found = rangeOfEvent(target, args);
      if (!found) throw invalidArgument();
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
  },
};

export const workbookParts: readonly HostClass<WorkbookTarget>[] = [runtime];
