import type { Notice, NoticeCode } from "../plan/issue";
import { type Workbook, WorkbookError } from "../sheet/workbook";
import type { Clock } from "./clock";
import { evaluateWorkbook } from "./evaluateWorkbook";
import type { Live } from "./live";
import type { LiveState, WorkbookEvaluation } from "./liveState";
import { withinTime } from "./withinTime";

/** Several events belong to one edit (changed, then calculated for every sheet): they lead to one reading. */
const settleTime = 20;
/** After a failure, and while cells are still being calculated. */
const retryTimes = [1_000, 2_000, 5_000, 15_000, 60_000] as const;
/** Excel that has not answered by then will not: its calls can be lost without an error. */
const longestReading = 60_000;
/** A cell that is still #BUSY! by then is taken for an error. */
const patience = 30_000;
/** Excel starts the streams of a workbook within this time, or not at all. */
const streamsDue = 3_000;

function retryTime(attempt: number): number {
  return retryTimes[Math.min(attempt, retryTimes.length - 1)]!;
}

/**
 * Keeps the evaluation of a workbook current: one reading a change, any number of listeners.
 *
 * @param streamCount how many PLAN cells Excel has started
 */
export function startLive(workbook: Workbook, clock: Clock, streamCount: () => number): Live {
  const listeners = new Set<() => void>();
  let state: LiveState = { status: "starting" };
  let asleep = false;
  let fingerprint = { whole: "", outcome: "" };
  let failures = 0;
  let busySince: number | null = null;
  let reading = false;
  let again = false;
  /** Why changes are not heard of: what was read is right, but does not stay so. */
  let deaf: WorkbookError | null = null;
  /** Excel would not recalculate: what was read may be old, until something happens in the workbook again. */
  let refused: WorkbookError | null = null;
  /** Whether the workbook counts days from 1904; null until it could be asked. */
  let countsFrom1904: boolean | null = null;
  /** It may have been switched since it was asked. What was known stays so until there is an answer. */
  let mustAsk = true;
  let askedInVain = 0;
  let next: { readonly at: number; readonly cancel: () => void } | null = null;

  const publish = (next: LiveState) => {
    state = next;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // a listener's mistake is not the workbook's, and must not keep the others waiting
        console.error(error);
      }
    }
  };

  const schedule = (delay: number) => {
    if (reading) {
      again = true;
      return;
    }
    const at = clock.now() + delay;
    // events that never pause must not put a reading off for ever
    if (next !== null && next.at <= at) return;
    next?.cancel();
    const cancel = clock.after(delay, () => {
      next = null;
      void read();
    });
    next = { at, cancel };
  };

  const read = async () => {
    reading = true;
    again = false;
    let retry: number | null = null;
    try {
      const evaluation = await withinTime(clock, longestReading, evaluateWhenReady());
      failures = 0;
      if (evaluation === null) retry = retryTimes[0];
      else take(evaluation);
    } catch (cause) {
      retry = retryTime(failures);
      failures += 1;
      fail(cause instanceof WorkbookError ? cause : new WorkbookError("read", { cause }));
    } finally {
      reading = false;
    }
    if (again) schedule(settleTime);
    else if (retry !== null) schedule(retry);
  };

  /** null while cells are still being calculated, until patience ends */
  const evaluateWhenReady = async (): Promise<WorkbookEvaluation | null> => {
    if (mustAsk && askedInVain < retryTimes.length) await askDateSystem();
    const options = { today: clock.today(), countsFrom1904: countsFrom1904 === true };
    const evaluation = await evaluateWorkbook(workbook, options);
    if (evaluation !== null) {
      busySince = null;
      return evaluation;
    }
    busySince ??= clock.now();
    if (clock.now() - busySince <= patience) return null;
    return evaluateWorkbook(workbook, { ...options, busyIsError: true });
  };

  /** Nearly all workbooks count from 1900: one that cannot be asked is read all the same. */
  const askDateSystem = async () => {
    try {
      countsFrom1904 = await workbook.countsFrom1904();
      mustAsk = false;
    } catch (cause) {
      askedInVain += 1;
      console.warn("It is not known from which year the workbook counts days", cause);
    }
  };

  const take = (read: WorkbookEvaluation) => {
    const now = clock.now();
    const before = state.status === "current" || state.status === "stale" ? state : null;
    const next = { whole: JSON.stringify(read), outcome: JSON.stringify(read, withoutPlaces) };
    // the same object where nothing changed, so that nothing repaints and no stream is pushed
    const evaluation = before !== null && next.whole === fingerprint.whole ? before.evaluation : read;
    const changedAt = before !== null && next.outcome === fingerprint.outcome ? before.changedAt : now;
    fingerprint = next;
    const taken = { evaluation, changedAt, evaluatedAt: now };
    const problem = deaf ?? refused;
    publish(problem === null ? { status: "current", ...taken } : { status: "stale", ...taken, problem });
  };

  const fail = (problem: WorkbookError) => {
    if (state.status === "current" || state.status === "stale") publish({ ...state, status: "stale", problem });
    else publish({ status: "failed", problem });
  };

  const lookForStreams = async (attempt: number) => {
    if (streamCount() > 0) return;
    try {
      asleep = await workbook.usesPlanFunctions();
    } catch (cause) {
      if (attempt < retryTimes.length) clock.after(retryTime(attempt), () => void lookForStreams(attempt + 1));
      else console.warn("It is not known whether cells with PLAN functions wait to be started", cause);
      return;
    }
    if (asleep) publish({ ...state });
  };

  const turnOfDay = () => {
    clock.after(clock.untilTomorrow() + 1_000, () => {
      schedule(0);
      turnOfDay();
    });
  };

  const listen = async (attempt: number) => {
    try {
      await workbook.onChange(() => {
        refused = null;
        schedule(settleTime);
      });
    } catch (cause) {
      deaf = cause instanceof WorkbookError ? cause : new WorkbookError("listen", { cause });
      fail(deaf);
      clock.after(retryTime(attempt), () => void listen(attempt + 1));
      return;
    }
    if (deaf === null) return;
    // what changed in the meantime has not been heard of
    deaf = null;
    schedule(0);
  };

  schedule(0);
  turnOfDay();
  clock.after(streamsDue, () => void lookForStreams(0));
  void listen(0);

  return {
    get state() {
      return state;
    },
    get functionsAsleep() {
      return asleep && streamCount() === 0;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async recalculate() {
      try {
        await workbook.recalculate();
        refused = null;
        asleep = false;
        // it may have been switched meanwhile
        mustAsk = true;
        askedInVain = 0;
      } catch (cause) {
        refused = cause instanceof WorkbookError ? cause : new WorkbookError("recalculate", { cause });
        fail(refused);
      }
      schedule(0);
    },
  };
}

/** An inserted row moves cells without changing what came of the plan; what notices of blank sources quote are formulas. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === "place" || key === "formula" || key === "sources") return undefined;
  const isSourceNotice = isNoticeOf(value, "sourceBlank") || isNoticeOf(value, "sourcePartlyBlank");
  return isSourceNotice ? (value as Notice).code : value;
}

function isNoticeOf(value: unknown, code: NoticeCode): boolean {
  return typeof value === "object" && value !== null && (value as Partial<Notice>).code === code;
}
