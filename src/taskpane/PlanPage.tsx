import type { PlanEvaluation } from "../evaluate/evaluation";
import type { WorkbookEvaluation } from "../live/liveState";
import { LaterView } from "./LaterView";
import type { Page } from "./navigation";

interface PlanPageProps {
  readonly page: Page;
  /** null until the workbook has been read */
  readonly evaluation: WorkbookEvaluation | null;
  /** null where the workbook holds no plan */
  readonly plan: PlanEvaluation | null;
  /** milliseconds since 1970 */
  readonly evaluatedAt: number;
}

const loadGoal = async () => (await import("./goal/GoalPage")).GoalPage;
const loadCases = async () => (await import("./cases/CasesPage")).CasesPage;
const loadChoices = async () => (await import("./choices/ChoicesPage")).ChoicesPage;
const loadSigned = async () => (await import("./signing/SignedPage")).SignedPage;
const loadSettings = async () => (await import("./settings/SettingsPage")).SettingsPage;
const loadWhy = async () => (await import("./why/WhyPage")).WhyPage;

/** What lies over the overview. Each page's code is fetched when it is first opened. */
export function PlanPage({ page, evaluation, plan, evaluatedAt }: PlanPageProps) {
  const countsFrom1904 = evaluation?.issues.some(({ code }) => code === "countsFrom1904") === true;
  switch (page.kind) {
    case "goal":
      return (
        plan && <LaterView load={loadGoal} key={`goal ${page.key}`} props={{ plan, goal: page.key, subGoal: page.subGoal, evaluatedAt }} />
      );
    case "cases":
      return plan && <LaterView load={loadCases} props={{ plan, evaluatedAt }} />;
    case "choices":
      return plan && <LaterView load={loadChoices} props={{ plan, evaluatedAt, countsFrom1904, first: page.choice }} />;
    case "signed":
      return plan && <LaterView load={loadSigned} props={{ plan, evaluatedAt, countsFrom1904 }} />;
    case "settings":
      return <LaterView load={loadSettings} props={{}} />;
    case "why":
      return <LaterView load={loadWhy} props={{ evaluation, plan, evaluatedAt }} />;
  }
}
