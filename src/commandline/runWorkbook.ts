import { excelWorkbook } from "../excel/excelWorkbook";
import { associateFunctions } from "../functions/associate";
import { liveAnswers } from "../functions/liveAnswers";
import { functionsMetadata } from "../functions/metadata";
import { pureFunctions } from "../functions/pureFunctions";
import { Streams } from "../functions/streams";
import { wordsFor } from "../i18n/wordsFor";
import type { Clock } from "../live/clock";
import type { Live } from "../live/live";
import { startLive } from "../live/startLive";
import type { Language } from "../plan/plan";
import type { Engine, FunctionEntry } from "../preview/engine/engine";
import { createHeadlessEngine } from "../preview/engine/headlessEngine";
import type { OpenedFile } from "../preview/file/openFile";
import { createOfficeHost } from "../preview/host/officeHost";
import { startOfficeInNode } from "../preview/host/nodeOffice";
import { requirementSets } from "../preview/host/startup";

export interface RunningWorkbook {
  readonly engine: Engine;
  /** the add-in's live evaluation of it */
  readonly live: Live;
  /** Waits until every PLAN function has answered and nothing is left to calculate; false when that does not come about. */
  settle(): Promise<boolean>;
}

const namespace = "PLAN";

/** Shows a workbook to the preview's engine and runs the add-in in it through Microsoft's own client, as Excel would; once in a process. */
export function runWorkbook(opened: OpenedFile, language: Language, clock: Clock): RunningWorkbook {
  const engine = createHeadlessEngine();
  const host = createOfficeHost({
    engine,
    namespace,
    functions: functionsMetadata(language).functions as readonly FunctionEntry[],
    language,
  });
  engine.open(opened.snapshot);
  host.opened(opened.name, opened.protection);
  startOfficeInNode(host, requirementSets);
  const streams = new Streams();
  associateFunctions(Object.keys(liveAnswers), pureFunctions(clock.today), streams, () => wordsFor(language));
  const live = startLive(excelWorkbook, clock, () => streams.count);
  live.subscribe(() => {
    streams.update(live.state);
  });
  return { engine, live, settle: () => settle(engine, live) };
}

const longestCalculation = 60_000;
/** The live evaluation reads again after a failure; three times is enough to know. */
const longestFailure = 10_000;
/** Longer than the live evaluation waits for the events that belong together. */
const quietTime = 60;

/** Every answer of a function may set off another calculation, and that another evaluation: quiet twice in a row is the end. */
async function settle(engine: Engine, live: Live): Promise<boolean> {
  const started = Date.now();
  let failing: number | null = null;
  let before = "";
  for (let quiet = 0; quiet < 2;) {
    if (Date.now() - started > longestCalculation) return false;
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve, quietTime));
    const { state } = live;
    failing = "problem" in state ? (failing ?? Date.now()) : null;
    if ("problem" in state && failing !== null && Date.now() - failing > longestFailure) throw state.problem;
    const now = JSON.stringify([engine.counts, engine.unanswered]);
    quiet = now === before && engine.unanswered === 0 && state.status === "current" ? quiet + 1 : 0;
    before = now;
  }
  return true;
}
