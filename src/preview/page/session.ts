import type {} from "@univerjs/preset-sheets-core";
import { createEngine } from "../engine/browserEngine";
import { installDanishTyping } from "../engine/danishTyping";
import type { Edit, Engine, FunctionEntry } from "../engine/engine";
import { FileError } from "../file/fileError";
import type { Loss } from "../file/loss";
import { openFile, type OpenedFile } from "../file/openFile";
import { lossesOnSave } from "../file/losses";
import { saveFile } from "../file/saveFile";
import { AddinFrame } from "../host/addinFrame";
import { readManifest, type AddinManifest, type RibbonButton } from "../host/manifest";
import type { KeyPress, Shortcut } from "../host/shortcuts";
import { activeSheet, type Language } from "../host/model";
import { newCharts } from "../host/objects/chartTarget";
import { createOfficeHost, type OfficeHost } from "../host/officeHost";
import { locale } from "../host/startup";
import { fetched, fileNameOf } from "./fetched";
import { loadShortcuts } from "./loadShortcuts";
import { type SessionParts, type SessionState, starting } from "./sessionState";

/** The grid's own name for "another cell is selected". */
const SELECTED = "sheet.operation.set-selections";
const SHOWN = "sheet.operation.set-worksheet-active";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One preview in one page: the engine with its grid, the host, the add-in's frame and the file that is open. */
export class Session {
  #state: SessionState = starting;
  readonly #listeners = new Set<() => void>();
  readonly #edits: Edit[] = [];
  #parts: SessionParts | null = null;
  #engine: Engine | null = null;
  #host: OfficeHost | null = null;
  #frame: AddinFrame | null = null;
  #opened: OpenedFile | null = null;
  #manifestText = "";
  #shortcuts: readonly Shortcut[] = [];

  get state(): SessionState {
    return this.#state;
  }

  get engine(): Engine | null {
    return this.#engine;
  }

  get host(): OfficeHost | null {
    return this.#host;
  }

