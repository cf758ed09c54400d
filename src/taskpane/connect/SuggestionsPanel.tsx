import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { FailureBar } from "../FailureBar";
import { useText } from "../text";
import { SuggestionList } from "./SuggestionList";
import type { Suggestions } from "./useSuggestions";

interface SuggestionsPanelProps {
  readonly plan: Plan;
  readonly suggestions: Suggestions;
}

const useStyles = makeStyles({
  root: {
    margin: `0 ${tokens.spacingHorizontalL}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  said: { margin: `${tokens.spacingVerticalM} 0 0`, ":empty": { margin: 0 } },
  progress: { marginBottom: tokens.spacingVerticalM },
});

/** The search for suggestions: asked for, under way, stopped, failed, or done. */
export function SuggestionsPanel({ plan, suggestions: { state, find, cancel } }: SuggestionsPanelProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { connect } = pane;
  const count = (number: number) => number.toLocaleString(words.language === "da" ? "da-DK" : "en-GB");
  const found = state.kind === "ready" ? state.best.reduce((sum, { suggestions }) => sum + suggestions.length, 0) : 0;
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{connect.suggestTitle}</h2>
      <p className={styles.line}>{connect.suggestHelp}</p>
      {state.kind === "scanning" ? (
        <>
          <Field className={styles.progress} label={connect.scanning} hint={connect.scanned(count(state.done), count(state.total))}>
            <ProgressBar max={Math.max(1, state.total)} value={state.done} />
          </Field>
          <Button onClick={cancel}>{connect.cancel}</Button>
        </>
      ) : (
        <Button onClick={find}>{state.kind === "none" ? connect.suggest : connect.suggestAgain}</Button>
      )}
      <p role="status" className={styles.said}>
        {state.kind === "cancelled" && connect.cancelled}
        {state.kind === "ready" && (found === 0 ? connect.noSuggestions : connect.suggestionsFound(found))}
        {state.kind === "ready" && state.cutSheets.length > 0 && ` ${connect.leftOut(state.cutSheets.join(", "))}`}
      </p>
      {state.kind === "failed" && (
        <FailureBar title={connect.suggestFailed} error={state.error} onDismiss={find} dismissLabel={connect.suggestAgain} />
      )}
      {state.kind === "ready" && found > 0 && <SuggestionList plan={plan} best={state.best} />}
    </section>
  );
}
