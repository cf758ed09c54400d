import { useState } from "react";
import type { PlanEvaluation } from "../evaluate/evaluation";
import type { LiveState } from "../live/liveState";
import { describeChange } from "./describeChange";
import { type Text, useText } from "./text";
import { useHiddenStyles } from "./useHiddenStyles";

interface AnnouncerProps {
  readonly state: LiveState;
  readonly plan: PlanEvaluation | null;
}

/** Tells screen readers, politely, what a sighted user sees change. */
export function Announcer({ state, plan }: AnnouncerProps) {
  const styles = useHiddenStyles();
  const text = useText();
  const [shown, setShown] = useState({ state, plan, message: "" });
  if (shown.state !== state || shown.plan !== plan) {
    const message = change(shown.state, shown.plan, state, plan, text);
    // What was said last stays: emptying the region would cut off a reader in mid-sentence.
    setShown({ state, plan, message: message === "" ? shown.message : message });
  }
  return (
    <div role="status" className={styles.hidden}>
      {shown.message}
    </div>
  );
}

function change(stateBefore: LiveState, before: PlanEvaluation | null, state: LiveState, plan: PlanEvaluation | null, text: Text): string {
  const { words, pane } = text;
  if (state.status !== stateBefore.status) {
    if (state.status === "failed") return `${pane.failedTitle}. ${words.workbookError(state.problem)}`;
    if (state.status === "stale") return `${pane.staleTitle}. ${words.workbookError(state.problem)}`;
  }
  if (state.status !== "current") return "";
  return plan === null ? (before === null && stateBefore.status === "current" ? "" : pane.emptyTitle) : describeChange(before, plan, text);
}
