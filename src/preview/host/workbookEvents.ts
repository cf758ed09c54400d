import type { CellBox, Edit } from "../engine/engine";
import { boxAddress, intersection, MAX_COLUMNS, MAX_ROWS, quoted } from "./address";
import { eventType, WORKBOOK } from "./eventRegistry";
import { activeSheet, type Model } from "./model";
import { gridBox } from "./objects/tableTarget";

type Payload = Readonly<Record<string, unknown>>;

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number } }[];
  readonly type?: number;
}

/** Univer's SelectionMoveType while a mouse is still dragging */
const MOVE_START = 0;
const MOVING = 1;

/** the cells an edit concerns; null where it is not about cells */
function editedBox(edit: Edit): CellBox | null {
  switch (edit.kind) {
    case "RangeEdited":
    case "Rearranged":
      return edit.box;
    case "RowInserted":
    case "RowDeleted":
      return { row: edit.at, column: 0, rows: edit.count, columns: MAX_COLUMNS };
    case "ColumnInserted":
    case "ColumnDeleted":
      return { row: 0, column: edit.at, rows: MAX_ROWS, columns: edit.count };
    default:
      return null;
  }
}

/** Turns the engine's edits and calculations into Excel's events: together, after the calculation, so that one re-read serves both. */
export class WorkbookEvents {
  #edits: Edit[] = [];
  #waiting = false;
  #sheets = new Map<string, string>();
  #tables = new Map<string, string>();
  #active = "";
  #selection = "";

  constructor(
    readonly model: Model,
    readonly onSelection: () => void,
  ) {
    model.engine.onEdit((edit) => this.#edited(edit));
    model.engine.onCalculated((sheetIds) => {
      this.#tellEdits();
      for (const sheetId of sheetIds) this.#raise(eventType.calculated, sheetId, { address: "" });
    });
    model.engine.commands.onCommandExecuted((command) => {
      // a row is deleted on its own sheet, which is made active for a moment: only what is active afterwards counts
      if (command.id === "sheet.operation.set-worksheet-active") setTimeout(() => this.#activated());
      if (command.id === "sheet.operation.set-selections") this.#selectionSet(command.params as SelectionParams);
    });
  }

  /** After another workbook was opened. */
  opened(): void {
    this.#edits = [];
    this.#remember();
    this.#active = activeSheet(this.model).id;
    this.#selection = "";
  }

  #edited(edit: Edit): void {
    this.#edits.push(edit);
    if (this.#waiting) return;
    this.#waiting = true;
    void this.model.engine.settle().then(() => {
      this.#waiting = false;
      this.#tellEdits();
    });
  }

  #tellEdits(): void {
    const edits = this.#edits;
    this.#edits = [];
    for (const edit of edits) this.#tell(edit);
    if (edits.length > 0) this.#remember();
  }

  #raise(type: Parameters<Model["events"]["raise"]>[0], sheetId: string, payload: Payload): void {
    this.model.events.raise(type, [WORKBOOK, sheetId], { worksheetId: sheetId, ...payload });
  }

  #tell(edit: Edit): void {
    const { sheetId } = edit;
    const box = editedBox(edit);
    if (box) return this.#changed(edit.kind === "Rearranged" ? "RangeEdited" : edit.kind, sheetId, box);
    switch (edit.kind) {
      case "SheetAdded":
        return this.#raise(eventType.added, sheetId, { source: "Local" });
      case "SheetDeleted":
        return this.#raise(eventType.deleted, sheetId, { source: "Local" });
      case "SheetRenamed":
        return this.#raise(eventType.nameChanged, sheetId, {
          source: "Local",
          nameBefore: this.#sheets.get(sheetId) ?? "",
          nameAfter: edit.name,
        });
      case "SheetMoved":
        return this.#raise(eventType.moved, sheetId, { source: "Local" });
      case "TableAdded":
        return this.#raise(eventType.tableAdded, sheetId, { source: "Local", tableId: edit.tableId });
      case "TableDeleted":
        return this.#raise(eventType.tableDeleted, sheetId, {
          source: "Local",
          tableId: edit.tableId,
          tableName: this.#tables.get(edit.tableId) ?? "",
        });
      default:
        // a table that grew, shrank or was renamed: Excel has no event of its own for it
        return;
    }
  }

  #changed(changeType: string, sheetId: string, box: CellBox): void {
    const address = boxAddress(box);
    const sheetName = this.model.engine.workbook.getSheetBySheetId(sheetId)?.getSheetName();
    const common = { address, changeType, source: "Local", triggerSource: "Unknown", shiftDirection: "None" };
    const referenceId = sheetName === undefined ? null : `${quoted(sheetName)}!${address}`;
    this.#raise(eventType.changed, sheetId, { ...common, referenceId });
    for (const table of this.model.engine.workbook.getTableList()) {
      const part = table.subUnitId === sheetId ? intersection(gridBox(table.range), box) : null;
      if (!part) continue;
      this.model.events.raise(eventType.tableChanged, [WORKBOOK, sheetId, table.id], {
        ...common,
        worksheetId: sheetId,
        tableId: table.id,
        referenceId,
        address: boxAddress(part),
      });
    }
  }

  /** the facade's onSelectionChange fails when its workbook is closed, therefore the operation itself */
  #selectionSet({ subUnitId, selections, type }: SelectionParams): void {
    const box = selections[0] && gridBox(selections[0].range);
    if (!box || type === MOVE_START || type === MOVING) return;
    const selection = `${subUnitId} ${boxAddress(box)}`;
    if (selection === this.#selection) return;
    this.#selection = selection;
    this.#selected(subUnitId, box);
  }

  #selected(sheetId: string, box: CellBox): void {
    const address = boxAddress(box);
    const tables = this.model.engine.workbook.getTableList().filter((table) => table.subUnitId === sheetId);
    const inside = tables.filter((table) => intersection(gridBox(table.range), box) !== null);
    this.#raise(eventType.selectionChanged, sheetId, { address, isInsideTable: inside.length > 0 });
    for (const table of tables)
      this.model.events.raise(eventType.tableSelectionChanged, [table.id], {
        address,
        isInsideTable: inside.includes(table),
        tableId: table.id,
        worksheetId: sheetId,
      });
    this.onSelection();
  }

  #activated(): void {
    const now = activeSheet(this.model).id;
    if (now === this.#active) return;
    this.#raise(eventType.deactivated, this.#active, {});
    this.#active = now;
    this.#raise(eventType.activated, now, {});
  }

  /** names as they were, for the events that tell them after they are gone */
  #remember(): void {
    const { workbook } = this.model.engine;
    this.#sheets = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
    this.#tables = new Map(workbook.getTableList().map((table) => [table.id, table.name]));
  }
}
