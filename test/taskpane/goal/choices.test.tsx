import { within } from "@testing-library/react";
import type { Choice } from "../../../src/plan/plan";
import { exact } from "../../../src/plan/exact";
import { date, figure, goal, number, place, subGoal } from "../samplePlan";
import { openGoal } from "./openGoal";

const onTheLimit = "Resultatet ligger præcis på grænsen: læsningen afgør det.";
const choice = (about: string): Choice => ({
  ...{ topic: "Grænsen", about, readings: ["højst", "under"], chosen: "", decidedBy: "", decidedOn: null, why: "" },
  place: place("Tvetydigheder!E4"),
});
const count = (id: string, result: number) => subGoal({ id, target: figure(number(10)), result: figure(number(result)) });
const show = (about: string, subGoals = [count("1.1.a", 10), count("1.1.b", 12)]) =>
  openGoal({ goals: [goal({ id: "1.1", title: "Et", subGoals })], choices: [choice(about)] }, "1.1");

it.each([
  ["1.1.a", true],
  ["1.1a", true],
  ["1.1", true],
  ["Mål 1.1", true],
  ["1.1.b", false],
])("a reading of %s is told to decide only where its own result lies on the limit: %s", async (about, isDecisive) => {
  const page = await show(about);
  expect(within(page).getByText("højst")).toBeVisible();
  expect(within(page).queryByText(onTheLimit) !== null).toBe(isDecisive);
});

it.each([
  ["0,1 + 0,2 of a formula against 0,3", subGoal({ id: "1.1", target: figure(number(0.3)), result: figure(number(0.1 + 0.2)) }), true],
  ["a hair over the limit", subGoal({ id: "1.1", target: figure(number(10)), result: figure(number(10.000001)) }), false],
  [
    "minus zero",
    subGoal({ id: "1.1", target: figure(number(0)), result: figure({ kind: "number", value: exact(0).neg(), percent: false }) }),
    true,
  ],
  ["the due day itself", subGoal({ id: "1.1", criterion: "byDate", result: figure(date(2022, 12, 31)) }), true],
  ["the day before", subGoal({ id: "1.1", criterion: "byDate", result: figure(date(2022, 12, 30)) }), false],
])("%s is on the limit or is not", async (_what, only, isOnIt) => {
  const page = await show("1.1", [only]);
  expect(within(page).queryByText(onTheLimit) !== null).toBe(isOnIt);
});

it("readings of other goals are left out, also of one whose number begins alike", async () => {
  const page = await show("1.10");
  expect(page).not.toHaveTextContent("Sådan læses planen");
});
