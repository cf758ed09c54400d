import { useRef, useState } from "react";
import { systemClock } from "../../live/systemClock";
import type { ChangeOutcome } from "../../sheet/change";
import { planTableNames } from "../../sheet/planTables";
import { changeKey, type Note, noteChanges, type NoteProblem } from "../../signing/noteChanges";
import { type Attempt, useAttempt } from "../useAttempt";
import { useWorkbookActions } from "../workbookActions";

/** Why nothing was noted. */
type Refusal =
  | { readonly kind: "refused"; readonly problems: readonly NoteProblem[] }
  | { readonly kind: "notWritten"; readonly outcome: Exclude<ChangeOutcome, { readonly kind: "written" }> };

export interface Notes {
  /** the reason typed for a change, by its key */
  readonly reasons: Readonly<Record<string, string>>;
  /** keys of changes whose reason was asked for in vain */
  readonly missing: ReadonlySet<string>;
  readonly attempt: Attempt;
  readonly refusal: Refusal | null;
  readonly dismiss: () => void;
  readonly type: (key: string, why: string) => void;
  /** notes these, where each has a reason; false where one is missing */
  readonly note: (notes: readonly Note[]) => boolean;
}

/** Reasons for changes, on their way into PlanChanges. @param plan its name  @param onNoted told how many */
export function useNotes(plan: string, onNoted: (count: number) => void): Notes {
  const { readTables, change } = useWorkbookActions();
  const [reasons, setReasons] = useState<Notes["reasons"]>({});
  const [missing, setMissing] = useState<Notes["missing"]>(new Set());
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asked = useRef<readonly Note[]>([]);
  const attempt = useAttempt(async () => {
    const notes = asked.current;
    setRefusal(null);
    const planned = noteChanges(await readTables(planTableNames), plan, notes, systemClock.today());
    if (planned.kind === "refused") return setRefusal(planned);
    const outcome = await change(planned.change);
    if (outcome.kind === "written") onNoted(notes.length);
    else setRefusal({ kind: "notWritten", outcome });
  });
  return {
    ...{ reasons, missing, attempt, refusal },
    dismiss: () => setRefusal(null),
    type: (key, why) => setReasons((now) => ({ ...now, [key]: why })),
    note(notes) {
      const without = notes.filter(({ why }) => why.trim() === "").map((note) => changeKey(note.change));
      setMissing(new Set(without));
      if (without.length > 0 || attempt.running) return without.length === 0;
      asked.current = notes;
      attempt.run();
      return true;
    },
  };
}
