import { useEffect, useRef, useState } from "react";
import { checkPlan } from "../../check/checkPlan";
import type { Finding } from "../../check/finding";
import { readChecked } from "../../check/readChecked";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { systemClock } from "../../live/systemClock";
import { panePace } from "../connect/pace";
import { useViewShown } from "../viewShown";
import { useWorkbookActions } from "../workbookActions";

export interface Checked {
  readonly findings: readonly Finding[];
  /** figures that are connected, and the places they come from */
  readonly figures: number;
  readonly sources: number;
  /** milliseconds since 1970 */
  readonly at: number;
}

export type CheckState =
  | { readonly kind: "none" }
  /** isLong: it is worth showing how far it is; part: 0-1 */
  | { readonly kind: "running"; readonly isLong: boolean; readonly part: number }
  | { readonly kind: "ready" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Checking {
  readonly state: CheckState;
  /** what was found last, in sight while it is looked again; null before the first time */
  readonly checked: Checked | null;
  readonly check: () => void;
  readonly cancel: () => void;
}

/** An edit brings several evaluations in a row. */
const settleTime = 800;
const long = 1000;

/** Checks a plan each time its view is shown, again when its evaluation has changed meanwhile, and when asked to. One check at a time. */
export function useCheck(evaluation: PlanEvaluation | null): Checking {
  const workbook = useWorkbookActions();
  const isShown = useViewShown();
  const name = evaluation?.plan.name ?? null;
  const [state, setState] = useState<CheckState>({ kind: "none" });
  const [result, setResult] = useState<{ readonly name: string; readonly checked: Checked } | null>(null);
  const running = useRef<AbortController | null>(null);
  const lastChecked = useRef<PlanEvaluation | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function check(plan: string): Promise<void> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    const isCurrent = () => running.current === own && !signal.aborted;
    setState({ kind: "running", isLong: false, part: 0 });
    const stopTimer = systemClock.after(long, () => {
      if (isCurrent()) setState((now) => (now.kind === "running" ? { ...now, isLong: true } : now));
    });
    const onProgress = (done: number, total: number) => {
      if (isCurrent()) setState((now) => (now.kind === "running" ? { ...now, part: total === 0 ? 0 : done / total } : now));
    };
    try {
      const today = systemClock.today();
      const read = await readChecked(workbook, plan, { ...panePace, signal, onProgress, today });
      const findings = read === null ? [] : await checkPlan(read, today, { ...panePace, signal });
      if (!isCurrent()) return;
      const fields = read?.fields ?? [];
      const checked: Checked = {
        findings,
        figures: fields.length,
        sources: new Set(fields.flatMap(({ sources }) => sources.map(({ cells }) => JSON.stringify(cells)))).size,
        at: systemClock.now(),
      };
      setResult({ name: plan, checked });
      setState({ kind: "ready" });
    } catch (error) {
      if (isCurrent()) setState({ kind: "failed", error });
    } finally {
      stopTimer();
    }
  }

  useEffect(() => {
    // what has no part in the evaluation, as a heading, may change while other views are shown
    if (!isShown) lastChecked.current = null;
    if (!isShown || evaluation === null || lastChecked.current === evaluation) return;
    const isFirst = lastChecked.current?.plan.name !== evaluation.plan.name;
    return systemClock.after(isFirst ? 0 : settleTime, () => {
      lastChecked.current = evaluation;
      void check(evaluation.plan.name);
    });
  }, [isShown, evaluation, workbook]);

  return {
    state,
    checked: result !== null && result.name === name ? result.checked : null,
    check: () => {
      if (name !== null) void check(name);
    },
    cancel: () => {
      // said at once, though a reading that is under way goes on to its end
      running.current?.abort();
      setState({ kind: "cancelled" });
    },
  };
}
