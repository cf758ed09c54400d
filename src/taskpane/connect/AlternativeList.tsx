import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Suggestion } from "../../connect/suggest/suggestion";
import { useText } from "../text";
import { cellsOfSuggestion, foundText } from "./suggestionText";

interface AlternativeListProps {
  readonly suggestions: readonly Suggestion[];
  readonly onUse: (suggestion: Suggestion) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start", padding: `${tokens.spacingVerticalXS} 0` },
  words: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  found: { display: "block", color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, minWidth: "auto" },
});

/** What was suggested for one field, the best first. Using one fills in the form, no more. */
export function AlternativeList({ suggestions, onUse }: AlternativeListProps) {
  const styles = useStyles();
  const { connect } = useText().pane;
  if (suggestions.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={connect.suggestTitle}>
      {suggestions.map((suggestion, index) => {
        const cells = cellsOfSuggestion(suggestion);
        return (
          <li key={index} className={styles.item}>
            <span className={styles.words}>
              {cells}
              <span className={styles.found}>{foundText(suggestion, connect)}</span>
            </span>
            <Button size="small" className={styles.button} aria-label={connect.useFor(cells)} onClick={() => onUse(suggestion)}>
              {connect.use}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
