import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { hasRegister, planIn } from "../../choices/findChoice";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import type { Choice } from "../../plan/plan";
import { planTableNames } from "../../sheet/planTables";
import type { WorkbookTables } from "../../sheet/workbook";
import { FailureBar } from "../FailureBar";
import { PageFrame } from "../PageFrame";
import { PlanLanguageProvider } from "../planLanguage";
import { useText } from "../text";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";
import { ChoiceItem } from "./ChoiceItem";
import { ChoicesFilter } from "./ChoicesFilter";
import { DecideOutcome } from "./DecideOutcome";
import { useChoicesWords } from "./useChoicesWords";
import { useDecide } from "./useDecide";

export interface ChoicesPageProps {
  readonly plan: PlanEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  /** dates would come out wrong */
  readonly countsFrom1904: boolean;
  /** the cell of the choice to be shown first; null for none */
  readonly first: string | null;
}

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL}` },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

const isOpen = ({ chosen }: Choice) => chosen === "";

/** Where the signed text can be read in several ways: each reading is chosen once, and its effect on the plan's cells with it. */
export function ChoicesPage({ plan, evaluatedAt, countsFrom1904, first }: ChoicesPageProps) {
  const styles = useStyles();
  const { pane } = useText();
  const words = useChoicesWords();
  const { readTables } = useWorkbookActions();
  const read = useCallback(() => readTables(planTableNames), [readTables]);
  const { reading, again } = useReading(read, evaluatedAt);
  const decide = useDecide();
  return (
    <PlanLanguageProvider value={plan.plan.language}>
      <PageFrame title={words.title}>
        <div className={styles.part}>
          <p className={styles.line}>{words.introduction}</p>
          {countsFrom1904 && (
            <p className={styles.line}>
              <strong>{words.countsFrom1904}</strong>
            </p>
          )}
          <DecideOutcome state={decide.state} onDismiss={decide.dismiss} />
        </div>
        {reading.kind === "reading" && <Spinner size="small" label={words.reading} />}
        {reading.kind === "failed" && <FailureBar title={words.failed} error={reading.error} dismissLabel={pane.retry} onDismiss={again} />}
        {reading.kind === "read" && (
          <ChoicesList
            plan={plan}
            evaluatedAt={evaluatedAt}
            tables={reading.value}
            mayWrite={!countsFrom1904}
            first={first}
            decide={decide}
          />
        )}
      </PageFrame>
    </PlanLanguageProvider>
  );
}

interface ChoicesListProps extends Pick<ChoicesPageProps, "plan" | "evaluatedAt" | "first"> {
  readonly tables: WorkbookTables;
  readonly mayWrite: boolean;
  readonly decide: ReturnType<typeof useDecide>;
}

function ChoicesList({ plan, evaluatedAt, tables, mayWrite, first, decide }: ChoicesListProps) {
  const styles = useStyles();
  const words = useChoicesWords();
  const { choices } = plan.plan;
  const here = useMemo(() => planIn(tables, plan.plan), [tables, plan]);
  const open = choices.filter(isOpen);
  const [showsAll, setShowsAll] = useState(open.length === 0 || choices.some((choice) => choice.place.cell === first && !isOpen(choice)));
  const ordered = [...open, ...choices.filter((choice) => !isOpen(choice))];
  const shown = showsAll ? ordered : open;
  // a new object would lead there once more
  const [led] = useState(() => ({}));
  if (choices.length === 0) {
    return (
      <div className={styles.part}>
        <p>
          <strong>{hasRegister(tables) ? words.noChoices : words.noRegister}</strong>
        </p>
        {words.noRegisterHelp.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    );
  }
  return (
    <>
      <ChoicesFilter open={open.length} all={choices.length} showsAll={showsAll} onChoose={setShowsAll} />
      {shown.length === 0 && <p className={styles.part}>{words.allDecided}</p>}
      {/* Without its bullets Safari no longer takes it for a list, hence the role. */}
      <ul role="list" className={styles.list}>
        {shown.map((choice) => (
          <ChoiceItem
            key={choice.place.cell}
            choice={choice}
            plan={plan}
            evaluatedAt={evaluatedAt}
            tables={tables}
            here={here}
            mayWrite={mayWrite}
            decide={decide}
            led={choice.place.cell === first ? led : null}
          />
        ))}
      </ul>
    </>
  );
}
