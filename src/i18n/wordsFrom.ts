import type { SubGoalEvaluation, Verdict } from "../evaluate/evaluation";
import type { FunctionError, FunctionErrorCode } from "../functions/functionError";
import type { Criterion } from "../plan/criterion";
import type { Issue, IssueCode, NoticeCode } from "../plan/issue";
import type { Language, Requires } from "../plan/plan";
import type { WorkbookError } from "../sheet/workbook";
import { explainGoal, explainSubGoal, type ExplainWords } from "./explain";
import { figuresOf } from "./figures";
import { errorText } from "./formulaText";
import { formatDay, formatMoment, formatNumber, type Signs } from "./format";
import type { Words } from "./words";

/** A language as data: every key is a code, so that a missing word does not compile. `{}` in a text is what the finding is about. */
export interface Dictionary {
  readonly language: Language;
  readonly signs: Signs;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly percent: string;
  readonly verdicts: Readonly<Record<Verdict | "notApplicable", string>>;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly requiresAll: string;
  readonly requiresAny: string;
  requiresAtLeast(count: number): string;
  readonly explain: Omit<ExplainWords, "signs" | "percent" | "verdict" | "requires" | "date" | "issue">;
  toLimit(distance: string): string;
  /** past a limit that the result must stay at or under; below: under one it must reach */
  pastLimit(distance: string, below: boolean): string;
  /** the unit of a difference between two percentages */
  readonly percentPoints: string;
  readonly onLimit: string;
  days(count: number): string;
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  readonly functionErrors: Readonly<Record<FunctionErrorCode, string>>;
  readonly workbookErrors: Readonly<Record<WorkbookError["kind"], string>>;
}

export function wordsFrom(dictionary: Dictionary): Words {
  const { signs, percent, dateSeparator, timeSeparator } = dictionary;
  // a function, since "$&" in what is quoted would otherwise be taken for a pattern
  const fill = (text: string, { about }: { readonly about: string }) => text.replace("{}", () => about);
  const requires = (how: Requires) => {
    if (how.kind === "atLeast") return dictionary.requiresAtLeast(how.count);
    return how.kind === "any" ? dictionary.requiresAny : dictionary.requiresAll;
  };
  const base = {
    verdict: (verdict: Verdict | "notApplicable") => dictionary.verdicts[verdict],
    requires,
    date: (day: number) => formatDay(day, dateSeparator),
    // an error value is quoted as the language's Excel shows it; any other text is left alone
    issue: (issue: Issue) => fill(dictionary.issues[issue.code], { about: errorText(issue.about, dictionary.language) }),
  };
  const explain: ExplainWords = { ...dictionary.explain, ...base, signs, percent };
  return {
    ...base,
    language: dictionary.language,
    criterion: (criterion) => dictionary.criteria[criterion],
    number: (value) => formatNumber(value, signs),
    percent: (value) => `${formatNumber(value, signs, 1)} ${percent}`,
    moment: (milliseconds) => formatMoment(milliseconds, dateSeparator, timeSeparator),
    explainGoal: (goal) => explainGoal(goal, explain),
    explainSubGoal: (subGoal) => explainSubGoal(subGoal, explain),
    headroom: (subGoal) => headroomText(subGoal, dictionary),
    notice: (notice) => fill(dictionary.notices[notice.code], notice),
    functionError: (error) =>
      error.refusal === null
        ? fill(dictionary.functionErrors[error.code], inLanguage(error, dictionary))
        : `${error.refusal.argument}: ${fill(dictionary.issues[error.refusal.issue], error)}`,
    workbookError: (error) => dictionary.workbookErrors[error.kind],
  };
}

const quotesNumber: ReadonlySet<FunctionErrorCode> = new Set(["notCount", "negative", "shareWrong", "weightWrong", "monthsWrong"]);

/** What an error quotes, as the language's Excel shows it: #I/T for #N/A, 1,5 for 1.5. */
function inLanguage({ code, about }: FunctionError, { language, signs }: Dictionary): { readonly about: string } {
  const errors = about.replace(/#[A-Z]+(?:\/[A-Z0-9]+)?[!?]?/gu, (error) => errorText(error, language));
  return { about: quotesNumber.has(code) ? errors.replace(/(?<=\d)\.(?=\d)/gu, signs.decimal) : errors };
}

function headroomText(subGoal: SubGoalEvaluation, dictionary: Dictionary): string | null {
  const { headroom } = subGoal;
  if (headroom === null) return null;
  if (headroom.kind === "days") {
    if (headroom.value === 0) return dictionary.onLimit;
    const distance = dictionary.days(Math.abs(headroom.value));
    return headroom.value < 0 ? dictionary.pastLimit(distance, false) : dictionary.toLimit(distance);
  }
  const figures = figuresOf(subGoal, dictionary.signs, dictionary.percent);
  if (headroom.value.eq(0)) return dictionary.onLimit;
  const unit = figures.isPercent ? dictionary.percentPoints : figures.unit;
  const distance = `${figures.show(headroom.value.abs())}${unit === "" ? "" : ` ${unit}`}`;
  return headroom.value.s < 0 ? dictionary.pastLimit(distance, isBelow(subGoal)) : dictionary.toLimit(distance);
}

/** Whether a result that misses its limit lies under it. */
function isBelow({ subGoal: { criterion, target }, comparison }: SubGoalEvaluation): boolean {
  if (criterion === "between" && target.entry.kind === "range") return comparison?.measured.lt(target.entry.low) === true;
  return criterion === "atLeast" || criterion === "moreThan";
}
