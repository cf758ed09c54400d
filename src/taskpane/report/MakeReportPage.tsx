import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { evaluatePlan } from "../../evaluate/evaluatePlan";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { reportPageWordsFor } from "../../i18n/reportPageWords";
import { reportingWordsFor } from "../../i18n/reportingWords";
import { isoDay } from "../../plan/day";
import type { Language } from "../../plan/plan";
import { quarterEnd } from "../../plan/reportDue";
import { missingUntil } from "../../report/nextReport";
import type { Report } from "../../report/report";
import { correctedBy, likelyChoice, type ReportChoice, reportChoices } from "../../report/reportChoice";
import type { ReportAnswers } from "../../reporting/reportAnswers";
import { readDate } from "../../sheet/readDate";
import { Disclosure } from "../Disclosure";
import { PageFrame } from "../PageFrame";
import { useText } from "../text";
import { CommentFields } from "./CommentFields";
import { MakeOutcome } from "./MakeOutcome";
import { MissingList } from "./MissingList";
import { type Draft, emptyDraft } from "./reportDraft";
import { useMakeReport } from "./useMakeReport";

interface MakeReportPageProps {
  readonly plan: PlanEvaluation;
  readonly reports: readonly Report[];
  /** what has been typed so far: it outlives the page */
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalL}` },
  line: { margin: 0 },
  // a date field is wider than a narrow pane where nothing holds it
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& input, & select": { minWidth: 0 } },
  wide: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  button: { alignSelf: "start" },
});

const keyOf = ({ kind, year, quarter }: ReportChoice): string => `${kind} ${String(year)} ${String(quarter)}`;

/** What a report is to be of, what it lacks, and what a person adds; then the report as it will be. */
export function MakeReportPage({ plan, reports, draft, onDraft }: MakeReportPageProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const say = reportingWordsFor(words.language);
  const pageWords = reportPageWordsFor(words.language);
  const { state, show, make, reset } = useMakeReport(plan.plan.name, () => {
    // the next report is another one: what was said of this one must not be sealed in it unseen
    onDraft({ ...emptyDraft, language: draft.language });
  });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  // to the first field that says what is missing
  useEffect(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [refusals]);

  const choices = reportChoices(plan.plan);
  const choice = choices.find((each) => keyOf(each) === draft.choice) ?? likelyChoice(plan.plan) ?? choices[0] ?? null;
  const asOf = draft.asOf === null ? plan.plan.asOf : readDate(draft.asOf);
  const evaluation = useMemo(() => (asOf === null || asOf === plan.plan.asOf ? plan : evaluatePlan({ ...plan.plan, asOf })), [plan, asOf]);
  if (choice === null) {
    return (
      <PageFrame title={say.make}>
        <div className={styles.form}>
          <p className={styles.line}>{pane.overview.noYear}</p>
        </div>
      </PageFrame>
    );
  }
  const until = choice.quarter === null ? Infinity : quarterEnd(choice.year, choice.quarter);
  const missing = missingUntil(evaluation, until);
  // the report that was made just now is not yet one to correct
  const corrected = state.kind === "made" ? null : correctedBy(choice, reports);
  const language = draft.language ?? plan.plan.language;
  const whyMissing = corrected !== null && draft.why.trim() === "";
  const unmet = evaluation.goals.filter(({ verdict }) => verdict === "notMet");
  const change = (part: Partial<Draft>) => {
    if (state.kind !== "writing") reset();
    onDraft({ ...draft, ...part });
  };

  function submit(answersAsOf: number | null, chosen: ReportChoice) {
    if (answersAsOf === null || whyMissing) {
      setTried(true);
      reset();
      setRefusals(refusals + 1);
      return;
    }
    setTried(false);
    const answers: ReportAnswers = {
      choice: chosen,
      asOf: answersAsOf,
      language,
      comments: Object.fromEntries(plan.goals.map(({ goal }) => [goal.id, draft.comments[goal.id] ?? goal.comment])),
      analyses: chosen.kind === "final" ? draft.analyses : {},
      assessment: draft.assessment,
      why: draft.why,
    };
    show(answers);
  }

  return (
    <PageFrame title={say.make}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (state.kind !== "reading" && state.kind !== "writing") submit(asOf, choice);
        }}
      >
        <p className={styles.line}>{say.makeHelp}</p>
        <Field className={styles.field} label={say.which}>
          <Select value={keyOf(choice)} onChange={(_event, { value }) => change({ choice: value })}>
            {choices.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {`${pageWords.period(each)}: ${pageWords.kinds[each.kind].toLowerCase()}`}
              </option>
            ))}
          </Select>
        </Field>
        {corrected !== null && (
          <>
            <p className={styles.line}>{say.correction(corrected.name)}</p>
            <Field
              className={styles.field}
              label={say.why}
              hint={say.whyHint}
              required
              {...(tried && whyMissing ? { validationState: "error" as const, validationMessage: say.whyMissing } : {})}
            >
              <Textarea value={draft.why} resize="vertical" onChange={(_event, { value }) => change({ why: value })} />
            </Field>
          </>
        )}
        <Field
          className={styles.field}
          label={say.asOf}
          hint={say.asOfHint(words.date(plan.plan.asOf))}
          {...(tried && asOf === null ? { validationState: "error" as const, validationMessage: say.asOfMissing } : {})}
        >
          <Input type="date" value={draft.asOf ?? isoDay(plan.plan.asOf)} onChange={(_event, { value }) => change({ asOf: value })} />
        </Field>
        <Field className={styles.field} label={say.language}>
          <Select value={language} onChange={(_event, { value }) => change({ language: value as Language })}>
            <option value="da">{say.danish}</option>
            <option value="en">{say.english}</option>
          </Select>
        </Field>
        <Field className={styles.field} label={say.assessment} hint={say.assessmentHint}>
          <Textarea value={draft.assessment} resize="vertical" onChange={(_event, { value }) => change({ assessment: value })} />
        </Field>
        <div className={styles.wide}>
          <Disclosure title={say.missing(missing.length)} initiallyOpen={false}>
            <div className={styles.wide}>
              <MissingList missing={missing} />
            </div>
          </Disclosure>
          <Disclosure title={say.comments(evaluation.goals.length)} initiallyOpen={false}>
            <p className={styles.line}>{say.commentsHelp}</p>
            <CommentFields
              goals={evaluation.goals}
              language={language}
              label={say.comment}
              valueOf={({ goal }) => draft.comments[goal.id] ?? goal.comment}
              onChange={(goal, comment) => change({ comments: { ...draft.comments, [goal]: comment } })}
            />
          </Disclosure>
          {choice.kind === "final" && (
            <Disclosure title={say.analyses(unmet.length)} initiallyOpen={false}>
              <p className={styles.line}>{unmet.length === 0 ? say.nothingUnmet : say.analysesHelp}</p>
              <CommentFields
                goals={unmet}
                language={language}
                label={(id) => `${pane.goal(id)}`}
                valueOf={({ goal }) => draft.analyses[goal.id] ?? ""}
                onChange={(goal, analysis) => change({ analyses: { ...draft.analyses, [goal]: analysis } })}
              />
            </Disclosure>
          )}
        </div>
        <Button
          type="submit"
          className={styles.button}
          appearance={state.kind === "none" ? "primary" : "secondary"}
          disabledFocusable={state.kind === "reading" || state.kind === "writing"}
        >
          {say.show}
        </Button>
      </form>
      <div className={styles.form}>
        <MakeOutcome
          state={state}
          onMake={make}
          onBack={() => {
            form.current?.querySelector<HTMLElement>("button[type=submit]")?.focus();
            reset();
          }}
        />
      </div>
    </PageFrame>
  );
}
