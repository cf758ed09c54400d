import type { Criterion } from "../plan/criterion";
import type { Language } from "../plan/plan";
import { usualReportDays } from "../plan/reportDue";
import { readDate } from "../sheet/readDate";
import { isCellError, isEmptyText } from "../sheet/readEntry";
import { readNumber, readRange } from "../sheet/readNumber";
import { dayPattern, neededTextPattern, type PlanFile, type PrintedFigure, textPattern } from "./planFile";

/** What is asked for a first plan, as typed. */
export interface Answers {
  readonly plan: string;
  readonly institution: string;
  readonly year: string;
  readonly title: string;
  /** "" while none is chosen */
  readonly criterion: Criterion | "";
  readonly target: string;
  readonly unit: string;
  /** as a date field gives it: "2022-12-31"; "" is the year's end */
  readonly due: string;
}

export const answerProblemCodes = [
  "missing",
  "nameUnusable",
  "yearUnreadable",
  "targetNotNumber",
  "targetAmbiguous",
  "targetNotRange",
  "targetNotReduction",
  "dayUnreadable",
  "textUnusable",
] as const;
export type AnswerProblemCode = (typeof answerProblemCodes)[number];
export type AnswerProblems = ReadonlyMap<keyof Answers, AnswerProblemCode>;

export type EmptyPlan =
  { readonly kind: "plan"; readonly file: PlanFile } | { readonly kind: "incomplete"; readonly problems: AnswerProblems };

const firstGoal = "1.1";

/** The criteria that are decided without a figure. */
export function asksForTarget(criterion: Criterion | ""): boolean {
  return criterion !== "" && criterion !== "byDate" && criterion !== "documented" && criterion !== "assessed";
}

/** Why a text cannot name a plan; null where it can. In a cell some words mean that there is nothing. */
export function nameProblem(name: string): AnswerProblemCode | null {
  if (name.trim() === "") return "missing";
  if (!textPattern.test(name)) return "textUnusable";
  return isEmptyText(name) || isCellError(name.trim()) ? "nameUnusable" : null;
}

/** A plan with one goal, which shows how the next ones are written. */
export function emptyPlan(answers: Answers, language: Language): EmptyPlan {
  const problems = new Map<keyof Answers, AnswerProblemCode>();
  const text = (key: keyof Answers, isNeeded: boolean) => {
    const value = answers[key].trim();
    if (isNeeded && !neededTextPattern.test(value)) problems.set(key, "missing");
    else if (!textPattern.test(value)) problems.set(key, "textUnusable");
    return value;
  };
  const plan = text("plan", true);
  const named = nameProblem(plan);
  if (named !== null) problems.set("plan", named);
  const institution = text("institution", false);
  const year = Number(text("year", true));
  if (!problems.has("year") && !(Number.isInteger(year) && year >= 1990 && year <= 2200)) problems.set("year", "yearUnreadable");
  const title = text("title", true);
  const { criterion } = answers;
  if (criterion === "") problems.set("criterion", "missing");
  const target = readTarget(answers, problems);
  const due = text("due", false);
  if (due !== "" && !(dayPattern.test(due) && readDate(due) !== null)) problems.set("due", "dayUnreadable");
  const unit = text("unit", false);
  if (problems.size > 0 || criterion === "") return { kind: "incomplete", problems };
  const subGoal = { id: firstGoal, text: title, criterion, target, comparedWith: null, unit, due: due === "" ? null : due };
  const goal = { id: firstGoal, title, group: "", requires: { kind: "all" }, weight: null, comment: "" } as const;
  const file: PlanFile = {
    plan,
    institution,
    year,
    start: `${String(year)}-01-01`,
    end: `${String(year)}-12-31`,
    signed: null,
    reportDays: usualReportDays,
    language,
    goals: [{ ...goal, subGoals: [{ ...subGoal, owner: "", source: "", evidence: "" }] }],
    history: [],
    choices: [],
  };
  return { kind: "plan", file };
}

/** A number where it is one, else as typed: "10-15", "90 pct.". */
function readTarget({ criterion, target }: Answers, problems: Map<keyof Answers, AnswerProblemCode>): PrintedFigure | null {
  const text = target.trim();
  // a target that comes from a cell of the department's is connected later
  if (!asksForTarget(criterion) || text === "") return null;
  if (criterion === "between") {
    const range = readRange(text);
    if (range === null) problems.set("target", "targetNotRange");
    else if (range.low.kind !== "number" || range.high.kind !== "number") problems.set("target", "targetAmbiguous");
    return text;
  }
  const number = readNumber(criterion === "within" ? text.replace(/^(?:\+ ?\/ ?[-−–]|±) ?/u, "") : text);
  if (number.kind === "ambiguous") problems.set("target", "targetAmbiguous");
  else if (number.kind === "none") problems.set("target", "targetNotNumber");
  else if (criterion === "reducedBy" && (number.value.lt(0) || number.value.gte(1))) problems.set("target", "targetNotReduction");
  else if (!number.percent && !number.approximate) return number.value.toNumber();
  return text;
}
