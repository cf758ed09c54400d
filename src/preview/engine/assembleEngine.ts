import { ICommandService, type IWorkbookData, mergeWorksheetSnapshotWithDefault, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { besideCellsFollow } from "./besideCellsFollow";
import { installCorrections } from "./corrections/installCorrections";
import { renameHeaders } from "./corrections/renamedHeaders";
import { CustomFunctions } from "./customFunctions";
import { watchEdits } from "./edits";
import type { Edit, Engine, EngineCounts } from "./engine";
import { settling } from "./settle";

const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Makes an engine of a Univer whose plugins are registered. */
export function assembleEngine(univer: Univer): Engine {
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const counts: EngineCounts = { calculations: 0, evaluations: 0, pushes: 0, invocations: 0 };
  const functions = new CustomFunctions(injector, counts);
  const editListeners = new Set<(edit: Edit) => void>();
  const calculatedListeners = new Set<(sheetIds: readonly string[]) => void>();
  let workbook: FWorkbook | null = null;
  let settle: (() => Promise<void>) | null = null;
  let pruning = false;
  let disposed = false;

  const openWorkbook = (): FWorkbook => {
    if (!workbook) throw new Error("No workbook is open");
    return workbook;
  };
  const requireSheet = (sheetId: string): FWorksheet => {
    const sheet = openWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId} in the open workbook`);
    return sheet;
  };

  const afterCalculation = (sheetIds: readonly string[]): void => {
    counts.calculations++;
    functions.calculated();
    for (const listener of calculatedListeners) listener(sheetIds);
  };

  const pruneOnceCalculated = (): void => {
    if (pruning || !settle) return;
    pruning = true;
    void settle().then(() => {
      pruning = false;
      functions.prune();
    });
  };

  /** Once: the built-in functions, which corrections replace, exist only after the first workbook was created. */
  const firstOpened = (): void => {
    installCorrections(injector);
    settle = settling(injector, () => disposed);
    injector.get(FormulaCalculationSessionService).resultApplied$.subscribe((result) => {
      const unit = result.unitData[openWorkbook().getId()] ?? {};
      const sheetIds = Object.keys(unit).filter((sheetId) => unit[sheetId]);
      // Emitted when the first sheet has its results; the others get theirs later in the same task.
      queueMicrotask(() => afterCalculation(sheetIds));
    });
    commands.beforeCommandExecuted((info) => {
      if (info.id === SetFormulaCalculationStartMutation.id) functions.calculationStarts();
    });
    watchEdits(commands, (edit) => {
      renameHeaders(injector, openWorkbook(), edit);
      besideCellsFollow(openWorkbook(), edit);
      pruneOnceCalculated();
      for (const listener of editListeners) listener(edit);
    });
  };

  return {
    univer,
    api,
    injector,
    commands,
    counts,
    get workbook() {
      return openWorkbook();
    },
    get unanswered() {
      return functions.unanswered;
    },
    messageAt(sheetId, row, column) {
      const cell = openWorkbook().getSheetBySheetId(sheetId)?.getRange(row, column);
      return cell ? functions.messages.of(sheetId, row, column, cell.getFormula(), cell.getRawValue()) : null;
    },
    registerFunctions(namespace, entries, invoke) {
      if (workbook) throw new Error("Custom functions must be registered before a workbook is opened");
      functions.register(namespace, entries, invoke);
    },
    open(snapshot: IWorkbookData) {
      if (workbook) {
        functions.closed();
        api.disposeUnit(workbook.getId());
      }
      const first = settle === null;
      // Univer's caches of ranges are global and kept by unit id: one that came back, even in another engine, would calculate with old cells.
      workbook = api.createWorkbook({ ...snapshot, id: `workbook-${crypto.randomUUID()}` });
      if (first) firstOpened();
      functions.opened(workbook.getId());
    },
    settle: () => (settle ? settle() : Promise.resolve()),
    onEdit(listener) {
      editListeners.add(listener);
      return () => editListeners.delete(listener);
    },
    onCalculated(listener) {
      calculatedListeners.add(listener);
      return () => calculatedListeners.delete(listener);
    },
    pruneFunctions: () => functions.prune(),
    fullRecalculation() {
      functions.forget();
      void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, EVERYTHING, { onlyLocal: true });
    },
    addSheet(name) {
      const book = openWorkbook();
      const active = book.getActiveSheet().getSheetId();
      const id = `sheet-${crypto.randomUUID().slice(0, 8)}`;
      const sheets = book.getSheets();
      let free = name;
      for (let n = sheets.length + 1; free === undefined; n++) if (!book.getSheetByName(`Sheet${n}`)) free = `Sheet${n}`;
      commands.syncExecuteCommand("sheet.command.insert-sheet", {
        unitId: book.getId(),
        index: sheets.length,
        sheet: mergeWorksheetSnapshotWithDefault({ id, name: free, rowCount: 100, columnCount: 26, cellData: {} }),
      });
      // The grid makes a new sheet the active one, Excel's worksheets.add does not.
      book.setActiveSheet(active);
      return id;
    },
    /** Deleting rows or columns of a sheet that is not active rewrites formulas at wrong places, silently. */
    onActiveSheet(sheetId, act) {
      const book = openWorkbook();
      const sheet = requireSheet(sheetId);
      const active = book.getActiveSheet().getSheetId();
      if (active === sheetId) return act(sheet);
      book.setActiveSheet(sheetId);
      try {
        return act(sheet);
      } finally {
        if (book.getSheetBySheetId(active)) book.setActiveSheet(active);
      }
    },
    dispose() {
      disposed = true;
      functions.closed();
      workbook = null;
      univer.dispose();
    },
  };
}
