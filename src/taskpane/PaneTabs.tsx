import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { PaneTab } from "./PaneTab";
import { useNavigation, type View, views } from "./navigation";
import { useText } from "./text";
import { useFocusOutline } from "./useFocusOutline";
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

/** From here on the tabs stand in one row. */
const ONE_ROW = "@media (min-width: 560px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-end",
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: {
    flexGrow: 1,
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    // a pane of 500 px at 200 % zoom, and one of 320 px
    "@media (min-width: 201px) and (max-width: 260px)": { gridTemplateColumns: "repeat(2, auto)" },
    "@media (max-width: 200px)": { gridTemplateColumns: "auto", justifyItems: "start" },
    [ONE_ROW]: { display: "flex" },
  },
  // Excel lays its own menu over the pane's upper right corner: beside two rows the gear stands below it, beside one to the left of it.
  settings: {
    display: "inline-flex",
    justifyContent: "center",
    alignItems: "center",
    flexShrink: 0,
    width: "34px",
    height: "36px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: "20px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    "@media (forced-colors: active)": { color: "ButtonText" },
    [ONE_ROW]: { marginRight: "34px" },
  },
});

/**
 * The pane's views. Those that are not shown are hidden, not taken down: what was open in them stays open.
 * Not Fluent's tabs: their keyboard handling takes over the Tab key in the whole pane.
 */
export function PaneTabs({ warnings, content, led }: PaneTabsProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const { pane } = useText();
  const { open } = useNavigation();
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
      <div className={styles.bar}>
        <div role="tablist" className={styles.tabs}>
          {views.map((view) => (
            <PaneTab
              key={view}
              id={`${id}-${view}-tab`}
              panel={`${id}-${view}`}
              selected={shown === view}
              onSelect={() => setShown(view)}
              label={labels[view]}
              onKeyDown={moveByArrow}
            />
          ))}
        </div>
        <button
          type="button"
          className={mergeClasses(styles.settings, focusOutline)}
          aria-label={pane.settings.title}
          title={pane.settings.title}
          onClick={() => open({ kind: "settings" })}
        >
          <SettingsRegular aria-hidden="true" />
        </button>
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
