import { type Field, fields as fieldNames } from "../connect/connection";
import type { Description } from "../connect/describeCell";
import { addressOfCells, type FoundCells } from "../sheet/resolveReference";
import { SheetIndexes } from "../connect/sheetIndexes";
import type { Day } from "../plan/day";
import type { Plan, SubGoal } from "../plan/plan";
import { addressOf, boxOf, splitAddress } from "../sheet/cellBox";
import { Findings } from "../sheet/findings";
import type { WorkbookOutline } from "../sheet/outline";
import { planKey } from "../sheet/planKey";
import { findTable, planTableNames } from "../sheet/planTables";
import { readDay, textOf } from "../sheet/readEntry";
import { readPlans } from "../sheet/readPlans";
import { tableRows } from "../sheet/tableRows";
import type { CellBlock, CellValue, Workbook, WorkbookTables } from "../sheet/workbook";
import type { CheckedField, CheckedSource } from "./checkedField";
import { feedingOf } from "./feeding";
import { type FoundSources, findSources } from "./findSources";
import { readWindows, type ReadingOptions, windowsFor } from "./readAround";
import { type FieldRecord, readRecords, recordOf } from "./readRecords";

export type CheckedWorkbook = Pick<Workbook, "readTables" | "readOutline" | "readCells" | "hiddenRows">;

/** A plan with every field that is connected, or was. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly fields: readonly CheckedField[];
  /** the plan's own As of, where it is written */
  readonly asOf: { readonly cell: string; readonly day: Day } | null;
}

/** A field to be read, as it is or as it would be. */
export interface FieldToRead {
  readonly plan: Plan;
  readonly subGoal: SubGoal;
  readonly field: Field;
  readonly cell: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly record: FieldRecord | null;
  readonly isProposed: boolean;
}

/**
 * Reads a plan's connected fields, their sources and what stands around them. Rejects with the signal's reason when cancelled, and as the
 * workbook says where a reading fails.
 *
 * @param name the plan's, "" where the workbook names none
 * @returns null where there is no such plan
 */
export async function readChecked(
  workbook: CheckedWorkbook,
  name: string,
  options: ReadingOptions & { readonly today: Day },
): Promise<CheckedPlan | null> {
  const [outline, tables] = await Promise.all([workbook.readOutline(), workbook.readTables(planTableNames)]);
  options.signal?.throwIfAborted();
  const plan = readPlans(tables, { today: options.today }).plans.find((each) => each.name === name);
  if (plan === undefined) return null;
  const records = readRecords(tables);
  const wanted = plan.goals.flatMap(({ subGoals }) =>
    subGoals.flatMap((subGoal) => fieldNames.flatMap((field) => fieldToRead(plan, subGoal, field, { tables, records }))),
  );
  return { plan, fields: await readFields(workbook, outline, wanted, options), asOf: asOfIn(tables, name) };
}

/** Typed figures come from nowhere and are not looked at, unless they were connected once. */
function fieldToRead(
  plan: Plan,
  subGoal: SubGoal,
  field: Field,
  { tables, records }: { readonly tables: WorkbookTables; readonly records: readonly FieldRecord[] },
): readonly FieldToRead[] {
  const { formula, place } = subGoal[field];
  const record = recordOf(records, plan.name, subGoal.id, field);
  if (place === null || (formula === "" && record === null)) return [];
  return [{ plan, subGoal, field, cell: place.cell, formula, value: valueAt(tables, place.cell), record, isProposed: false }];
}

function valueAt(tables: WorkbookTables, address: string): CellValue {
  const table = findTable(tables, "PlanSubgoals");
  const box = boxOf(splitAddress(address).cells);
  return table === undefined || box === null ? "" : (table.values[box.top - table.top]?.[box.left - table.left] ?? "");
}

function asOfIn(tables: WorkbookTables, plan: string): CheckedPlan["asOf"] {
  const rows = tableRows(tables, "PlanInfo");
  const row = rows.find((each) => rows.length === 1 || planKey(textOf(each.cell("plan"))) === planKey(plan));
  const cell = row?.cell("asOf") ?? null;
  const day = readDay(cell, null, new Findings());
  return cell === null || day === null || day === "unreadable" ? null : { cell: cell.place.cell, day };
}

