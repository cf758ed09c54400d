import { excelWorkbook } from "./excel/excelWorkbook";
import { officeTheme } from "./excel/officeTheme";
import { associateFunctions } from "./functions/associate";
import { liveAnswers } from "./functions/liveAnswers";
import { pureFunctions } from "./functions/pureFunctions";
import { Streams } from "./functions/streams";
import { type RibbonCommand, ribbonCommands } from "./i18n/shortcuts";
import { languageOfLocale, wordsFor } from "./i18n/wordsFor";
import { startLive } from "./live/startLive";
import { systemClock } from "./live/systemClock";
import { WorkbookError } from "./sheet/workbook";
import { CommandQueue } from "./taskpane/commandQueue";
import type { PaneCommand } from "./taskpane/paneCommands";
import { storedPreferences } from "./taskpane/settings/storedPreferences";

/**
 * The shared runtime. Functions come first, before any other part has loaded, so that Excel finds them when a workbook
 * opens; a pane that is not in sight is loaded when it is shown for the first time.
 */
const streams = new Streams();
const loadPane = () => import("./taskpane/mountPane");
const language = () => languageOfLocale(Office.context?.displayLanguage ?? "da-DK");
associateFunctions(Object.keys(liveAnswers), pureFunctions(systemClock.today), streams, () => wordsFor(language()));
// In sight, the pane is fetched while office.js still is. Where that fails, showing it tries again, and says so.
if (document.visibilityState === "visible") loadPane().catch(() => undefined);

void Office.onReady(({ host, addin }: OfficeReadyInfo) => {
  if (host !== Office.HostType.Excel) return;
  document.documentElement.lang = language();
  const live = startLive(excelWorkbook, systemClock, () => streams.count);
  live.subscribe(() => {
    streams.update(live.state);
  });

  const commands = new CommandQueue();
  const run: Readonly<Record<RibbonCommand, () => Promise<void>>> = {
    show: showPane,
    recalculate: () => live.recalculate(),
    check: () => ask("check"),
    report: () => ask("report"),
    why: () => ask("why"),
  };
  const ask = (command: PaneCommand): Promise<void> => {
    commands.ask(command);
    return showPane();
  };
  for (const command of ribbonCommands) {
    // The ribbon hands over an event that must be completed; a keyboard shortcut's argument has no such thing.
    Office.actions.associate(command, (event?: { readonly completed?: () => void }) => {
      void run[command]().finally(() => event?.completed?.());
    });
  }

  let keptAlive = false;
  live.subscribe(() => {
    // Functions must work from the opening of a document that holds a plan, the pane closed or not.
    if (keptAlive || live.state.status !== "current" || live.state.evaluation.plans.length === 0) return;
    keptAlive = true;
    void startWithDocument();
  });

  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element for the pane");
  let shown = false;
  const show = async () => {
    if (shown) return;
    shown = true;
    try {
      const { mountPane } = await loadPane();
      mountPane(root, {
        live,
        words: wordsFor(language()),
        commands,
        preferences: storedPreferences(() => localStorage, Office.context.partitionKey ?? ""),
        officeTheme,
        version: document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "",
        actions: { ...excelWorkbook, goTo: excelWorkbook.select, recalculate: () => live.recalculate() },
      });
    } catch (cause) {
      shown = false;
      root.textContent = wordsFor(language()).workbookError(new WorkbookError("pane", { cause }));
      throw cause;
    }
  };
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) void show();
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) void show();
  });
});

/** A host that cannot show the pane says so to whoever reads its log; what was asked for waits until the pane is opened. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (cause) {
    console.error("The pane cannot be shown", cause);
  }
}

/** What onReady tells on hosts with a shared runtime; the types know only the first two. */
interface OfficeReadyInfo {
  readonly host: Office.HostType;
  readonly platform: Office.PlatformType;
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode };
}

/** Some hosts cannot: there the functions start when the pane is opened, as the help says. */
async function startWithDocument(): Promise<void> {
  try {
    if ((await Office.addin.getStartupBehavior()) !== Office.StartupBehavior.load) {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    }
  } catch (cause) {
    console.warn("The add-in cannot start with this document", cause);
  }
}
