import type { GoalEvaluation, SubGoalEvaluation, Verdict } from "../evaluate/evaluation";
import type { FunctionError } from "../functions/functionError";
import type { Criterion } from "../plan/criterion";
import type { Day } from "../plan/day";
import type { Exact } from "../plan/exact";
import type { Issue, Notice } from "../plan/issue";
import type { Language, Requires } from "../plan/plan";
import type { WorkbookError } from "../sheet/workbook";

/** All wording outside the pane: verdicts, criteria, explanations, issues. One implementation per language. */
export interface Words {
  readonly language: Language;
  /** opfyldt / ikke opfyldt / afventer / ikke relevant */
  verdict(verdict: Verdict | "notApplicable"): string;
  criterion(criterion: Criterion): string;
  requires(requires: Requires): string;
  /** Every digit there is, with the language's decimal sign and thousands: 1.300 or 0,9 */
  number(value: Exact): string;
  /** One decimal, half up: "66,7 pct." */
  percent(value: Exact): string;
  /** 14.10.2022 */
  date(day: Day): string;
  /** Local time of day and date: 14.10.2022 09.15 */
  moment(milliseconds: number): string;
  /** One sentence with numbers, ready for a cell or a report; always with the reason while pending. */
  explainGoal(goal: GoalEvaluation): string;
  explainSubGoal(subGoal: SubGoalEvaluation): string;
  /** "0,7 mio. kr. til grænsen" or "0,3 mio. kr. over grænsen"; null where there is none */
  headroom(subGoal: SubGoalEvaluation): string | null;
  issue(issue: Issue): string;
  notice(notice: Notice): string;
  workbookError(error: WorkbookError): string;
  /** The message behind a function's #N/A or #VALUE!. */
  functionError(error: FunctionError): string;
}
