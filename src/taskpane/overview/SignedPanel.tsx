import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Plan } from "../../plan/plan";
import { SignedLink } from "../signing/SignedLink";
import { useText } from "../text";
import { OverviewSection } from "./OverviewSection";

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** Whether the plan is as it was signed, and the way to its page. */
export const SignedPanel = memo(function SignedPanel({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { overview } = pane;
  const { signed, changesSinceSigned: changes } = plan;
  const open = changes.filter(({ noted }) => noted === null).length;
  return (
    <OverviewSection title={overview.signedPlan}>
      {(signed !== null || changes.length > 0) && (
        <p className={styles.line}>
          {signed !== null && `${overview.signedOn(words.date(signed))} `}
          {changes.length > 0 && <span className={styles.changed}>{overview.changesSinceSigned(changes.length, open)}</span>}
        </p>
      )}
      <SignedLink />
    </OverviewSection>
  );
});
