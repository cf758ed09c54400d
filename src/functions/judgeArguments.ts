import { judge } from "../evaluate/judge";
import type { SubGoalEvaluation } from "../evaluate/evaluation";
import type { Criterion } from "../plan/criterion";
import type { Day } from "../plan/day";
import type { Figure, SubGoal } from "../plan/plan";
import { FunctionError } from "./functionError";

/** What a function asks of its arguments. */
export interface Question {
  readonly criterion: Criterion;
  readonly result: Figure;
  readonly target?: Figure;
  readonly comparedWith?: Figure;
  readonly due: Day;
  readonly asOf: Day;
}

const blank: Figure = { entry: { kind: "empty", why: "blank" }, place: null, formula: "", sources: [] };

/** Judges a function's arguments by the very rules of a plan's sub-goals. */
export function judgeQuestion({ criterion, result, target = blank, comparedWith = blank, due, asOf }: Question): SubGoalEvaluation {
  const name = result.place?.column ?? "";
  const subGoal: SubGoal = {
    id: name,
    text: "",
    criterion,
    target,
    comparedWith,
    result,
    unit: "",
    due,
    duePlace: null,
    final: null,
    // who decided, and on what, is asked of a plan's rows; a function has no place for it
    evidence: "-",
    decidedBy: "-",
    decidedOn: null,
    owner: "",
    source: "",
    judgeable: true,
    place: { table: "", row: 0, column: name, cell: name },
  };
  return judge(subGoal, asOf, "");
}

/** Whether the arguments meet the criterion; throws FunctionError while that is undecided, and where a figure cannot be used. */
export function isMet(question: Question): boolean {
  const evaluation = judgeQuestion(question);
  const name = question.result.place?.column ?? "";
  if (evaluation.verdict !== "pending") return evaluation.verdict === "met";
  switch (evaluation.reason) {
    case "noResult":
      throw new FunctionError("notReported", name);
    case "overdue":
      throw new FunctionError("overdue", name);
    case "notDue":
      throw new FunctionError("planned", name);
    case "issue": {
      const [issue] = evaluation.issues;
      if (issue === undefined) break;
      const argument = issue.place?.column ?? name;
      if (issue.code === "targetMissing" || issue.code === "comparedWithMissing") throw new FunctionError("notReported", argument);
      throw new FunctionError("figureRefused", issue.about, { argument, issue: issue.code });
    }
    case "sourceBlank":
    case "notFinal":
  }
  throw new Error(`A function's arguments were judged ${evaluation.reason}`);
}
