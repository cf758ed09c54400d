import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { goalKey } from "../groupGoals";
import { useNavigation } from "../navigation";
import { useText } from "../text";
import { useSettings } from "./settings";

interface FirstRunCardProps {
  /** null where the workbook holds no plan */
  readonly plan: PlanEvaluation | null;
}

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lines: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
  first: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a newcomer sees once, above everything else. */
export function FirstRunCard({ plan }: FirstRunCardProps) {
  const styles = useStyles();
  const { settings } = useText().pane;
  const { showFirstRun } = useSettings();
  const { open } = useNavigation();
  const root = useRef<HTMLElement>(null);
  const title = useId();
  const first = plan?.goals[0]?.goal;

  // The button that had the focus goes away with the card: the focus is moved first.
  function skip() {
    root.current?.ownerDocument.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    showFirstRun(false);
  }

  function show() {
    if (first === undefined) root.current?.parentElement?.querySelector<HTMLElement>("button[aria-expanded]")?.focus();
    showFirstRun(false);
    if (first !== undefined) open({ kind: "goal", key: goalKey(first.id), subGoal: null });
  }

  return (
    <section ref={root} className={styles.root} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {settings.welcome}
      </h2>
      <ul className={styles.lines}>
        {settings.welcomeLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.first}>{first === undefined ? settings.firstWithoutPlan : settings.firstWithPlan}</p>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" onClick={show}>
          {settings.showMe}
        </Button>
        <Button size="small" onClick={skip}>
          {settings.skip}
        </Button>
      </div>
    </section>
  );
}
