import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Field } from "../../connect/connection";
import { unitOfSubGoal } from "../../connect/conversion";
import { type Draft, type ReferencePart, referenceParts } from "../../connect/draft";
import { stateOfField } from "../../connect/fieldState";
import { fieldsOf } from "../../connect/fieldsOf";
import { isReady } from "../../connect/propose";
import type { Suggestion } from "../../connect/suggest/suggestion";
import type { Plan, SubGoal } from "../../plan/plan";
import { FindingList } from "../check/FindingList";
import { FailureBar } from "../FailureBar";
import { usePicking } from "../picking";
import { useText } from "../text";
import { AlternativeList } from "./AlternativeList";
import { ConnectOutcomeText } from "./ConnectOutcomeText";
import { DraftFields, type Told } from "./DraftFields";
import type { Drafts } from "./drafts";
import { draftOfSuggestion } from "./draftOfSuggestion";
import { FieldNow } from "./FieldNow";
import { ProposalPanel } from "./ProposalPanel";
import { isHeld, ReplaceBar } from "./ReplaceBar";
import { shownOf } from "./shownOf";
import { useConnect } from "./useConnect";
import { useProposal } from "./useProposal";
import { useProposalCheck } from "./useProposalCheck";

interface ConnectFormProps {
  readonly plan: Plan;
  readonly subGoal: SubGoal;
  readonly suggestions: readonly Suggestion[];
  readonly drafts: Drafts;
  readonly onDrafts: (drafts: Drafts | null) => void;
}

interface Waiting {
  readonly field: Field;
  readonly part: ReferencePart;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  connect: { marginTop: tokens.spacingVerticalM },
  bar: { marginTop: tokens.spacingVerticalM },
});

/** Everything one sub-goal needs of the workbook, what would be written, and the button that writes it. */
export function ConnectForm({ plan, subGoal, suggestions, drafts, onDrafts }: ConnectFormProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { connect: text } = pane;
  const fields = useMemo(() => fieldsOf(subGoal), [subGoal]);
  const { current, pick } = usePicking();
  const keyOf = (field: Field, part: ReferencePart) => `${plan.name} ${subGoal.id} ${field} ${part}`;
  // the figure that is missing comes before one that could be replaced
  const lacking = fields.filter((field) => ["blank", "broken"].includes(stateOfField(subGoal[field], field)));
  const waiting = firstEmpty(lacking, drafts);
  const firstKey = waiting === null ? null : keyOf(waiting.field, waiting.part);
  const begin = useEffectEvent(() => pick(firstKey));
  // the first cell can be clicked as soon as the form is open
  useEffect(() => {
    begin();
  }, []);
  const [asks, setAsks] = useState(false);
  const begun = useMemo(
    () => fields.flatMap((field) => (isBegun(drafts[field]) ? [[field, drafts[field]] as const] : [])),
    [fields, drafts],
  );
  const state = useProposal(plan, subGoal, begun);
  const checked = useProposalCheck(plan, subGoal, state);
  const { outcome, connect, dismiss } = useConnect(plan);

  const proposal = state.kind === "ready" ? state.proposal : null;
  const ready = proposal?.fields.filter(isReady) ?? [];
  const held = ready.filter(isHeld);
  const canConnect = ready.length > 0 && ready.length === begun.length && outcome.kind !== "writing";

  function put(field: Field, draft: Draft) {
    dismiss();
    setAsks(false);
    onDrafts({ ...drafts, [field]: draft });
  }

  async function write() {
    if (proposal === null || !canConnect) return;
    if (held.length > 0 && !asks) {
      setAsks(true);
      return;
    }
    setAsks(false);
    pick(null);
    if (await connect([shownOf(subGoal, drafts, ready)])) onDrafts(null);
  }

  return (
    <div className={styles.root}>
      {fields.map((field) => (
        <div key={field} role="group" aria-label={text.fields[field]}>
          {fields.length > 1 && <h4 className={styles.heading}>{text.fields[field]}</h4>}
          <FieldNow figure={subGoal[field]} field={field} />
          <AlternativeList
            suggestions={suggestions.filter((each) => each.field === field)}
            onUse={(suggestion) => put(field, draftOfSuggestion(suggestion, plan, subGoal))}
          />
          <DraftFields
            subGoal={subGoal}
            field={field}
            draft={drafts[field]}
            own={unitOfSubGoal(subGoal)}
            told={toldOf(proposal?.fields.find((each) => each.field === field))}
            isPicking={(part) => current === keyOf(field, part)}
            onPick={(part) => pick(part === null ? null : keyOf(field, part))}
            onChange={(draft) => put(field, draft)}
          />
        </div>
      ))}
      <ProposalPanel state={state} />
      {checked.failure !== null && (
        <FailureBar title={pane.check.failed} error={checked.failure.error} onDismiss={checked.again} dismissLabel={pane.retry} />
      )}
      <FindingList findings={checked.findings} onMended={checked.again} />
      {asks && held.length > 0 ? (
        <div className={styles.bar}>
          <ReplaceBar held={held} onReplace={() => void write()} onLeave={() => setAsks(false)} />
        </div>
      ) : (
        <Button appearance="primary" className={styles.connect} disabledFocusable={!canConnect} onClick={() => void write()}>
          {outcome.kind === "writing" ? text.connecting : text.connect}
        </Button>
      )}
      <ConnectOutcomeText outcome={outcome} onDismiss={dismiss} />
    </div>
  );
}

function isBegun(draft: Draft): boolean {
  const parts: readonly ReferencePart[] = referenceParts[draft.kind];
  return parts.some((part) => draft[part].trim() !== "");
}

function firstEmpty(fields: readonly Field[], drafts: Drafts): Waiting | null {
  const field = fields.find((each) => !isBegun(drafts[each]));
  return field === undefined ? null : { field, part: referenceParts[drafts[field].kind][0] };
}

function toldOf(proposed: { readonly kind: string } | undefined): Told | null {
  return proposed !== undefined && "unit" in proposed ? (proposed as unknown as Told) : null;
}
