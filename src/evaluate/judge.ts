import { type Day, isoDay, isPlausibleDay } from "../plan/day";
import type { Issue, IssueCode, Notice, NoticeCode } from "../plan/issue";
import type { Figure, SubGoal } from "../plan/plan";
import { compare } from "./compare";
import type { Comparison, Decided, Headroom, PendingReason, SubGoalEvaluation } from "./evaluation";

/** What today's result would give, before it is known whether it counts yet. */
type Outcome =
  | {
      readonly kind: "outcome";
      readonly decided: Decided;
      readonly headroom: Headroom | null;
      readonly comparison: Comparison | null;
      readonly notice: NoticeCode | null;
    }
  | { readonly kind: "issue"; readonly code: IssueCode; readonly figure: Figure };

/**
 * Judges one sub-goal on its result; exactly on the limit counts as met.
 *
 * @param asOf the day the plan is judged as of
 * @param plan the plan's name, for what is found
 * @returns pending, with its reason, where nothing can be decided yet; never throws
 * @source Results plan 2022, "Påtegning og opgørelse"; the order of the steps is the product's own rule
 */
export function judge(subGoal: SubGoal, asOf: Day, plan: string): SubGoalEvaluation {
  const issues: Issue[] = [];
  const notices: Notice[] = [];
  const notice = (code: NoticeCode, place = subGoal.place) => notices.push({ code, plan, place, about: subGoal.id });
  const measured = { headroom: null as Headroom | null, comparison: null as Comparison | null };
  const pending = (reason: PendingReason, forecast: Decided | null = null): SubGoalEvaluation => {
    return { subGoal, verdict: "pending", reason, forecast, ...measured, issues, notices };
  };
  const { entry } = subGoal.result;
  const { criterion, due } = subGoal;

  if (entry.kind === "empty") {
    const doable = criterion === "byDate" || criterion === "documented";
    if (subGoal.judgeable && doable && subGoal.final === "yes") {
      if (subGoal.decidedBy === "") notice("decidedByMissing");
      return { subGoal, verdict: "notMet", reason: "confirmedNotDone", forecast: null, ...measured, issues, notices };
    }
    const overdue = due !== null && asOf > due;
    if (entry.why === "sourceBlank" && overdue) notice("overdue", subGoal.result.place ?? subGoal.place);
    return pending(entry.why === "sourceBlank" ? "sourceBlank" : overdue ? "overdue" : "noResult");
  }
  // What made the row or the cell unreadable has been raised with its place while reading.
  if (!subGoal.judgeable || criterion === null || due === null || entry.kind === "unreadable") return pending("issue");

  const outcome = outcomeOf(subGoal, due);
  if (outcome.kind === "issue") {
    const { figure, code } = outcome;
    // an unreadable target or comparison has raised its own issue already
    if (figure.entry.kind !== "unreadable") issues.push({ code, plan, place: figure.place ?? subGoal.place, about: aboutFigure(figure) });
    return pending("issue");
  }
  if (criterion === "assessed" && subGoal.evidence === "") {
    issues.push({ code: "evidenceMissing", plan, place: subGoal.place, about: subGoal.id });
    return pending("issue");
  }
  measured.headroom = outcome.headroom;
  measured.comparison = outcome.comparison;
  if (outcome.notice !== null) notice(outcome.notice, subGoal.result.place ?? subGoal.place);
  if (criterion === "documented" && entry.kind !== "no" && subGoal.evidence === "") notice("documentedWithoutEvidence");
  if ((criterion === "assessed" || subGoal.final === "yes") && subGoal.decidedBy === "") notice("decidedByMissing");

  if (subGoal.final === "no") return pending("notFinal", outcome.decided);
  if (entry.kind === "no") {
    if (asOf < due) notice("leaveBlankForNotYet", subGoal.result.place ?? subGoal.place);
    return { subGoal, verdict: "notMet", reason: "reportedNo", forecast: null, ...measured, issues, notices };
  }
  const plannedLater = entry.kind === "date" ? entry.day > asOf : isDated(criterion) && dayOfResult(subGoal)! > asOf;
  if (plannedLater) return pending("notDue", outcome.decided);
  const decided = criterion === "byDate" || criterion === "documented" || asOf >= due || subGoal.final === "yes";
  if (!decided) return pending("notDue", outcome.decided);
  return { subGoal, verdict: outcome.decided, reason: "decided", forecast: null, ...measured, issues, notices };
}

function outcomeOf(subGoal: SubGoal, due: Day): Outcome {
  const { result, criterion } = subGoal;
  const { entry } = result;
  switch (criterion) {
    case "byDate":
    case "documented": {
      if (entry.kind === "no") return plain("notMet");
      if (entry.kind === "yes") return criterion === "documented" ? plain("met") : { kind: "issue", code: "dateNeeded", figure: result };
      const day = dayOfResult(subGoal);
      if (day === null) return { kind: "issue", code: entry.kind === "number" ? "dateImplausible" : "resultUnreadable", figure: result };
      return {
        kind: "outcome",
        decided: day <= due ? "met" : "notMet",
        headroom: { kind: "days", value: due - day },
        comparison: null,
        notice: null,
      };
    }
    case "assessed":
      if (entry.kind === "yes") return plain("met");
      return entry.kind === "no" ? plain("notMet") : { kind: "issue", code: "resultUnreadable", figure: result };
    case null:
      throw new Error("A sub-goal without criterion reached outcomeOf");
    default: {
      const compared = compare(criterion, subGoal);
      if (compared.kind === "issue") return compared;
      const { outcome, headroom, comparison, onTheLimit } = compared;
      return {
        kind: "outcome",
        decided: outcome,
        headroom: { kind: "quantity", value: headroom },
        comparison,
        notice: onTheLimit ? "onTheLimit" : null,
      };
    }
  }
}

function plain(decided: Decided): Outcome {
  return { kind: "outcome", decided, headroom: null, comparison: null, notice: null };
}

function isDated(criterion: SubGoal["criterion"]): boolean {
  return criterion === "byDate" || criterion === "documented";
}

/** The day a result names. A plain number counts days as Excel does, where the criterion asks for a date and the number can be one. */
function dayOfResult({ result, criterion }: SubGoal): Day | null {
  const { entry } = result;
  if (entry.kind === "date") return entry.day;
  if (entry.kind !== "number" || !isDated(criterion)) return null;
  const day = Math.floor(entry.value.toNumber());
  return isPlausibleDay(day) ? day : null;
}

function aboutFigure({ entry }: Figure): string {
  switch (entry.kind) {
    case "number":
      return entry.value.toFixed();
    case "range":
      return `${entry.low.toFixed()}-${entry.high.toFixed()}`;
    case "date":
      return isoDay(entry.day);
    case "text":
    case "unreadable":
      return entry.text;
    case "yes":
    case "no":
      return entry.kind === "yes" ? "TRUE" : "FALSE";
    case "empty":
      return "";
  }
}