/** The same for any fields, such as those of a proposal. */
export async function readFields(
  workbook: CheckedWorkbook,
  outline: WorkbookOutline,
  wanted: readonly FieldToRead[],
  options: ReadingOptions,
): Promise<readonly CheckedField[]> {
  const found = wanted.map((each) => {
    const { subGoal, field, value, cell } = each;
    // where a value stands over the formula, its sources tell whether it can be written back
    const formula = each.formula === "" ? (each.record?.formula ?? "") : each.formula;
    const about = { ownSheet: splitAddress(cell).sheet ?? "", value, criterion: subGoal.criterion, field };
    const sources = findSources(formula, outline, about);
    const all = [...sources.sources.map(({ cells }) => cells), ...(sources.filter === null ? [] : [sources.filter.cells])];
    return { each, sources, windows: windowsFor(all, outline) };
  });
  const windows = found.flatMap((each) => [...each.windows.values()]);
  const places = [...new Map(found.flatMap(({ sources }) => sources.sources.map(({ cells }) => [addressOfCells(cells), cells]))).values()];
  const sizes = new Map(windows.map(({ sheet, box }) => [addressOf(sheet, box), box.rows * box.columns]));
  const size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  // describing a place reads its sheet once more
  const total = 2 * size;
  let done = 0;
  const step = (cells: number) => options.onProgress?.((done += cells), total);
  const blocks = await readWindows(workbook, windows, options, step);
  const hidden = await readHidden(workbook, places, options);
  const indexes = new SheetIndexes(workbook, options);
  const described = new Map<string, Description>();
  for (const cells of places) {
    described.set(addressOfCells(cells), await indexes.describe(cells, outline));
    options.signal?.throwIfAborted();
    step(size / places.length);
  }
  return found.map(({ each, sources, windows: own }) => checkedField(each, sources, { outline, own, blocks, hidden, described }));
}

/** Which rows are hidden, by sheet, among those the sources lie in. */
async function readHidden(
  workbook: CheckedWorkbook,
  places: readonly FoundCells[],
  { signal }: ReadingOptions,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const hidden = new Map<string, readonly number[]>();
  for (const sheet of new Set(places.map((each) => each.sheet))) {
    const boxes = places.filter((each) => each.sheet === sheet).map(({ box }) => box);
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.top + box.rows - 1));
    hidden.set(sheet, await workbook.hiddenRows(addressOf(sheet, { top, left: 1, rows: bottom - top + 1, columns: 1 })));
    signal?.throwIfAborted();
  }
  return hidden;
}

interface Read {
  readonly outline: WorkbookOutline;
  /** what was read for each source, by its address */
  readonly own: ReadonlyMap<string, FoundCells>;
  readonly blocks: ReadonlyMap<string, CellBlock>;
  readonly hidden: ReadonlyMap<string, readonly number[]>;
  readonly described: ReadonlyMap<string, Description>;
}

function checkedField(wanted: FieldToRead, { sources, gone, filter }: FoundSources, read: Read): CheckedField {
  const { plan, subGoal, field, cell, formula, value, record, isProposed } = wanted;
  const blockOf = (cells: FoundCells) => read.blocks.get(addressOfCells(read.own.get(addressOfCells(cells))!))!;
  const skipped = filter === null ? new Set<number>() : skippedRows(filter, blockOf(filter.cells));
  const checked = sources.map(({ cells, role, part, table }): CheckedSource => {
    const { top, rows } = cells.box;
    const hiddenRows = (read.hidden.get(cells.sheet) ?? []).filter((row) => row >= top && row < top + rows);
    const description = read.described.get(addressOfCells(cells))!;
    return { cells, role, part, table, around: blockOf(cells), hiddenRows, skippedRows: skipped, description };
  });
  return {
    ...{ plan: plan.name, year: plan.year, subGoal, field, cell, formula, value, isProposed },
    sources: formula === "" ? [] : checked,
    feeding: formula === "" ? [] : checked.flatMap((source) => feedingOf(source, read.outline)),
    gone: formula === "" ? [] : gone,
    record: record === null ? null : { ...record, described: checked[0]?.description ?? null },
    history: plan.history.filter((row) => row.subGoal === subGoal.id),
  };
}

/** Rows of a shared list that hold another word than the one that is counted. */
function skippedRows({ cells: { box }, word }: NonNullable<FoundSources["filter"]>, block: CellBlock): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = box.top; row < box.top + box.rows; row += 1) {
    const value = block.values[row - block.top]?.[box.left - block.left] ?? "";
    if (String(value).toLowerCase() !== word.toLowerCase()) rows.add(row);
  }
  return rows;
}
