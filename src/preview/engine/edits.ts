import type { ICommandService, IRange } from "@univerjs/core";
import { REWRITES } from "./corrections/formulaCells";
import type { CellBox, Edit } from "./engine";

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly tableId?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly from?: { readonly subUnitId: string; readonly value: MutationParams["cellValue"] };
  readonly to?: { readonly subUnitId: string; readonly value: MutationParams["cellValue"] };
}

interface Seen {
  readonly edit: Edit;
  readonly trigger: string | undefined;
}

const STRUCTURE = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
} as const;
const TABLE = {
  "sheet.mutation.add-table": "TableAdded",
  "sheet.mutation.delete-table": "TableDeleted",
  "sheet.mutation.set-sheet-table": "TableChanged",
} as const;

const boxOf = (range: IRange): CellBox => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

function union(a: IRange, b: IRange): IRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

/** A cell object with neither value nor formula only changes the style, which is no edit. */
const changesContent = (cell: object | null): boolean => cell === null || "v" in cell || "f" in cell || "p" in cell || "si" in cell;

function contentBox(cells: MutationParams["cellValue"]): CellBox | null {
  let range: IRange | null = null;
  for (const [rowKey, row] of Object.entries(cells ?? {}))
    for (const [columnKey, cell] of Object.entries(row ?? {})) {
      if (!changesContent(cell)) continue;
      const r = Number(rowKey);
      const c = Number(columnKey);
      const one = { startRow: r, endRow: r, startColumn: c, endColumn: c };
      range = range ? union(range, one) : one;
    }
  return range && boxOf(range);
}

/** What one executed mutation means to the workbook's reader; empty for styles, bookkeeping and the like. */
function classify(id: string, params: MutationParams, tableSheets: Map<string, string>): readonly Edit[] {
  const sheetId = params.subUnitId ?? "";
  if (id in STRUCTURE && params.range) {
    const kind = STRUCTURE[id as keyof typeof STRUCTURE];
    const box = boxOf(params.range);
    const rows = kind.startsWith("Row");
    return [{ kind, sheetId, at: rows ? box.row : box.column, count: rows ? box.rows : box.columns }];
  }
  if (id in TABLE && params.tableId !== undefined) {
    // Undoing an insert deletes the table without naming its sheet.
    const home = params.subUnitId ?? tableSheets.get(params.tableId) ?? "";
    tableSheets.set(params.tableId, home);
    return [{ kind: TABLE[id as keyof typeof TABLE], sheetId: home, tableId: params.tableId }];
  }
  switch (id) {
    case "sheet.mutation.set-worksheet-name":
      return [{ kind: "SheetRenamed", sheetId, name: params.name ?? "" }];
    case "sheet.mutation.insert-sheet":
      return params.sheet ? [{ kind: "SheetAdded", sheetId: params.sheet.id }] : [];
    case "sheet.mutation.remove-sheet":
      return [{ kind: "SheetDeleted", sheetId }];
    case "sheet.mutation.set-worksheet-order":
      return [{ kind: "SheetMoved", sheetId }];
    case "sheet.mutation.move-rows":
    case "sheet.mutation.move-columns":
      return params.sourceRange && params.targetRange
        ? [{ kind: "Rearranged", sheetId, box: boxOf(union(params.sourceRange, params.targetRange)) }]
        : [];
    case "sheet.mutation.reorder-range":
      return params.range ? [{ kind: "Rearranged", sheetId, box: boxOf(params.range) }] : [];
    case "sheet.mutation.move-range":
      return [params.from, params.to].flatMap((end) => {
        const box = end && contentBox(end.value);
        return end && box ? [{ kind: "Rearranged" as const, sheetId: end.subUnitId, box }] : [];
      });
    case "sheet.mutation.set-range-values": {
      const box = contentBox(params.cellValue);
      return box ? [{ kind: "RangeEdited", sheetId, box }] : [];
    }
    default:
      return [];
  }
}

const rewritesReferences = (edit: Edit): boolean =>
  edit.kind === "RowInserted" ||
  edit.kind === "RowDeleted" ||
  edit.kind === "ColumnInserted" ||
  edit.kind === "ColumnDeleted" ||
  edit.kind === "SheetRenamed" ||
  edit.kind === "SheetDeleted" ||
  edit.kind === "Rearranged";

/**
 * Tells edits from everything else that passes through the command service. One rename or inserted row sends cell writes with the same
 * trigger before or after itself in the same task, which only rewrite references: the task is collected first, then those are dropped.
 */
export function watchEdits(commands: ICommandService, tell: (edit: Edit) => void): { dispose(): void } {
  const tableSheets = new Map<string, string>();
  let task: Seen[] = [];
  const flush = (): void => {
    const seen = task;
    task = [];
    const rewriting = new Set(seen.filter(({ edit }) => rewritesReferences(edit)).map(({ trigger }) => trigger));
    rewriting.delete(undefined);
    for (const { edit, trigger } of seen) if (edit.kind !== "RangeEdited" || !rewriting.has(trigger)) tell(edit);
  };
  return commands.onCommandExecuted((info, options) => {
    if (options?.["fromFormula"] || options?.[REWRITES] || options?.onlyLocal) return;
    const params = (info.params ?? {}) as MutationParams;
    for (const edit of classify(info.id, params, tableSheets)) {
      if (task.length === 0) queueMicrotask(flush);
      task.push({ edit, trigger: params.trigger });
    }
  });
}
