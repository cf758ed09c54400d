import type { WorkbookTables } from "../../src/sheet/workbook";
import { planOf } from "../sheet/planWorkbook";

/**
 * A plan of any size, with every second sub-goal of a kind that compares with a budget.
 *
 * @param later moves every result on: the same plan at another time
 */
export function generatedPlan(goals: number, later = 0): WorkbookTables {
  const ids = Array.from({ length: goals }, (_, index) => `${String(Math.floor(index / 9) + 1)}.${String((index % 9) + 1)}`);
  const rows = ids.flatMap((goal, index) => [
    { Goal: goal, "Sub-goal": `${goal}.a`, Criterion: "mindst", Target: 90, Result: 85 + ((index + later) % 10), Unit: "pct." },
    {
      Goal: goal,
      "Sub-goal": `${goal}.b`,
      Criterion: "inden for",
      Target: "+/- 2,0",
      "Compared with": -0.4,
      Result: (index + later) % 4,
      Unit: "mio. kr.",
    },
  ]);
  return planOf(
    rows,
    ids.map((goal) => ({ Goal: goal, Requires: "mindst ét" })),
  );
}
