import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { criteria, type Criterion } from "../../plan/criterion";
import { type Answers, asksForTarget, emptyPlan } from "../../start/emptyPlan";
import { useText } from "../text";
import { StartSteps } from "./StartSteps";
import { TextField } from "./TextField";
import type { Created, Offer } from "./useStart";

const blank: Answers = { plan: "", institution: "", year: "", title: "", criterion: "", target: "", unit: "", due: "" };

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The plan's name and one goal: enough to be evaluated, and a pattern for the goals that follow. */
export function EmptyWay({ onCreated }: { readonly onCreated: (created: Created) => void }) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { start } = pane;
  const [answers, setAnswers] = useState(blank);
  const [tried, setTried] = useState(false);
  const made = emptyPlan(answers, words.language);
  const problems = tried && made.kind === "incomplete" ? made.problems : new Map<keyof Answers, never>();
  const field = (key: keyof Answers) => ({
    value: answers[key],
    problem: problems.get(key),
    onChange: (value: string) => setAnswers((before) => ({ ...before, [key]: value })),
  });

  function offer(): Offer | null {
    setTried(true);
    return made.kind === "plan" ? { file: made.file, toCheck: [] } : null;
  }

  return (
    <StartSteps offer={offer} onCreated={onCreated}>
      <TextField label={start.planName} hint={start.planNameHint} required {...field("plan")} />
      <TextField label={start.institution} {...field("institution")} />
      <TextField label={start.year} required {...field("year")} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{start.firstGoal}</legend>
        <p className={styles.hint}>{start.firstGoalHint}</p>
        <TextField label={start.goalTitle} required {...field("title")} />
        <Field
          label={start.criterion}
          required
          {...(problems.has("criterion")
            ? { validationState: "error" as const, validationMessage: start.answerProblems[problems.get("criterion")!] }
            : {})}
        >
          <Select value={answers.criterion} onChange={(_event, { value }) => field("criterion").onChange(value)}>
            <option value="">{start.chooseCriterion}</option>
            {criteria.map((criterion) => (
              <option key={criterion} value={criterion}>
                {words.criterion(criterion)}
              </option>
            ))}
          </Select>
        </Field>
        {asksForTarget(answers.criterion) && (
          <>
            <TextField label={start.target} hint={start.targetHints[hintFor(answers.criterion)]} {...field("target")} />
            <TextField label={start.unit} hint={start.unitHint} {...field("unit")} />
          </>
        )}
        <TextField label={start.due} hint={start.dueHint} type="date" {...field("due")} />
      </fieldset>
    </StartSteps>
  );
}

function hintFor(criterion: Criterion | ""): "between" | "within" | "other" {
  return criterion === "between" || criterion === "within" ? criterion : "other";
}
