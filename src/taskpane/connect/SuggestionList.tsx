import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { stateOfField } from "../../connect/fieldState";
import { type FieldProposal, isReady } from "../../connect/propose";
import { type Suggestion, trustedConfidence } from "../../connect/suggest/suggestion";
import { formulaText } from "../../i18n/formulaText";
import type { Plan } from "../../plan/plan";
import { Code } from "../functions/Code";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";
import { ConnectOutcomeText } from "./ConnectOutcomeText";
import { givenText, heldText } from "./givenText";
import { problemText } from "./problemText";
import { isHeld, ReplaceBar } from "./ReplaceBar";
import { shownOf } from "./shownOf";
import { foundText } from "./suggestionText";
import { useConnect } from "./useConnect";
import type { Suggested } from "./useSuggestions";

interface SuggestionListProps {
  readonly plan: Plan;
  readonly best: readonly Suggested[];
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0`, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  box: { "& label": { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" } },
  under: { marginLeft: "36px" },
  line: { display: "block" },
  muted: { display: "block", color: tokens.colorNeutralForeground2 },
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0 0 36px` },
});

/** The best suggestion of each figure that is lacking: looked through, chosen, and connected together. */
export function SuggestionList({ plan, best }: SuggestionListProps) {
  const styles = useStyles();
  const text = useText();
  const { connect: words } = text.pane;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(best.flatMap(surelyChosen)));
  const [asks, setAsks] = useState(false);
  const { outcome, connect, dismiss } = useConnect(plan);

  // what has been connected since is no longer lacking
  const current = new Map(plan.goals.flatMap(({ subGoals }) => subGoals.map((subGoal) => [subGoal.id, subGoal])));
  const isLacking = (id: string, field: Suggestion["field"]) => {
    const now = current.get(id);
    return now !== undefined && stateOfField(now[field], field) !== "connected";
  };
  const lacking = best
    .map((each) => ({ ...each, suggestions: each.suggestions.filter(({ field }) => isLacking(each.subGoal.id, field)) }))
    .filter(({ suggestions }) => suggestions.length > 0);
  const connected = lacking.flatMap(({ subGoal, proposal }) => {
    const fields = proposal.fields
      .filter(isReady)
      .filter(({ field }) => isLacking(subGoal.id, field) && chosen.has(keyOf(subGoal.id, field)));
    return fields.length === 0 ? [] : [{ subGoal, fields }];
  });
  const count = connected.reduce((sum, { fields }) => sum + fields.length, 0);
  const held = connected.flatMap(({ fields }) => fields.filter(isHeld));
  const canConnect = connected.length > 0 && outcome.kind !== "writing";

  async function write() {
    if (!canConnect) return;
    if (held.length > 0 && !asks) {
      setAsks(true);
      return;
    }
    setAsks(false);
    await connect(connected.map(({ subGoal, fields }) => shownOf(subGoal, draftsOf(subGoal.id), fields)));
  }

  function draftsOf(id: string) {
    return best.find(({ subGoal }) => subGoal.id === id)?.drafts ?? {};
  }

  function toggle(key: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
    setAsks(false);
  }

  return (
    <>
      <ul className={styles.list}>
        {lacking.map(({ subGoal, suggestions, proposal }) => {
          const { trial } = proposal;
          // the verdict is that of all of them together
          const isWhole = proposal.fields.filter(isReady).every(({ field }) => chosen.has(keyOf(subGoal.id, field)));
          return (
            <li key={subGoal.id} className={styles.item}>
              {suggestions.map((suggestion) => {
                const proposed = proposal.fields.find(({ field }) => field === suggestion.field);
                const key = keyOf(subGoal.id, suggestion.field);
                return (
                  <div key={suggestion.field}>
                    <Checkbox
                      className={styles.box}
                      label={words.choose(subGoal.id, words.fields[suggestion.field])}
                      disabled={proposed === undefined || !isReady(proposed)}
                      checked={chosen.has(key) && proposed !== undefined && isReady(proposed)}
                      onChange={(_event, { checked }) => toggle(key, checked === true)}
                    />
                    <div className={styles.under}>
                      <span className={styles.muted}>{foundText(suggestion, words)}</span>
                      {proposed !== undefined && <Proposed proposed={proposed} trial={trial} />}
                      {suggestion.confidence < trustedConfidence && <span className={styles.muted}>{words.unsure}</span>}
                    </div>
                  </div>
                );
              })}
              {trial !== null && isWhole && (
                <div className={styles.verdict}>
                  <VerdictIcon verdict={trial.subGoal.verdict} />
                  <span>{verdictText(trial.subGoal, text)}</span>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {asks && held.length > 0 ? (
        <ReplaceBar held={held} onReplace={() => void write()} onLeave={() => setAsks(false)} />
      ) : (
        <Button appearance="primary" disabledFocusable={!canConnect} onClick={() => void write()}>
          {outcome.kind === "writing" ? words.connecting : words.connectChosen(count)}
        </Button>
      )}
      <ConnectOutcomeText outcome={outcome} onDismiss={dismiss} />
      {outcome.kind === "connected" && <p>{words.checkNext}</p>}
    </>
  );
}

function Proposed({ proposed, trial }: { readonly proposed: FieldProposal; readonly trial: Suggested["proposal"]["trial"] }) {
  const styles = useStyles();
  const text = useText();
  const { connect } = text.pane;
  if (proposed.kind === "missing") return <span className={styles.line}>{connect.unitUntold}</span>;
  if (proposed.kind === "refused") return <span className={styles.line}>{problemText(proposed.problem, connect)}</span>;
  const { formula, value, message, field, before } = proposed;
  return (
    <>
      <Code>{formulaText(formula, text.words.language)}</Code>
      <strong className={styles.line}>{givenText(value, field, trial, text)}</strong>
      {message !== null && <span className={styles.line}>{text.words.functionError(message)}</span>}
      {isHeld(proposed) && <span className={styles.muted}>{connect.now(heldText(before, text))}</span>}
    </>
  );
}

function keyOf(subGoal: string, field: Suggestion["field"]): string {
  return `${subGoal} ${field}`;
}

function surelyChosen({ subGoal, suggestions }: Suggested): readonly string[] {
  return suggestions.filter(({ confidence }) => confidence >= trustedConfidence).map(({ field }) => keyOf(subGoal.id, field));
}
