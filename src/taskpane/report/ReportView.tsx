import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { reportingWordsFor } from "../../i18n/reportingWords";
import type { Report } from "../../report/report";
import { NavigationProvider, useNavigation } from "../navigation";
import { OverviewSection } from "../overview/OverviewSection";
import { PlanLanguageProvider } from "../planLanguage";
import { SignedLink } from "../signing/SignedLink";
import { useText } from "../text";
import { ComparePage } from "./ComparePage";
import { MadeReports } from "./MadeReports";
import { MakeReportPage } from "./MakeReportPage";
import { NextReportPart } from "./NextReportPart";
import { type Draft, emptyDraft } from "./reportDraft";
import { SealsPage } from "./SealsPage";

export interface ReportViewProps {
  /** null where the workbook holds no plan */
  readonly plan: PlanEvaluation | null;
  /** the plan's own */
  readonly reports: readonly Report[];
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

type Step = "make" | "seals" | "compare";

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalM} 0` },
});

/** The next report while it is being gathered, and what can be done with reports: make, check, compare. */
export const ReportView = memo(function ReportView({ plan, reports, evaluatedAt }: ReportViewProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const say = reportingWordsFor(words.language);
  const navigation = useNavigation();
  const [step, setStep] = useState<Step | null>(null);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const home = useRef<HTMLDivElement>(null);
  const left = useRef<Step | null>(null);
  // back to this view, not to the overview; other pages are opened as from anywhere
  const inside = useMemo(() => ({ ...navigation, back: () => setStep(null) }), [navigation]);

  // coming back, the keyboard goes on where it was left
  useLayoutEffect(() => {
    if (step !== null) left.current = step;
    else if (left.current !== null) home.current?.querySelector<HTMLElement>(`[data-step="${left.current}"]`)?.focus();
  }, [step]);

  if (plan === null) {
    return (
      <div className={styles.top}>
        <h1 className={styles.title}>{pane.report.title}</h1>
        <p className={styles.line}>{pane.report.noPlan}</p>
      </div>
    );
  }
  const actions = (
    <div className={styles.buttons}>
      <Button appearance="primary" data-step="make" onClick={() => setStep("make")}>
        {say.make}
      </Button>
      <Button data-step="compare" onClick={() => setStep("compare")}>
        {say.compare}
      </Button>
      <Button data-step="seals" onClick={() => setStep("seals")}>
        {say.checkSeals}
      </Button>
      <SignedLink large />
    </div>
  );
  return (
    <PlanLanguageProvider value={plan.plan.language}>
      <div ref={home} hidden={step !== null}>
        <NextReportPart plan={plan} reports={reports} evaluatedAt={evaluatedAt} actions={actions} />
        <OverviewSection title={say.made}>
          <MadeReports reports={reports} />
        </OverviewSection>
      </div>
      <NavigationProvider value={inside}>
        {step === "make" && <MakeReportPage plan={plan} reports={reports} draft={draft} onDraft={setDraft} />}
        {step === "seals" && <SealsPage plan={plan.plan.name} />}
        {step === "compare" && <ComparePage plan={plan} reports={reports} />}
      </NavigationProvider>
    </PlanLanguageProvider>
  );
});
