import { intersection } from "../address";
import { flagArgument } from "../arguments";
import { eventType, WORKBOOK } from "../eventRegistry";
import { HostObject, type HostClass } from "../hostObject";
import { activeSheet, type Model } from "../model";
import { invalidArgument, itemNotFound } from "../richApiError";
import { collection, itemAt, sameName } from "./collection";
import { eventMembers } from "./events";
import { boundedBoxOf, boxOf, rangeAt, type RangeTarget } from "./rangeTarget";
import { table } from "./table";
import { tableBox } from "./tableTarget";

interface TablesTarget {
  readonly model: Model;
  /** null: the tables of the whole workbook */
  readonly sheetId: string | null;
}

const object = (model: Model, id: string): HostObject => HostObject.of(table, { model, id });

const infos = ({ model, sheetId }: TablesTarget) =>
  model.engine.workbook.getTableList().filter((info) => sheetId === null || info.subUnitId === sheetId);

const tables = (target: TablesTarget): readonly HostObject[] => infos(target).map((info) => object(target.model, info.id));

function find(target: TablesTarget, key: unknown): HostObject | null {
  const all = infos(target);
  const found = all.find((info) => info.id === key) ?? all.find((info) => sameName(info.name, key));
  return found ? object(target.model, found.id) : null;
}

function freeName(model: Model): string {
  const taken = new Set(model.engine.workbook.getTableList().map((info) => info.name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${String(number)}`)) return `Table${String(number)}`;
}

/** The command, unlike the facade's addTable, is synchronous: the table is there when the next action of the batch asks for it. */
function add({ model, sheetId }: TablesTarget, address: unknown, hasHeaders: boolean): HostObject {
  const home = sheetId === null ? activeSheet(model) : { model, id: sheetId };
  const target = rangeAt(home, address);
  const box = boundedBoxOf(target);
  if (!hasHeaders) throw invalidArgument("The preview makes tables only where a header row is already there.");
  const overlaps = infos({ model, sheetId: target.sheet.id }).some(({ id }) => intersection(tableBox({ model, id }), box) !== null);
  if (overlaps) throw invalidArgument("A table can't overlap another table.");
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const range = { startRow: box.row, endRow: box.row + box.rows - 1, startColumn: box.column, endColumn: box.column + box.columns - 1 };
  const { commands, workbook } = model.engine;
  const done = commands.syncExecuteCommand("sheet.command.add-table", {
    unitId: workbook.getId(),
    subUnitId: target.sheet.id,
    id,
    name: freeName(model),
    range,
    options: { showHeader: true },
  });
  const added = infos({ model, sheetId: target.sheet.id }).find(
    (info) => info.range.startRow === range.startRow && info.range.startColumn === range.startColumn,
  );
  if (!done || !added) throw invalidArgument();
  return object(model, added.id);
}

const base = collection<TablesTarget>({ name: "TableCollection", list: tables, find, hasCount: true });

export const tableCollection: HostClass<TablesTarget> = {
  ...base,
  call: {
    ...base.call,
    Add: (target, [address, hasHeaders]) => add(target, address, flagArgument(hasHeaders, true)),
    GetItemAt: (target, [index]) => itemAt(tables(target), index),
    ...eventMembers<TablesTarget>(
      { DataChangedEvent: eventType.tableChanged, AddedEvent: eventType.tableAdded, DeletedEvent: eventType.tableDeleted },
      (target) => target.sheetId ?? WORKBOOK,
    ),
  },
};

interface TouchingTarget {
  readonly range: RangeTarget;
  readonly fullyContained: boolean;
}

function touching({ range, fullyContained }: TouchingTarget): readonly HostObject[] {
  const box = boxOf(range);
  return infos({ model: range.sheet.model, sheetId: range.sheet.id })
    .filter((info) => {
      const own = tableBox({ model: range.sheet.model, id: info.id });
      const common = intersection(own, box);
      return common !== null && (!fullyContained || common.rows * common.columns === own.rows * own.columns);
    })
    .map((info) => object(range.sheet.model, info.id));
}

const scopedBase = collection<TouchingTarget>({
  name: "TableScopedCollection",
  list: touching,
  find: (target, key) => {
    const found = find({ model: target.range.sheet.model, sheetId: target.range.sheet.id }, key);
    return found && (touching(target).find((one) => one.identity["Id"] === found.identity["Id"]) ?? null);
  },
});

export const tableScopedCollection: HostClass<TouchingTarget> = {
  ...scopedBase,
  call: {
    ...scopedBase.call,
    GetFirst: (target) => {
      const first = touching(target)[0];
      if (!first) throw itemNotFound();
      return first;
    },
  },
};

export const tablesTouching = (range: RangeTarget, fullyContained: boolean): HostObject =>
  HostObject.of(tableScopedCollection, { range, fullyContained });

/** Whether a table has cells in the range. */
export const tablesIn = (range: RangeTarget): boolean => touching({ range, fullyContained: false }).length > 0;
