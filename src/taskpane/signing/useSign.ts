import { useState } from "react";
import { systemClock } from "../../live/systemClock";
import type { Day } from "../../plan/day";
import { momentOf } from "../../plan/moment";
import type { ChangeOutcome } from "../../sheet/change";
import { planTableNames } from "../../sheet/planTables";
import { planSigning, type PlannedSigning } from "../../signing/planSigning";
import { type Attempt, useAttempt } from "../useAttempt";
import { useWorkbookActions } from "../workbookActions";

export interface Sign {
  readonly attempt: Attempt;
  /** why nothing was written; null where nothing was tried, or it was written */
  readonly notWritten: Exclude<ChangeOutcome, { readonly kind: "written" }> | null;
  readonly dismiss: () => void;
}

type Ready = Extract<PlannedSigning, { readonly kind: "ready" }>;

/**
 * Signs a plan as it was shown: the workbook is read again before.
 *
 * @param signedOn null, or `shown` null: nothing is done
 */
export function useSign(
  plan: string,
  signedOn: Day | null,
  shown: Ready | null,
  { onSigned, onOutdated }: { readonly onSigned: () => void; readonly onOutdated: () => void },
): Sign {
  const { readTables, change } = useWorkbookActions();
  const [notWritten, setNotWritten] = useState<Sign["notWritten"]>(null);
  const attempt = useAttempt(async () => {
    if (signedOn === null || shown === null) return;
    setNotWritten(null);
    const planned = planSigning(await readTables(planTableNames), plan, signedOn, momentOf(systemClock.now()));
    if (planned.kind === "refused" || contentOf(planned) !== contentOf(shown)) return onOutdated();
    const outcome = await change(planned.change);
    if (outcome.kind === "written") onSigned();
    else setNotWritten(outcome);
  });
  return { attempt, notWritten, dismiss: () => setNotWritten(null) };
}

/** All but the time and the seal over it. */
function contentOf({ rows, byHand }: Ready): string {
  return JSON.stringify([rows, byHand]);
}
