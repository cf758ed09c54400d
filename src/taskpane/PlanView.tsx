import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanEvaluation } from "../evaluate/evaluation";
import type { WorkbookEvaluation } from "../live/liveState";
import type { Report } from "../report/report";
import { Disclosure } from "./Disclosure";
import { IssueList } from "./IssueList";
import { NoticeList } from "./NoticeList";
import { ChangesPanel } from "./overview/ChangesPanel";
import { ChoicesLine } from "./overview/ChoicesLine";
import { DeadlinePanel } from "./overview/DeadlinePanel";
import { FilteredGoals } from "./overview/FilteredGoals";
import { SignedPanel } from "./overview/SignedPanel";
import { PlanLanguageProvider } from "./planLanguage";
import { PlanHeader } from "./PlanHeader";
import { PlanPicker } from "./PlanPicker";
import type { Recalculation } from "./recalculation";
import { ScorePanel } from "./ScorePanel";
import { StartView } from "./start/StartView";
import type { Created } from "./start/useStart";
import { useText } from "./text";
import { toldAbout } from "./toldAbout";

interface PlanViewProps extends Recalculation {
  readonly evaluation: WorkbookEvaluation;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
  readonly chosen: PlanEvaluation;
  /** the chosen plan's own */
  readonly reports: readonly Report[];
  readonly onChoose: (planName: string) => void;
  readonly onCreated: (created: Created) => void;
}

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
  // its rows reach from edge to edge, as the goals do
  start: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
});

export function PlanView({ evaluation, evaluatedAt, chosen, reports, onChoose, onCreated, recalculate, recalculating }: PlanViewProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { plans } = evaluation;
  // Most readings change nothing but the time: the lists then stay the same objects, and are not rendered again.
  const issues = useMemo(() => toldAbout(evaluation.issues, chosen, plans), [evaluation.issues, chosen, plans]);
  const notices = useMemo(() => toldAbout(evaluation.notices, chosen, plans), [evaluation.notices, chosen, plans]);
  const subGoalAt = useMemo(() => subGoalsByCell(chosen), [chosen]);
  const isChanged = chosen.plan.changesSinceSigned.length > 0;
  return (
    <PlanLanguageProvider value={chosen.plan.language}>
      <div className={styles.top}>
        {plans.length > 1 && <PlanPicker plans={plans} chosen={chosen} onChoose={onChoose} />}
        <PlanHeader
          plan={chosen.plan}
          issues={issues}
          notices={notices}
          evaluatedAt={evaluatedAt}
          recalculate={recalculate}
          recalculating={recalculating}
        />
        <ScorePanel evaluation={chosen} />
      </div>
      <ChangesPanel plan={chosen} report={reports.at(-1) ?? null} />
      <DeadlinePanel plan={chosen} reports={reports} />
      {/* What was agreed comes after where it stands, unless somebody has changed it. */}
      {isChanged && <SignedPanel plan={chosen.plan} />}
      {/* Another plan starts with all of its goals. */}
      <FilteredGoals key={chosen.plan.name} plan={chosen} />
      {!isChanged && <SignedPanel plan={chosen.plan} />}
      <ChoicesLine choices={chosen.plan.choices} />
      <IssueList issues={issues} elsewhere={evaluation.issues.length - issues.length} subGoalAt={subGoalAt} />
      <NoticeList notices={notices} />
      {/* Another plan is another year to roll forward, and another file. */}
      <Disclosure key={`start ${chosen.plan.name}`} title={pane.start.title} initiallyOpen={false}>
        <div className={styles.start}>
          <StartView
            plan={chosen.plan}
            countsFrom1904={evaluation.issues.some(({ code }) => code === "countsFrom1904")}
            onCreated={onCreated}
          />
        </div>
      </Disclosure>
    </PlanLanguageProvider>
  );
}

function subGoalsByCell({ goals }: PlanEvaluation): ReadonlyMap<string, string> {
  const all = goals.flatMap((goal) => goal.subGoals.map(({ subGoal }) => subGoal));
  return new Map(
    all.flatMap(({ id, result, comparedWith, target }) =>
      [result, comparedWith, target].flatMap(({ place }) => (place === null ? [] : [[place.cell, id] as const])),
    ),
  );
}
