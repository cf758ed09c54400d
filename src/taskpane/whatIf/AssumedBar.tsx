import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Assumptions, countAssumptions } from "../../whatIf/assumption";
import { useText } from "../text";
import type { WhatIfChanges } from "./useWhatIf";

interface AssumedBarProps {
  readonly assumptions: Assumptions;
  /** keys of sub-goals that are gone */
  readonly dropped: readonly string[];
  readonly changes: WhatIfChanges;
}

const useStyles = makeStyles({
  // in sight wherever the reader is: these are not the workbook's figures
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1, flexBasis: "160px", margin: 0 },
  dropped: { display: "flex", flexWrap: "wrap", flexBasis: "100%", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
});

export function AssumedBar({ assumptions, dropped, changes }: AssumedBarProps) {
  const styles = useStyles();
  const { whatIf, dismiss } = useText().pane;
  const count = countAssumptions(assumptions);
  return (
    <div className={styles.bar}>
      <p className={styles.words}>{count === 0 ? whatIf.nothingAssumed : <strong>{whatIf.assumed(count)}</strong>}</p>
      <Button size="small" disabledFocusable={count === 0} onClick={changes.resetAll}>
        {whatIf.reset}
      </Button>
      <div role="status" className={dropped.length > 0 ? styles.dropped : undefined}>
        {dropped.length > 0 && (
          <>
            {whatIf.dropped(dropped.map((key) => key.split("\n")[1] ?? key))}
            <Button size="small" onClick={changes.dismissDropped}>
              {dismiss}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
