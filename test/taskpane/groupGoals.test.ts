import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import { groupGoals, keyedGoals } from "../../src/taskpane/groupGoals";
import { goal, plan } from "./samplePlan";

const grouped = (...goals: [id: string, group: string][]) =>
  groupGoals(keyedGoals(evaluatePlan(plan({ goals: goals.map(([id, group]) => goal({ id, group })) })).goals)).map(
    ({ name, goals: members }) => ({
      name,
      ids: members.map(({ evaluation }) => evaluation.goal.id),
      keys: members.map(({ key }) => key),
    }),
  );

it("keeps the groups in the order the plan first names them, and the goals in the plan's order", () => {
  const groups = grouped(["2.1", "Økonomi"], ["1.1", "Faglige"], ["2.0", "Økonomi"], ["3", ""]);
  expect(groups.map(({ name, ids }) => [name, ...ids])).toEqual([
    ["Økonomi", "2.1", "2.0"],
    ["Faglige", "1.1"],
    ["", "3"],
  ]);
});

it("gives two goals with one id a key each", () => {
  const [group] = grouped(["1", ""], ["1", ""]);
  expect(new Set(group?.keys).size).toBe(2);
});

it("keeps a goal's key when a goal is added before it", () => {
  const [before] = grouped(["2", ""]);
  const [after] = grouped(["1", ""], ["2", ""]);
  expect(after?.keys[1]).toBe(before?.keys[0]);
});
