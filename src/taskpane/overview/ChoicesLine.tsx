import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Choice } from "../../plan/plan";
import { useNavigation } from "../navigation";
import { useText } from "../text";
import { OverviewSection } from "./OverviewSection";

const useStyles = makeStyles({ line: { margin: `0 0 ${tokens.spacingVerticalXS}` } });

/** How many of the plan's ambiguities nobody has decided, and the way to them. */
export const ChoicesLine = memo(function ChoicesLine({ choices }: { readonly choices: readonly Choice[] }) {
  const styles = useStyles();
  const { overview } = useText().pane;
  const { open } = useNavigation();
  const undecided = choices.filter(({ chosen }) => chosen === "").length;
  return (
    <OverviewSection title={overview.choices}>
      <p className={styles.line}>{overview.choicesOpen(undecided, choices.length)}</p>
      <Button size="small" onClick={() => open({ kind: "choices", choice: null })}>
        {overview.toChoices}
      </Button>
    </OverviewSection>
  );
});
