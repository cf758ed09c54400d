import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FunctionEntry, FunctionGroup } from "../../functions/catalogue/entry";
import { FoldingItem } from "../FoldingItem";
import { useText } from "../text";
import { Code } from "./Code";
import { FunctionDetails } from "./FunctionDetails";
import type { PlanIds } from "./planIds";

interface FunctionGroupListProps {
  readonly group: FunctionGroup;
  readonly functions: readonly FunctionEntry[];
  readonly ids: PlanIds;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function FunctionGroupList({ group, functions, ids }: FunctionGroupListProps) {
  const styles = useStyles();
  const heading = useId();
  const { words, pane } = useText();
  if (functions.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {pane.functionGroups[group]}
      </h2>
      <ul role="list" className={styles.list}>
        {functions.map((entry) => (
          <FoldingItem key={entry.id} title={<Code>{`PLAN.${entry.id}`}</Code>} note={entry.text[words.language]}>
            <FunctionDetails entry={entry} ids={ids} />
          </FoldingItem>
        ))}
      </ul>
    </section>
  );
}
