import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type FieldProposal, isReady, type Proposal } from "../../connect/propose";
import { formulaText } from "../../i18n/formulaText";
import type { Trial } from "../../connect/trial";
import { FailureBar } from "../FailureBar";
import { Code } from "../functions/Code";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";
import { verdictText } from "../verdictText";
import { givenText, heldText } from "./givenText";
import { problemText } from "./problemText";
import type { ProposalState } from "./useProposal";

interface ProposalPanelProps {
  readonly state: ProposalState;
}

const useStyles = makeStyles({
  panel: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  field: { margin: `${tokens.spacingVerticalS} 0 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
  muted: { display: "block", color: tokens.colorNeutralForeground2 },
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** What would be written, what it gives and what comes of it, before anything is written. */
export function ProposalPanel({ state }: ProposalPanelProps) {
  const styles = useStyles();
  const text = useText();
  const { connect } = text.pane;
  if (state.kind === "none") return null;
  if (state.kind === "failed") {
    return <FailureBar title={connect.proposalFailed} error={state.error} onDismiss={state.retry} dismissLabel={text.pane.retry} />;
  }
  const proposal = state.kind === "ready" ? state.proposal : state.before;
  return (
    <section className={styles.panel} aria-label={connect.proposal} aria-busy={state.kind === "working"}>
      <h4 className={styles.heading}>
        {connect.proposal}
        {state.kind === "working" && <Spinner size="extra-tiny" label={connect.proposing} />}
      </h4>
      {proposal?.fields.map((field) => (
        <FieldProposed key={field.field} proposal={field} trial={proposal.trial} />
      ))}
      {proposal !== null && <Outlook proposal={proposal} />}
    </section>
  );
}

function FieldProposed({ proposal, trial }: { readonly proposal: FieldProposal; readonly trial: Trial | null }) {
  const styles = useStyles();
  const text = useText();
  const { connect } = text.pane;
  const name = <span className={styles.name}>{connect.fields[proposal.field]}: </span>;
  if (proposal.kind === "missing")
    return (
      <p className={styles.field}>
        {name}
        {connect.missing[proposal.missing]}
      </p>
    );
  if (proposal.kind === "refused")
    return (
      <p className={styles.field}>
        {name}
        {problemText(proposal.problem, connect)}
      </p>
    );
  const { description, formula, value, message, before } = proposal;
  const found = connect.found(description.row, description.columns);
  const { language } = text.words;
  return (
    <p className={styles.field}>
      {name}
      <Code>{formulaText(formula, language)}</Code>
      <strong className={styles.line}>{givenText(value, proposal.field, trial, text)}</strong>
      {message !== null && <span className={styles.line}>{text.words.functionError(message)}</span>}
      {found !== "" && <span className={styles.muted}>{found}</span>}
      {before !== "" && before !== formula && <span className={styles.muted}>{connect.now(heldText(before, text))}</span>}
    </p>
  );
}

function Outlook({ proposal: { trial, fields } }: { readonly proposal: Proposal }) {
  const styles = useStyles();
  const text = useText();
  const { connect } = text.pane;
  if (!fields.some(isReady)) return null;
  if (trial === null) return <p className={styles.field}>{connect.noTrial}</p>;
  const { subGoal, goal } = trial;
  return (
    <>
      <div className={styles.verdict}>
        <VerdictIcon verdict={subGoal.verdict} />
        <strong>{connect.verdictAfter(subGoal.subGoal.id, verdictText(subGoal, text))}</strong>
      </div>
      <p className={styles.text}>{text.words.explainSubGoal(subGoal)}</p>
      {goal.goal.id !== subGoal.subGoal.id && <p className={styles.text}>{connect.goalAfter(goal.goal.id, verdictText(goal, text))}</p>}
      {/* the explanation has told the first */}
      {subGoal.issues.slice(1).map((issue, index) => (
        <p key={index} className={styles.text}>
          {text.words.issue(issue)}
        </p>
      ))}
    </>
  );
}
