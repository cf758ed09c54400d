import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { PaneTab } from "./PaneTab";
import { type View, views } from "./navigation";
import { useText } from "./text";
import { ViewShownProvider } from "./viewShown";

interface PaneTabsProps {
  /** in sight whichever view is shown */
  readonly warnings: ReactNode;
  readonly content: Readonly<Record<View, ReactNode>>;
  /** where another part of the pane leads to; a new object each time */
  readonly led: { readonly view: View } | null;
}

/** Where the keys of a row of tabs lead. */
function target(key: string, shown: View): View | undefined {
  const at = views.indexOf(shown);
  const places: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: (at + 1) % views.length, Home: 0, End: -1 };
  const place = places[key];
  return place === undefined ? undefined : views.at(place);
}

const useStyles = makeStyles({
  // Excel lays its own menu over the pane's upper right corner.
  tabs: { paddingRight: "34px", paddingLeft: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/**
 * The pane's views. Those that are not shown are hidden, not taken down: what was open in them stays open.
 * Not Fluent's tabs: their keyboard handling takes over the Tab key in the whole pane.
 */
export function PaneTabs({ warnings, content, led }: PaneTabsProps) {
  const styles = useStyles();
  const { pane } = useText();
  const id = useId();
  const [shown, setShown] = useState<View>("plan");
  const [followed, setFollowed] = useState(led);
  const [seen, setSeen] = useState<ReadonlySet<View>>(new Set([shown]));
  if (followed !== led) {
    setFollowed(led);
    if (led !== null) setShown(led.view);
  }
  if (!seen.has(shown)) setSeen(new Set([...seen, shown]));
  const labels: Readonly<Record<View, string>> = {
    plan: pane.planTab,
    whatIf: pane.whatIf.title,
    report: pane.report.title,
    connect: pane.connect.title,
    check: pane.check.title,
    functions: pane.functionsTab,
  };

  function moveByArrow(event: KeyboardEvent<HTMLElement>) {
    const view = target(event.key, shown);
    if (view === undefined) return;
    event.preventDefault();
    setShown(view);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[aria-controls="${id}-${view}"]`)?.focus();
  }

  return (
    <>
      <div role="tablist" className={styles.tabs}>
        {views.map((view) => (
          <PaneTab
            key={view}
            id={`${id}-${view}-tab`}
            panel={`${id}-${view}`}
            selected={shown === view}
            onSelect={() => setShown(view)}
            onKeyDown={moveByArrow}
          >
            {labels[view]}
          </PaneTab>
        ))}
      </div>
      {warnings}
      {views.map((view) => (
        <div key={view} role="tabpanel" id={`${id}-${view}`} aria-labelledby={`${id}-${view}-tab`} hidden={shown !== view}>
          <ViewShownProvider value={shown === view}>{seen.has(view) && content[view]}</ViewShownProvider>
        </div>
      ))}
    </>
  );
}
