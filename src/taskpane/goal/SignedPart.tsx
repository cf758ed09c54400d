import { makeStyles, tokens } from "@fluentui/react-components";
import { changedWordsFor } from "../../i18n/changedWords";
import type { ChangeSinceSigned } from "../../plan/changeSinceSigned";
import { PlanText } from "../PlanText";
import { SignedLink } from "../signing/SignedLink";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";

interface SignedPartProps {
  /** the plan's */
  readonly changes: readonly ChangeSinceSigned[];
  /** its id */
  readonly goal: string;
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`, overflowWrap: "anywhere" },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingLeft: tokens.spacingHorizontalXL },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What of a goal is not as it was signed, and why. */
export function SignedPart({ changes, goal }: SignedPartProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words } = useText();
  const changed = changedWordsFor(words.language);
  const own = changes.filter((change) => change.goal === goal);
  if (own.length === 0) return null;
  return (
    <section className={styles.root}>
      <h3 className={heading}>{changed.changes}</h3>
      <ul className={styles.list}>
        {own.map((change, index) => (
          <li key={index}>
            <PlanText>{changed.change(change)}</PlanText>
            <span className={styles.reason}>
              {change.noted === null ? (
                changed.notNoted
              ) : (
                <PlanText>{changed.noted(change.noted.when === null ? null : words.date(change.noted.when), change.noted.why)}</PlanText>
              )}
            </span>
          </li>
        ))}
      </ul>
      <SignedLink />
    </section>
  );
}
