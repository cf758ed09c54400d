import type { Injector } from "@univerjs/core";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";

/** Private members of Univer 0.25.1; test/preview/engine/settle.test.ts fails when a new version moves them. */
interface TriggerState {
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _restartCalculation: boolean;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The public onCalculationResultApplied waits up to 500 ms when nothing calculates, and misses edits still in the 100 ms debounce. */
export function settling(injector: Injector, disposed: () => boolean): () => Promise<void> {
  const session = injector.get(FormulaCalculationSessionService);
  const trigger = injector.get(TriggerCalculationController) as unknown as TriggerState;
  if (!Array.isArray(trigger._waitingCommandQueue) || typeof trigger._restartCalculation !== "boolean")
    throw new Error("The calculation queue of this Univer version is not the one of 0.25.1");
  const idle = (): boolean =>
    trigger._waitingCommandQueue.length === 0 && !trigger._restartCalculation && (session.state.resultApplied || !session.state.started);
  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        subscription.unsubscribe();
        resolve();
      };
      const timer = setTimeout(done, 25);
      let first = true; // a BehaviorSubject answers at once with the present state
      const subscription = session.state$.subscribe(() => {
        if (first) first = false;
        else if (idle()) setTimeout(done);
      });
    });
  return async () => {
    // A stream that ticks faster than the debounce never lets the queue be empty. Of two results the second holds every edit made before.
    let applied = 0;
    const results = session.resultApplied$.subscribe(() => applied++);
    // Idle twice, a task apart: the queue is emptied a few microtasks before the session counts as started.
    for (let quiet = 0; quiet < 2 && applied < 2 && !disposed();) {
      if (idle()) {
        quiet++;
        await nextTask();
      } else {
        quiet = 0;
        await changed();
      }
    }
    results.unsubscribe();
  };
}
