import type { Day } from "../plan/day";
import type { Place } from "../plan/place";
import { Findings } from "./findings";
import { planKey } from "./planKey";
import { type ColumnOf, findTable } from "./planTables";
import { readDay, textOf } from "./readEntry";
import { readTable } from "./readTable";
import type { WorkbookTables } from "./workbook";

/** A change of the plan after it was signed, as somebody has noted it. */
export interface Amendment {
  readonly when: Day | null;
  readonly goal: string;
  /** "" where the goal itself was changed */
  readonly subGoal: string;
  /** the column that was changed: "Målværdi" */
  readonly what: string;
  readonly old: string;
  readonly new: string;
  readonly why: string;
  readonly place: Place;
}

/** What is noted in PlanChanges of one plan; a row that says nothing of what was changed is none. */
export function readAmendments(tables: WorkbookTables, plan: string): readonly Amendment[] {
  const cells = findTable(tables, "PlanChanges");
  if (cells === undefined) return [];
  const quiet = new Findings();
  return readTable("PlanChanges", cells, quiet).rows.flatMap((row): Amendment[] => {
    const text = (column: ColumnOf<"PlanChanges">) => textOf(row.cell(column));
    const own = text("plan");
    if (text("what") === "" || (own !== "" && planKey(own) !== planKey(plan))) return [];
    const day = readDay(row.cell("when"), plan, quiet);
    return [
      {
        when: day === "unreadable" ? null : day,
        ...{ goal: text("goal"), subGoal: text("subGoal"), what: text("what"), old: text("old"), new: text("new"), why: text("why") },
        place: row.place,
      },
    ];
  });
}
