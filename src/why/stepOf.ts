import type { SubGoalEvaluation, Verdict } from "../evaluate/evaluation";
import { deviation } from "../figures/deviation";
import type { CasesOnTime, Question as CaseQuestion } from "../figures/onTime";
import { caseQuestion, countedCases } from "../functions/caseFunctions";
import type { FunctionEntry } from "../functions/catalogue/entry";
import { type Argument, countArgument, listArgument, numberArgument } from "../functions/cellArguments";
import { byDateQuestion, meetsQuestion, sickLeaveQuestions, withinQuestion } from "../functions/criterionFunctions";
import { FunctionError } from "../functions/functionError";
import { judgeQuestion, type Question } from "../functions/judgeArguments";
import { pureFunctions } from "../functions/pureFunctions";
import { quartersOfYear } from "../functions/rollingYear";
import { weighedVerdicts } from "../functions/verdictFunctions";
import { verdictArguments } from "../functions/verdictArguments";
import type { Day } from "../plan/day";
import { type Exact, exact } from "../plan/exact";
import { usualReportDays } from "../plan/reportDue";
import type { TracedCall } from "../trace/traceCall";
import { argumentsGiven } from "./argumentsGiven";

/** How a function comes from its arguments to its answer. */
export type Step =
  /** judged by the rules of a plan's sub-goals, in one way or in several of which one is enough */
  | { readonly kind: "judged"; readonly ways: readonly (SubGoalEvaluation | FunctionError)[] }
  | { readonly kind: "difference"; readonly actual: Exact; readonly budget: Exact; readonly difference: Exact }
  | { readonly kind: "errorRate"; readonly errors: number; readonly checked: number }
  | { readonly kind: "quarters"; readonly quarters: readonly { readonly name: string; readonly value: Exact }[]; readonly sum: Exact }
  | {
      readonly kind: "cases";
      readonly counted: CasesOnTime;
      readonly question: CaseQuestion;
      readonly share: Exact | null;
      readonly room: number | null;
    }
  | { readonly kind: "reportDue"; readonly quarterEnd: Day; readonly days: number; readonly due: Day }
  | { readonly kind: "verdicts"; readonly counts: Readonly<Record<Verdict, number>> }
  | { readonly kind: "weights"; readonly met: Exact; readonly whole: Exact; readonly points: Exact }
  /** it has no answer, and says why */
  | { readonly kind: "error"; readonly error: FunctionError }
  /** one of its arguments is a calculation, whose value stands in no cell */
  | { readonly kind: "notFollowed" };

/** Works a function's answer out once more, by the very rules by which the function does. */
export function stepOf(entry: FunctionEntry, call: TracedCall, today: Day): Step {
  const given = argumentsGiven(entry, call);
  if (given === null) return { kind: "notFollowed" };
  try {
    const answer = pureFunctions(() => today)[entry.id]!(given);
    return steps[entry.id]!(given, answer, today);
  } catch (error) {
    if (error instanceof FunctionError) return { kind: "error", error };
    throw error;
  }
}

type Work = (args: readonly Argument[], answer: number | boolean, today: Day) => Step;

const judged =
  (ask: (args: readonly Argument[], today: Day) => Question): Work =>
  (args, _answer, today) => ({ kind: "judged", ways: [judgeQuestion(ask(args, today))] });

const verdicts =
  (from: number): Work =>
  (args) => {
    const counts = { met: 0, notMet: 0, pending: 0 };
    for (const verdict of verdictArguments(args[from], "verdicts")) counts[verdict] += 1;
    return { kind: "verdicts", counts };
  };

const cases =
  (name: "ONTIME" | "LATEROOM"): Work =>
  (args, answer, today) => ({
    kind: "cases",
    counted: countedCases(name, args, today),
    question: caseQuestion(name, args, today),
    share: name === "LATEROOM" ? numberArgument(args[5], "share") : exact(Number(answer)),
    room: name === "LATEROOM" ? Number(answer) : null,
  });

const steps: Readonly<Record<string, Work>> = {
  WITHIN: judged(withinQuestion),
  MEETS: judged(meetsQuestion),
  BYDATE: judged(byDateQuestion),
  SICKLEAVEMET: (args, _answer, today) => ({
    kind: "judged",
    ways: sickLeaveQuestions(args, today).map((way) => (way instanceof FunctionError ? way : judgeQuestion(way))),
  }),
  DEVIATION: ([first, second]) => {
    const [actual, budget] = [numberArgument(first, "actual")!, numberArgument(second, "budget")!];
    return { kind: "difference", actual, budget, difference: deviation(actual, budget) };
  },
  ERRORRATE: ([errors, checked]) => ({
    kind: "errorRate",
    errors: countArgument(errors, "errors")!,
    checked: countArgument(checked, "checked")!,
  }),
  ROLLINGYEAR: ([values, periods, lastPeriod]) => {
    const { sum, quarters } = quartersOfYear(values, periods, lastPeriod);
    const names = listArgument(periods);
    const nameOf = (row: number) => (typeof names[row] === "string" ? names[row].trim() : "");
    return { kind: "quarters", sum, quarters: quarters.map(({ row, value }) => ({ name: nameOf(row), value })) };
  },
  ONTIME: cases("ONTIME"),
  LATEROOM: cases("LATEROOM"),
  REPORTDUE: ([, , days], answer) => {
    const after = countArgument(days, "days") ?? usualReportDays;
    return { kind: "reportDue", quarterEnd: Number(answer) - after, days: after, due: Number(answer) };
  },
  ALLMET: verdicts(0),
  ANYMET: verdicts(0),
  ATLEASTMET: verdicts(1),
  FULFILMENT: ([list, weights], answer) => ({ kind: "weights", ...weighedVerdicts(list, weights), points: exact(Number(answer)) }),
};
