import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { chooseCells } from "../../choices/chooseChange";
import { effectOf } from "../../choices/effectOf";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { systemClock } from "../../live/systemClock";
import { isoDay } from "../../plan/day";
import type { Choice, Plan } from "../../plan/plan";
import { askedOf } from "../../sheet/askedOf";
import { headerIn, planTables } from "../../sheet/planTables";
import type { WorkbookTables } from "../../sheet/workbook";
import { useText } from "../text";
import { consequenceText } from "./consequenceText";
import { type Filled, problemsOf, readOn } from "./filled";
import { ReadingOptions } from "./ReadingOptions";
import { useChoicesWords } from "./useChoicesWords";
import type { Decide } from "./useDecide";
import { useDecider } from "./useDecider";
import { useShares } from "./useShares";
import { WrittenCells } from "./WrittenCells";

interface ChoiceFormProps {
  /** as the tables have it */
  readonly choice: Choice;
  /** as it was evaluated last */
  readonly now: PlanEvaluation;
  /** the plan as the tables have it */
  readonly here: Plan;
  readonly tables: WorkbookTables;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  readonly decide: Decide;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, "& input": { minWidth: 0 } },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  line: { margin: 0 },
});

/** The readings of one ambiguity with what each would do, and who decides, when and why. */
export function ChoiceForm({ choice, now, here, tables, evaluatedAt, decide, onDone }: ChoiceFormProps) {
  const styles = useStyles();
  const text = useText();
  const words = useChoicesWords();
  const decider = useDecider();
  const isAgain = choice.chosen !== "";
  const today = systemClock.today();
  const [filled, setFilled] = useState<Filled>(() => ({
    reading: "",
    by: decider.remembered,
    on: isoDay(today),
    why: isAgain ? "" : choice.why,
  }));
  const [wasTried, setWasTried] = useState(false);
  const asked = choice.readings.map((reading) => askedOf(choice, reading, now.plan));
  const shares = useShares(asked, evaluatedAt);
  const problems = problemsOf(filled, isAgain, today);
  const problem = (field: keyof Filled) => {
    const code = wasTried ? problems[field] : undefined;
    return code === undefined ? null : words.problems[code];
  };
  const shown = (field: keyof Filled) => ({
    validationState: problem(field) === null ? ("none" as const) : ("error" as const),
    validationMessage: problem(field),
  });
  const put = (change: Partial<Filled>) => setFilled({ ...filled, ...change });

  const on = readOn(filled.on);
  const row = chooseCells(choice, { ...filled, on: on ?? today }, tables, here.language);
  const effect = filled.reading === "" ? null : effectOf(choice, filled.reading, here, tables);
  const effectCells = effect?.kind === "cells" ? effect.cells : [];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasTried(true);
    if (row.kind !== "cells" || Object.keys(problems).length > 0 || decide.state.kind === "writing") return;
    if (!(await decide.write([...row.cells, ...effectCells], words.chosenNow(choice.topic)))) return;
    decider.remember(filled.by.trim());
    onDone();
  }

  if (row.kind === "columnMissing") {
    const header = headerIn(planTables.PlanChoices[row.column], here.language);
    return <p className={styles.line}>{words.columnMissing(header)}</p>;
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {choice.readings.length === 0 ? (
        <Field label={words.ownReading} required className={styles.field} {...shown("reading")}>
          <Input value={filled.reading} autoComplete="off" onChange={(_event, { value }) => put({ reading: value })} />
        </Field>
      ) : (
        <ReadingOptions
          readings={choice.readings.map((reading, index) => ({
            reading,
            consequence: consequenceText(now, asked[index]!, effectOf(choice, reading, here, tables), shares?.[index] ?? null, text, words),
          }))}
          picked={filled.reading}
          problem={problem("reading")}
          onPick={(reading) => put({ reading })}
        />
      )}
      <Field label={words.decidedBy} required className={styles.field} {...shown("by")}>
        <Input value={filled.by} autoComplete="off" onChange={(_event, { value }) => put({ by: value })} />
      </Field>
      <Field label={words.decidedOn} required className={styles.field} {...shown("on")}>
        <Input type="date" value={filled.on} max={isoDay(today)} onChange={(_event, { value }) => put({ on: value })} />
      </Field>
      <Field label={isAgain ? words.whyChanged : words.whyField} required={isAgain} className={styles.field} {...shown("why")}>
        <Input value={filled.why} autoComplete="off" onChange={(_event, { value }) => put({ why: value })} />
      </Field>
      {filled.reading !== "" && (
        <div>
          <WrittenCells row={row.cells} effect={effectCells} />
        </div>
      )}
      <div>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={decide.state.kind === "writing"}>
          {decide.state.kind === "writing" ? words.writing : words.choose}
        </Button>
      </div>
    </form>
  );
}
