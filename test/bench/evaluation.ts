import { Bench } from "tinybench";
import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import { Streams } from "../../src/functions/streams";
import { readPlans } from "../../src/sheet/readPlans";
import { day } from "../sheet/planWorkbook";
import { generatedPlan } from "./generatedPlan";
import type { Row } from "./row";

const nowhere = { value: () => undefined, error: () => undefined };

/** Reading and evaluating a plan that is already in memory, by tinybench. */
export async function evaluation(): Promise<readonly Row[]> {
  const bench = new Bench({ time: 500, warmupTime: 200 });
  const options = { today: day("2022-10-14") };
  for (const goals of [9, 100, 1000]) {
    const tables = generatedPlan(goals);
    bench.add(`read and evaluate ${String(goals)} goals of 2 sub-goals`, () => {
      readPlans(tables, options).plans.forEach(evaluatePlan);
    });
  }
  const tables = generatedPlan(9);
  const streams = new Streams();
  const goals = readPlans(tables, options).plans.flatMap((plan) => plan.goals.map(({ id }) => id));
  for (const goal of goals) for (const id of ["STATUS", "EXPLAIN", "POINTS"]) streams.start(id, [goal], nowhere);
  bench.add("our own code at one edit: read, evaluate, compare, answer 27 cells", () => {
    const { plans, issues, notices } = readPlans(tables, options);
    const evaluation = { plans: plans.map(evaluatePlan), reports: [], issues, notices };
    JSON.stringify(evaluation);
    JSON.stringify(evaluation);
    streams.update({ status: "current", evaluation, evaluatedAt: 0, changedAt: 0 });
  });
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!("latency" in result)) throw new Error(`${name} was not measured`);
    return [name, `p50 ${result.latency.p50.toFixed(2)} ms, p99 ${result.latency.p99.toFixed(2)} ms`] as const;
  });
}
