import type { Clock } from "./clock";

/** What `work` comes to; rejects where it takes longer than `milliseconds`, and what comes later is dropped. */
export function withinTime<Result>(clock: Clock, milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => {
      reject(new Error(`No answer within ${String(milliseconds)} ms`));
    });
    void work.then(resolve, reject).finally(cancel);
  });
}
