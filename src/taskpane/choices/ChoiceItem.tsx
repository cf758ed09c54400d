import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { effectOf } from "../../choices/effectOf";
import { sameChoice } from "../../choices/findChoice";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import type { Choice, Plan } from "../../plan/plan";
import { chosenReading, followsChoice } from "../../sheet/askedOf";
import type { WorkbookTables } from "../../sheet/workbook";
import { FoldingItem } from "../FoldingItem";
import { GoToCell } from "../GoToCell";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { ChoiceForm } from "./ChoiceForm";
import { useChoicesWords } from "./useChoicesWords";
import type { Decide } from "./useDecide";
import { WrittenCells } from "./WrittenCells";

export interface ChoiceItemProps {
  readonly choice: Choice;
  readonly plan: PlanEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  /** as they are in the workbook now */
  readonly tables: WorkbookTables;
  /** the plan as these tables have it; null where they no longer do */
  readonly here: Plan | null;
  readonly mayWrite: boolean;
  readonly decide: Decide;
  /** the page leads here */
  readonly led: object | null;
}

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** One ambiguity. What has been decided is shown, and not asked again unless somebody wants it. */
export function ChoiceItem(props: ChoiceItemProps) {
  const { choice, plan, led } = props;
  const words = useChoicesWords();
  const isLoose = followsChoice(choice, plan.plan) === false;
  const note = choice.chosen === "" ? words.undecided : isLoose ? `${words.decided}. ${words.notFollowed}` : words.decided;
  return (
    <FoldingItem title={<PlanText>{`${choice.about}: ${choice.topic}`}</PlanText>} note={note} led={led}>
      <ChoiceContent {...props} />
    </FoldingItem>
  );
}

function ChoiceContent({ choice, plan, evaluatedAt, tables, here, mayWrite, decide }: ChoiceItemProps) {
  const styles = useStyles();
  const words = useChoicesWords();
  const [isAsked, setIsAsked] = useState(false);
  const found = sameChoice(choice, here);
  const isMade = choice.chosen !== "";
  const isForm = (!isMade || isAsked) && mayWrite;
  return (
    <div className={styles.part}>
      {isMade && <Made choice={choice} />}
      {isMade && !isAsked && here !== null && found !== null && (
        <IntoLine choice={found} here={here} tables={tables} mayWrite={mayWrite} decide={decide} />
      )}
      {(!isMade || isAsked) && found === null && <p className={styles.line}>{words.changedMeanwhile}</p>}
      {isForm && here !== null && found !== null && (
        <ChoiceForm
          choice={found}
          now={plan}
          here={here}
          tables={tables}
          evaluatedAt={evaluatedAt}
          decide={decide}
          onDone={() => setIsAsked(false)}
        />
      )}
      <div className={styles.ways}>
        {isMade && mayWrite && (
          <Button size="small" onClick={() => setIsAsked(!isAsked)}>
            {isAsked ? words.cancel : words.chooseAnother}
          </Button>
        )}
        <GoToCell address={choice.place.cell} />
      </div>
    </div>
  );
}

function Made({ choice: { chosen, decidedBy, decidedOn, why } }: { readonly choice: Choice }) {
  const styles = useStyles();
  const { words: dates } = useText();
  const words = useChoicesWords();
  return (
    <>
      <p className={styles.line}>
        <PlanText>
          <strong>{words.chosen(chosen)}</strong>
        </PlanText>
      </p>
      <p className={styles.line}>
        {decidedBy === "" ? words.byNobody : words.by(decidedBy, decidedOn === null ? null : dates.date(decidedOn))}
      </p>
      {why !== "" && (
        <p className={styles.line}>
          <PlanText>{words.why(why)}</PlanText>
        </p>
      )}
    </>
  );
}

interface IntoLineProps extends Pick<ChoiceItemProps, "choice" | "tables" | "mayWrite" | "decide"> {
  readonly here: Plan;
}

/** Where the plan's cells say something else than what was chosen: what would bring them into line. */
function IntoLine({ choice, here, tables, mayWrite, decide }: IntoLineProps) {
  const styles = useStyles();
  const words = useChoicesWords();
  const reading = chosenReading(choice);
  const effect = reading === null ? null : effectOf(choice, reading, here, tables);
  if (effect?.kind === "byHand" && effect.isFollowed !== true) return <p className={styles.line}>{words.byHand(effect)}</p>;
  if (effect?.kind !== "cells") return null;
  return (
    <>
      <p className={styles.line}>
        <strong>{words.notFollowed}</strong>
      </p>
      <WrittenCells row={[]} effect={effect.cells} />
      {mayWrite && (
        <Button
          size="small"
          disabledFocusable={decide.state.kind === "writing"}
          onClick={() => void decide.write(effect.cells, words.broughtIntoLine(choice.topic))}
        >
          {words.bringIntoLine}
        </Button>
      )}
    </>
  );
}
