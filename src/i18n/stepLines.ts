import type { FunctionError } from "../functions/functionError";
import { exact } from "../plan/exact";
import type { Exact } from "../plan/exact";
import type { Step } from "../why/stepOf";
import type { PaneWords } from "./paneWords";
import type { Words } from "./words";

/** Display only: 700/9 is 77,7778. */
const decimals = 4;

/** How a function comes to its answer, a line each: "0,9 − (−0,4) = 1,3". */
export function stepLines(step: Step, words: Words, { why, cases }: PaneWords): readonly string[] {
  const show = (value: Exact) => words.number(value.round(decimals));
  const operand = (value: Exact) => (value.s < 0 ? `(${show(value)})` : show(value));
  const share = (value: Exact) => words.percent(value.times(100));
  switch (step.kind) {
    case "judged": {
      const ways = step.ways.map((way) =>
        "verdict" in way ? words.explainSubGoal(way) : words.functionError(way satisfies FunctionError),
      );
      return ways.length > 1 ? [why.oneWayIsEnough, ...ways] : ways;
    }
    case "difference":
      return [`${show(step.actual)} − ${operand(step.budget)} = ${show(step.difference)}`];
    case "errorRate": {
      const [errors, checked] = [exact(step.errors), exact(step.checked)];
      return [why.errorRate(show(errors), show(checked), share(errors.div(checked)))];
    }
    case "quarters": {
      const named = step.quarters.map(({ name, value }) => `${operand(value)}${name === "" ? "" : ` (${name})`}`);
      return [`${named.join(" + ")} = ${show(step.sum)}`];
    }
    case "cases": {
      const { counted, question, room } = step;
      const { population, period, months } = question;
      const lines = [
        cases.counts(population, words.date(period.from), words.date(period.to), months),
        cases.counted(counted.onTime, counted.late, counted.undecided),
      ];
      if (step.share === null) return lines;
      const last =
        room === null
          ? why.onTimeOf(counted.onTime, counted.onTime + counted.late, share(step.share))
          : why.lateRoom(share(step.share), room);
      return [...lines, last];
    }
    case "reportDue":
      return [why.reportDue(words.date(step.quarterEnd), step.days, words.date(step.due))];
    case "verdicts":
      return [why.verdicts(step.counts)];
    case "weights":
      return [why.weights(show(step.met), show(step.whole), show(step.points))];
    case "error":
      return [words.functionError(step.error)];
    case "notFollowed":
      return [why.notFollowed];
  }
}
