import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { PaneTab } from "./PaneTab";
import { useText } from "./text";

interface PaneTabsProps {
  /** in sight whichever view is shown */
  readonly warnings: ReactNode;
  readonly plan: ReactNode;
  readonly functions: ReactNode;
}

type View = "plan" | "functions";

/** Where the keys of a row of tabs lead. */
function targets(shown: View): Readonly<Record<string, View>> {
  const other = shown === "plan" ? "functions" : "plan";
  return { ArrowLeft: other, ArrowRight: other, Home: "plan", End: "functions" };
}

const useStyles = makeStyles({
  // Excel lays its own menu over the pane's upper right corner.
  tabs: { paddingRight: "34px", paddingLeft: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/**
 * The pane's two views. The one that is not shown is hidden, not taken down: what was open in it stays open.
 * Not Fluent's tabs: their keyboard handling takes over the Tab key in the whole pane.
 */
export function PaneTabs({ warnings, plan, functions }: PaneTabsProps) {
  const styles = useStyles();
  const { pane } = useText();
  const id = useId();
  const [shown, setShown] = useState<View>("plan");
  const [functionsWanted, setFunctionsWanted] = useState(false);

  function show(view: View) {
    setShown(view);
    if (view === "functions") setFunctionsWanted(true);
  }

  function moveByArrow(event: KeyboardEvent<HTMLElement>) {
    const target = targets(shown)[event.key];
    if (target === undefined) return;
    event.preventDefault();
    show(target);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[aria-controls="${id}-${target}"]`)?.focus();
  }

  const tab = (view: View, label: string) => (
    <PaneTab id={`${id}-${view}-tab`} panel={`${id}-${view}`} selected={shown === view} onSelect={() => show(view)} onKeyDown={moveByArrow}>
      {label}
    </PaneTab>
  );
  const panel = (view: View, content: ReactNode) => (
    <div role="tabpanel" id={`${id}-${view}`} aria-labelledby={`${id}-${view}-tab`} hidden={shown !== view}>
      {content}
    </div>
  );
  return (
    <>
      <div role="tablist" className={styles.tabs}>
        {tab("plan", pane.planTab)}
        {tab("functions", pane.functionsTab)}
      </div>
      {warnings}
      {panel("plan", plan)}
      {panel("functions", functionsWanted && functions)}
    </>
  );
}
