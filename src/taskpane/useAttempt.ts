import { useState } from "react";

export interface Attempt {
  readonly run: () => void;
  readonly running: boolean;
  /** the last run's failure, until another succeeds or the message is closed */
  readonly failure: { readonly error: unknown } | null;
  readonly dismiss: () => void;
}

/** Runs what the user asked for, and keeps its failure to be shown: no action of the pane fails in silence. */
export function useAttempt(action: () => Promise<void>): Attempt {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Attempt["failure"]>(null);

  async function run(): Promise<void> {
    setRunning(true);
    try {
      await action();
      setFailure(null);
    } catch (error) {
      setFailure({ error });
    } finally {
      setRunning(false);
    }
  }

  return { run: () => void run(), running, failure, dismiss: () => setFailure(null) };
}
