import type { Engine, FunctionEntry } from "../engine/engine";
import { AddinRuntime, RibbonState } from "./addinRuntime";
import { EventRegistry, type MessageEntry } from "./eventRegistry";
import { FunctionCalls } from "./functionCalls";
import { HostLog } from "./hostLog";
import { HostObject } from "./hostObject";
import { type Language, type Model, type Protection, unprotected } from "./model";
import { range } from "./objects/range";
import { boxAfter } from "./objects/rangeShift";
import { workbook } from "./objects/workbook";
import { RichApi } from "./richApi";
import { services } from "./services";
import { growTables } from "./tableGrowth";
import { pathKind, requestFlag, type Batch, type BatchAnswer } from "./wire";
import { WorkbookEvents } from "./workbookEvents";

export interface OfficeHostOptions {
  readonly engine: Engine;
  /** of the add-in's custom functions, such as PLAN */
  readonly namespace: string;
  /** the entries of the add-in's functions.json */
  readonly functions: readonly FunctionEntry[];
  readonly language: Language;
  /** whether a person is typing in a cell, and a promise for the end of it; without a grid nobody is */
  readonly cellEdit?: { readonly isEditing: () => boolean; readonly ended: () => Promise<void> };
}

/** How the host reaches the add-in: by messages of the Rich API, and by the few events older than it. */
export interface AddinConnection {
  readonly send: (entries: readonly MessageEntry[]) => void;
  readonly raise?: (eventName: string, data: unknown) => void;
}

/** Excel as an add-in sees it, without page or transport: the same in the browser and in Node. */
export interface OfficeHost {
  readonly model: Model;
  readonly log: HostLog;
  readonly richApi: RichApi;
  readonly functions: FunctionCalls;
  readonly runtime: AddinRuntime;
  readonly ribbon: RibbonState;
  /** After `engine.open`: a new document, whose settings are empty. */
  opened(fileName: string, protection?: Protection): void;
  connect(connection: AddinConnection): void;
  /** The add-in's page is loading: whatever the one before registered or tracked is gone. */
  addinLoading(): void;
  /** @returns "cellEdit" when refused because a person is typing in a cell */
  execute(batch: Batch, requestFlags: number): Promise<BatchAnswer | "cellEdit">;
}

/** Makes the host for an engine in which no workbook has been opened yet. */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  const { engine } = options;
  const log = new HostLog();
  let connection: AddinConnection | null = null;
  let changed = true;
  let pumping = false;

  const settle = async (): Promise<void> => {
    if (!changed) return;
    changed = false;
    await engine.settle();
  };

  const sendEvents = (): void => {
    pumping = false;
    if (!richApi.isIdle) return;
    const entries = events.take();
    if (entries.length > 0) connection?.send(entries);
  };

  /** the events of one calculation go out together, at once: a task later the grid would be painted first */
  const pump = (): void => {
    if (pumping) return;
    pumping = true;
    queueMicrotask(sendEvents);
  };

  const events = new EventRegistry(pump);
  const model: Model = {
    engine,
    log,
    events,
    settings: new Map(),
    settle,
    protection: unprotected,
    fileName: "",
    language: options.language,
    isDirty: false,
  };
  const functions = new FunctionCalls(options.functions, (entries) => connection?.send(entries), log);
  const runtime = new AddinRuntime(events);
  const ribbon = new RibbonState();
  const richApi = new RichApi({ root: HostObject.of(workbook, { model }), services: services(functions, runtime, ribbon), settle, log });
  // in a task of their own, after the answer that was just given
  richApi.onIdle(() => setTimeout(sendEvents));

  engine.registerFunctions(options.namespace, options.functions, functions.invoke);
  engine.commands.onCommandExecuted(() => {
    changed = true;
  });
  engine.onEdit((edit) => {
    model.isDirty = true;
    growTables(model, edit);
    for (const object of richApi.references.objects) {
      const kept = object.as(range);
      if (kept?.box && kept.sheet.id === edit.sheetId) kept.box = boxAfter(edit, kept.box);
    }
  });
  const workbookEvents = new WorkbookEvents(model, () => connection?.raise?.("documentSelectionChanged", {}));

  const usesService = (batch: Batch): boolean => Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === pathKind.service);

  return {
    model,
    log,
    richApi,
    functions,
    runtime,
    ribbon,
    opened(fileName, protection = unprotected) {
      model.fileName = fileName;
      model.protection = protection;
      model.isDirty = false;
      model.settings.clear();
      runtime.startState = "Inactive";
      workbookEvents.opened();
    },
    connect(next) {
      connection = next;
    },
    addinLoading() {
      events.clear();
      richApi.references.clear();
      functions.unloaded();
    },
    async execute(batch, requestFlags) {
      // results of custom functions and the add-in's own runtime are no business of the cell editor
      if (!usesService(batch) && options.cellEdit?.isEditing() === true) {
        if ((requestFlags & requestFlag.waitForCellEdit) === 0) return "cellEdit";
        await options.cellEdit.ended();
      }
      return richApi.execute(batch);
    },
  };
}
