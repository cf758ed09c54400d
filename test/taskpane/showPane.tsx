import { act } from "@testing-library/react";
import { wordsFor } from "../../src/i18n/wordsFor";
import type { LiveState, WorkbookEvaluation } from "../../src/live/liveState";
import type { Language } from "../../src/plan/plan";
import { type Inserted, type InsertOptions, WorkbookError } from "../../src/sheet/workbook";
import { mountPane } from "../../src/taskpane/mountPane";
import type { OfficeColours } from "../../src/taskpane/officeColours";
import type { PaneCommands } from "../../src/taskpane/paneCommands";
import { storedPreferences } from "../../src/taskpane/settings/storedPreferences";
import type { WorkbookActions } from "../../src/taskpane/workbookActions";
import { type FakeLive, fakeLive } from "./fakeLive";

export const at = new Date(2022, 9, 14, 9, 15).getTime();
export const unreadable = new WorkbookError("read");

export const current = (evaluation: WorkbookEvaluation): LiveState => ({ status: "current", evaluation, evaluatedAt: at, changedAt: at });
export const stale = (evaluation: WorkbookEvaluation): LiveState =>
  ({ ...current(evaluation), status: "stale", problem: unreadable }) as LiveState;
export const failed: LiveState = { status: "failed", problem: unreadable };
export const starting: LiveState = { status: "starting" };

export { textIn } from "./textIn";

export interface ShownPane {
  readonly live: FakeLive;
  readonly goTo: jest.Mock<Promise<void>, [string]>;
  readonly recalculate: jest.Mock<Promise<void>, []>;
  readonly insertFormula: jest.Mock<Promise<Inserted>, [string, InsertOptions]>;
  readonly selectedAddress: jest.Mock<Promise<string>, []>;
  readonly root: HTMLElement;
  readonly unmount: () => void;
  move(state: LiveState, functionsAsleep?: boolean): void;
}

/** What the parts that read and write are given where a test says nothing of it: a workbook without sheets, which takes everything. */
function emptyWorkbook(): WorkbookActions {
  return {
    readTables: () => Promise.resolve({ tables: [], names: [] }),
    readOutline: () => Promise.resolve({ sheets: [], tables: [], names: [] }),
    readCells: () => Promise.resolve([]),
    hiddenRows: () => Promise.resolve([]),
    areBlank: (references) => Promise.resolve(references.map(() => false)),
    onSelection: () => Promise.resolve(() => undefined),
    change: () => Promise.resolve({ kind: "written", sheets: [] }),
    countsFrom1904: () => Promise.resolve(false),
  };
}

const shown: (() => void)[] = [];
afterEach(() => {
  for (const unmount of shown.splice(0)) act(unmount);
  document.body.replaceChildren();
});

/** Mounts the pane as the add-in does. Taken down after the test. */
export function showPane(
  state: LiveState,
  language: Language = "da",
  given: {
    asleep?: boolean;
    workbook?: Partial<WorkbookActions>;
    commands?: PaneCommands;
    /** the welcome card is shown only where a test asks for it */
    isFirstRun?: boolean;
    office?: OfficeColours | null;
  } = {},
): ShownPane {
  const live = fakeLive(state, given.asleep);
  const goTo = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  const recalculate = jest.fn<Promise<void>, []>(() => Promise.resolve());
  const insertFormula = jest.fn<Promise<Inserted>, [string, InsertOptions]>(() =>
    Promise.resolve({ kind: "written", address: "Forside!H3" }),
  );
  const selectedAddress = jest.fn<Promise<string>, []>(() => Promise.resolve("Økonomi!B2:B13"));
  const own = { goTo, recalculate, insertFormula, selectedAddress };
  const actions = { ...emptyWorkbook(), ...given.workbook, ...own };
  const root = document.createElement("div");
  document.body.append(root);
  const preferences = storedPreferences(() => {
    throw new Error("no storage");
  }, "");
  if (given.isFirstRun !== true) preferences.write("welcome", "seen");
  const colours = given.office ?? null;
  let unmount = () => {};
  act(() => {
    unmount = mountPane(root, {
      live,
      words: wordsFor(language),
      actions,
      commands: given.commands ?? { subscribe: () => () => undefined },
      preferences,
      officeTheme: { read: () => colours, subscribe: () => () => undefined },
      version: "1.0.0.0",
    });
  });
  shown.push(unmount);
  return { live, ...own, root, unmount, move: (next, asleep) => act(() => live.move(next, asleep)) };
}
