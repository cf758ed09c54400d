import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { GoalEvaluation } from "../../evaluate/evaluation";
import { reportingWordsFor } from "../../i18n/reportingWords";
import { reportSentence } from "../../i18n/reportSentence";
import { wordsFor } from "../../i18n/wordsFor";
import type { Language } from "../../plan/plan";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";

interface CommentFieldsProps {
  readonly goals: readonly GoalEvaluation[];
  /** of the sentence that is offered */
  readonly language: Language;
  readonly label: (goal: string) => string;
  readonly valueOf: (goal: GoalEvaluation) => string;
  readonly onChange: (goal: string, text: string) => void;
}

const atATime = 20;

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0` },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  button: { marginTop: tokens.spacingVerticalXS },
});

/** A text for each goal, with the goal's own sentence to begin with. */
export function CommentFields({ goals, language, label, valueOf, onChange }: CommentFieldsProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  return (
    <ShowMore items={goals} step={atATime}>
      {(evaluation, index) => {
        const { id, title } = evaluation.goal;
        const value = valueOf(evaluation);
        return (
          <li key={index} className={styles.item}>
            <p className={styles.title}>
              <strong>{id}</strong> <PlanText>{title}</PlanText>
            </p>
            <Field className={styles.field} label={label(id)}>
              <Textarea lang={language} value={value} resize="vertical" onChange={(_event, changed) => onChange(id, changed.value)} />
            </Field>
            <Button
              size="small"
              className={styles.button}
              aria-label={`${say.useSentence}: ${id}`}
              onClick={() =>
                onChange(id, [value.trim(), reportSentence(evaluation, wordsFor(language))].filter((part) => part !== "").join(" "))
              }
            >
              {say.useSentence}
            </Button>
          </li>
        );
      }}
    </ShowMore>
  );
}