  get opened(): OpenedFile | null {
    return this.#opened;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  async start(parts: SessionParts): Promise<void> {
    this.#parts = parts;
    try {
      const workbook = await fetched(parts.workbook);
      this.#manifestText = await (await fetched("/manifest.xml")).text();
      const manifest = readManifest(this.#manifestText, locale(parts.language));
      const metadata = (await (await fetched(manifest.functionsUrl)).json()) as { readonly functions: readonly FunctionEntry[] };
      this.#startHost(parts, manifest, metadata.functions);
      this.#set({ manifest });
      this.#shortcuts = await loadShortcuts(manifest, async (url) => (await fetched(url)).json());
      await this.open(new Uint8Array(await workbook.arrayBuffer()), fileNameOf(workbook));
    } catch (error) {
      this.#set({ phase: "failed", trouble: { kind: "start", detail: messageOf(error) } });
      throw error;
    }
  }

  #startHost(parts: SessionParts, manifest: AddinManifest, functions: readonly FunctionEntry[]): void {
    const engine = createEngine({ container: parts.grid, language: parts.language, dark: parts.dark });
    const isEditing = (): boolean => engine.workbook.isCellEditing();
    const ended = (): Promise<void> =>
      new Promise((resolve) => {
        if (!isEditing()) return resolve();
        const watch = engine.commands.onCommandExecuted(() => {
          if (isEditing()) return;
          watch.dispose();
          resolve();
        });
      });
    const host = createOfficeHost({
      engine,
      namespace: manifest.namespace,
      functions,
      language: parts.language,
      cellEdit: { isEditing, ended },
    });
    engine.onEdit((edit) => {
      this.#edits.push(edit);
      if (!this.#state.isDirty) this.#set({ isDirty: true });
    });
    const look = (): void => this.#lookAtCell(engine);
    engine.onCalculated(look);
    engine.commands.onCommandExecuted(({ id }) => {
      if (id === SELECTED) look();
      // after the task: a row is deleted on its own sheet, which is made active for a moment
      if (id === SHOWN) setTimeout(() => this.#countCharts(host));
    });
    host.richApi.onIdle(() => this.#countCharts(host));
    host.log.onChange((log) => this.#set({ log }));
    host.runtime.onState((state) => this.#set({ isPaneVisible: state === "Visible" }));
    host.ribbon.onChange(() => {
      const buttons = this.#state.manifest?.groups.flatMap((group) => group.buttons) ?? [];
      this.#set({ disabledButtons: new Set(buttons.filter((button) => !host.ribbon.isEnabled(button.id)).map((button) => button.id)) });
    });
    this.#engine = engine;
    this.#host = host;
  }

  #countCharts(host: OfficeHost): void {
    const undrawnCharts = this.#opened ? newCharts(activeSheet(host.model)) : 0;
    if (undrawnCharts !== this.#state.undrawnCharts) this.#set({ undrawnCharts });
  }

  /** Excel tells it beside the cell. */
  #lookAtCell(engine: Engine): void {
    const cell = engine.workbook.getActiveCell();
    const sheet = engine.workbook.getActiveSheet();
    const text = cell ? engine.messageAt(sheet.getSheetId(), cell.getRow(), cell.getColumn()) : null;
    const before = this.#state.cellMessage;
    const cellMessage = cell && text !== null ? { cell: cell.getA1Notation(), text } : null;
    if (before?.text !== cellMessage?.text || before?.cell !== cellMessage?.cell) this.#set({ cellMessage });
  }

  /** Opens a workbook in place of the one that is open; where it cannot be opened, that one stays and `trouble` says why. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    const [engine, host] = [this.#engine, this.#host];
    if (!engine || !host) throw new Error("A workbook is opened before the host has started");
    let opened: OpenedFile;
    try {
      opened = await openFile(bytes, fileName);
    } catch (error) {
      const isFileError = error instanceof FileError;
      this.#set({
        phase: this.#opened ? "ready" : "failed",
        trouble: isFileError ? { kind: "file", fileName, error: error.kind } : { kind: "open", fileName, detail: messageOf(error) },
      });
      if (isFileError) return;
      throw error; // a mistake of ours: the console gets its place
    }
    this.#frame?.dispose();
    engine.open(opened.snapshot);
    // the grid's services are there only when a first workbook is
    if (!this.#opened) installDanishTyping(engine.injector, () => host.model.language === "da");
    this.#showNumbers();
    host.opened(fileName, opened.protection);
    host.log.clear();
    this.#opened = opened;
    this.#edits.length = 0;
    this.#loadAddin();
    this.#set({ phase: "ready", fileName, isDirty: false, notShown: opened.notShown, trouble: null });
  }

  #loadAddin(): void {
    const [host, parts, manifest] = [this.#host, this.#parts, this.#state.manifest];
    if (!host || !parts || !manifest) throw new Error("The add-in is loaded before the host has started");
    this.#frame?.dispose();
    this.#frame = new AddinFrame(host, parts.pane, new URL(manifest.taskpaneUrl), parts.paneTitle, this.pressKeys);
  }

  /** Office's display language is fixed for a running add-in, so its page is loaded anew. */
  setLanguage(language: Language): void {
    if (!this.#host || this.#manifestText === "") return;
    this.#host.model.language = language;
    this.#showNumbers();
    this.#set({ manifest: readManifest(this.#manifestText, locale(language)) });
    this.#loadAddin();
  }

  /** Decimal comma and thousands as the display language has them; what is in the cells stays as it is. */
  #showNumbers(): void {
    this.#engine?.workbook.setNumfmtLocal(this.#host?.model.language === "da" ? "da" : "en");
  }

  setDark(dark: boolean): void {
    this.#engine?.api.toggleDarkMode(dark);
  }

  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === "ShowTaskpane") return this.#host?.runtime.setState("Visible");
    const { functionName } = button.action;
    const result = await this.#frame?.runCommand(functionName, button.id);
    if (result === "completed" || result === undefined) return;
    const { label } = button;
    this.#set({
      trouble: result === "notListening" ? { kind: "commandNotListening", label } : { kind: "commandUnknown", label, functionName },
    });
  }

  /** @returns whether the keys are a shortcut of the add-in, which it then runs */
  readonly pressKeys = (press: KeyPress): boolean => {
    const shortcut = this.#shortcuts.find(({ matches }) => matches(press));
    if (!shortcut) return false;
    if (this.#frame?.runAction(shortcut.action) !== true) this.#set({ trouble: { kind: "commandNotListening", label: shortcut.name } });
    return true;
  };

  hidePane(): void {
    this.#host?.runtime.setState("Background");
  }

  /** What a copy would be without, to be named before it is saved. */
  losses(): readonly Loss[] {
    return this.#opened ? lossesOnSave(this.#opened, this.#edits) : [];
  }

  /** The workbook as a file; null when it could not be made, which `trouble` then says. */
  async save(): Promise<Uint8Array | null> {
    if (!this.#engine || !this.#opened) return null;
    try {
      await this.#engine.settle();
      const { workbook } = this.#engine;
      const edits = [...this.#edits];
      const { bytes } = await saveFile(this.#opened, workbook.save(), workbook.getTableList(), edits);
      // what was typed while the file was made is not in it
      const isDirty = this.#edits.length > edits.length;
      if (this.#host) this.#host.model.isDirty = isDirty;
      this.#set({ isDirty, trouble: null });
      return bytes;
    } catch (error) {
      this.#set({ trouble: { kind: "save", detail: messageOf(error) } });
      return null;
    }
  }

  dismissTrouble(): void {
    this.#set({ trouble: null });
  }

  dismissNotShown(): void {
    this.#set({ notShown: [] });
  }
}
