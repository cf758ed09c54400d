import { useEffect, useRef, useState } from "react";
import type { Field } from "../../connect/connection";
import type { Draft } from "../../connect/draft";
import { fieldsOf } from "../../connect/fieldsOf";
import { stateOfField } from "../../connect/fieldState";
import { type Proposal, propose } from "../../connect/propose";
import { SheetIndexes } from "../../connect/sheetIndexes";
import { scan } from "../../connect/suggest/scan";
import { suggest } from "../../connect/suggest/suggest";
import type { Suggestion } from "../../connect/suggest/suggestion";
import { planTableNames } from "../../sheet/planTables";
import { systemClock } from "../../live/systemClock";
import type { Plan, SubGoal } from "../../plan/plan";
import { useWorkbookActions } from "../workbookActions";
import { draftOfSuggestion } from "./draftOfSuggestion";
import { panePace } from "./pace";

/** The best suggestion of each figure a sub-goal still lacks, and what they would lead to. */
export interface Suggested {
  readonly subGoal: SubGoal;
  readonly suggestions: readonly Suggestion[];
  readonly drafts: Readonly<Partial<Record<Field, Draft>>>;
  readonly proposal: Proposal;
}

export type SuggestionsState =
  | { readonly kind: "none" }
  | { readonly kind: "scanning"; readonly done: number; readonly total: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown }
  | {
      readonly kind: "ready";
      /** all of them, best first in each field */
      readonly all: readonly Suggestion[];
      readonly best: readonly Suggested[];
      readonly cutSheets: readonly string[];
    };

/** What is less likely is offered under the sub-goal itself, not in the list of all. */
const worthShowing = 0.4;

export interface Suggestions {
  readonly state: SuggestionsState;
  readonly find: () => void;
  readonly cancel: () => void;
}

/** Goes through the workbook when asked to. Only one search runs at a time, and none when the view is gone. */
export function useSuggestions(plan: Plan | null): Suggestions {
  const workbook = useWorkbookActions();
  const [state, setState] = useState<SuggestionsState>({ kind: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function find(): Promise<void> {
    if (plan === null) return;
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const { signal } = own;
    setState({ kind: "scanning", done: 0, total: 0 });
    try {
      const onProgress = (done: number, total: number) => {
        if (running.current === own) setState({ kind: "scanning", done, total });
      };
      const index = await scan(workbook, { ...panePace, signal, onProgress });
      const all = await suggest(index, plan, { ...panePace, signal });
      const options = { plan, indexes: new SheetIndexes(workbook, panePace, index), today: systemClock.today() };
      const tables = workbook.readTables(planTableNames);
      // read once for all: before anything is written, it is read again
      const reading = { ...workbook, readOutline: () => Promise.resolve(index.outline), readTables: () => tables };
      const best: Suggested[] = [];
      for (const subGoal of plan.goals.flatMap(({ subGoals }) => subGoals)) {
        signal.throwIfAborted();
        const suggestions = lackingIn(subGoal).flatMap(
          (field) => all.find((each) => each.subGoal === subGoal.id && each.field === field && each.confidence >= worthShowing) ?? [],
        );
        if (suggestions.length === 0) continue;
        const drafts = suggestions.map((each) => [each.field, draftOfSuggestion(each, plan, subGoal)] as const);
        best.push({ subGoal, suggestions, drafts: Object.fromEntries(drafts), proposal: await propose(reading, subGoal, drafts, options) });
      }
      if (running.current === own) setState({ kind: "ready", all, best, cutSheets: index.cutSheets });
    } catch (error) {
      if (running.current !== own) return;
      setState({ kind: "failed", error });
    }
  }

  /** At once, though Excel may still be answering. */
  function cancel(): void {
    running.current?.abort();
    running.current = null;
    setState({ kind: "cancelled" });
  }

  return { state, find: () => void find(), cancel };
}

function lackingIn(subGoal: SubGoal) {
  return fieldsOf(subGoal).filter((field) => ["blank", "broken"].includes(stateOfField(subGoal[field], field)));
}
