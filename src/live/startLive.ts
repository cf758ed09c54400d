import { type Workbook, WorkbookError } from "../sheet/workbook";
import type { Clock } from "./clock";
import { evaluateWorkbook } from "./evaluateWorkbook";
import type { Live } from "./live";
import type { LiveState, WorkbookEvaluation } from "./liveState";

/** Several events belong to one edit (changed, then calculated for every sheet): they lead to one reading. */
const settleTime = 20;
/** After a failure, and while cells are still being calculated. */
const retryTimes = [1_000, 2_000, 5_000, 15_000, 60_000] as const;
/** A cell that is still #BUSY! by then is taken for an error. */
const patience = 30_000;
/** Excel starts the streams of a workbook within this time, or not at all. */
const streamsDue = 3_000;

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
  let cancelNext: (() => void) | null = null;

  const publish = (next: LiveState) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const schedule = (delay: number) => {
    if (reading) {
      again = true;
      return;
    }
    cancelNext?.();
    cancelNext = clock.after(delay, () => {
      cancelNext = null;
      void read();
    });
  };

  const read = async () => {
    reading = true;
    again = false;
    let retry: number | null = null;
    try {
      const busyIsError = busySince !== null && clock.now() - busySince > patience;
      const evaluation = await evaluateWorkbook(workbook, { today: clock.today(), busyIsError });
      failures = 0;
      if (evaluation === null) {
        busySince ??= clock.now();
        retry = retryTimes[0];
      } else {
        if (!busyIsError) busySince = null;
        take(evaluation);
      }
    } catch (cause) {
      retry = retryTimes[Math.min(failures, retryTimes.length - 1)]!;
      failures += 1;
      fail(cause instanceof WorkbookError ? cause : new WorkbookError("read", { cause }));
    } finally {
      reading = false;
    }
    if (again) schedule(settleTime);
    else if (retry !== null) schedule(retry);
  };

  const take = (read: WorkbookEvaluation) => {
    const now = clock.now();
    const before = state.status === "current" || state.status === "stale" ? state : null;
    const next = { whole: JSON.stringify(read), outcome: JSON.stringify(read, withoutPlaces) };
    // the same object where nothing changed, so that nothing repaints and no stream is pushed
    const evaluation = before !== null && next.whole === fingerprint.whole ? before.evaluation : read;
    const changedAt = before !== null && next.outcome === fingerprint.outcome ? before.changedAt : now;
    fingerprint = next;
    publish({ status: "current", evaluation, changedAt, evaluatedAt: now });
  };

  const fail = (problem: WorkbookError) => {
    if (state.status === "current" || state.status === "stale") publish({ ...state, status: "stale", problem });
    else publish({ status: "failed", problem });
  };

  const lookForStreams = async () => {
    const found = streamCount() === 0 && (await workbook.usesPlanFunctions().catch(() => false));
    if (found === asleep) return;
    asleep = found;
    publish({ ...state });
  };

  const turnOfDay = () => {
    clock.after(clock.untilTomorrow() + 1_000, () => {
      schedule(0);
      turnOfDay();
    });
  };

  const start = async () => {
    schedule(0);
    turnOfDay();
    clock.after(streamsDue, () => void lookForStreams());
    try {
      await workbook.onChange(() => {
        schedule(settleTime);
      });
    } catch (cause) {
      fail(cause instanceof WorkbookError ? cause : new WorkbookError("listen", { cause }));
    }
  };
  void start();

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
      } catch (cause) {
        fail(cause instanceof WorkbookError ? cause : new WorkbookError("recalculate", { cause }));
      }
      asleep = false;
      schedule(0);
    },
  };
}

/** An inserted row moves cells without changing what came of the plan. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "place" || key === "formula" || key === "sources" ? undefined : value;
}
