import type { ChangeSinceSigned } from "../plan/changeSinceSigned";
import type { Day } from "../plan/day";
import type { Place } from "../plan/place";
import type { Language } from "../plan/plan";
import type { FoundChange } from "./changedSinceSigned";
import { readChangeWord } from "./changeWords";
import { Findings } from "./findings";
import type { ColumnOf } from "./planTables";
import { readDate } from "./readDate";
import { readDay, textOf } from "./readEntry";
import { fullSubGoalId, readId } from "./readId";
import { readNumber } from "./readNumber";
import { blankShown, shownCell } from "./shownCell";
import { rowsOfPlan } from "./tableRows";
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

/**
 * What is noted in PlanChanges of one plan; a row that says nothing of what was changed is none.
 *
 * @param language of the plan, in which old and new are shown
 */
export function readAmendments(tables: WorkbookTables, plan: string, language: Language): readonly Amendment[] {
  const quiet = new Findings();
  return rowsOfPlan(tables, "PlanChanges", plan).flatMap((row): Amendment[] => {
    const text = (column: ColumnOf<"PlanChanges">) => textOf(row.cell(column));
    const shown = (column: "old" | "new") => {
      const cell = row.cell(column);
      return cell === null ? blankShown : shownCell(cell, language);
    };
    if (text("what") === "") return [];
    const day = readDay(row.cell("when"), plan, quiet);
    return [
      {
        when: day === "unreadable" ? null : day,
        ...{ goal: text("goal"), subGoal: text("subGoal"), what: text("what"), old: shown("old"), new: shown("new"), why: text("why") },
        place: row.place,
      },
    ];
  });
}

/** Gives each change the reason that was noted for it last. Changed again since, it has none. */
export function withReasons(changes: readonly FoundChange[], amendments: readonly Amendment[]): readonly ChangeSinceSigned[] {
  const last = new Map(amendments.map((amendment) => [keyOf(amendment), amendment]));
  return changes.map((change) => {
    const amendment = last.get(cellKey(change));
    const isOfThis =
      amendment !== undefined && amendment.why !== "" && saysSame(amendment.old, change.old) && saysSame(amendment.new, change.new);
    return { ...change, noted: isOfThis ? { when: amendment.when, why: amendment.why } : null };
  });
}

/** Those that are no longer how the plan differs from what was signed: changed again, or back. */
export function pastAmendments(changes: readonly ChangeSinceSigned[], amendments: readonly Amendment[]): readonly Amendment[] {
  const current = new Set(changes.flatMap((change) => (change.noted === null ? [] : [cellKey(change)])));
  const last = new Map(amendments.map((amendment) => [keyOf(amendment), amendment]));
  return amendments.filter((amendment) => !current.has(keyOf(amendment)) || last.get(keyOf(amendment)) !== amendment);
}

function cellKey({ goal, subGoal, what }: FoundChange): string {
  return `${subGoal === "" ? goal : subGoal} ${what}`;
}

function keyOf({ goal: writtenGoal, subGoal: writtenSubGoal, what }: Amendment): string {
  const [goal, own] = [readId(writtenGoal) ?? writtenGoal, readId(writtenSubGoal) ?? writtenSubGoal];
  return `${fullSubGoalId(goal, own)} ${readChangeWord(what) ?? what}`;
}

/** Whether two cells say the same, however it was typed: 2,0 is 2. */
function saysSame(a: string, b: string): boolean {
  return a === b || meaning(a) === meaning(b);
}

function meaning(text: string): string {
  const number = readNumber(text);
  if (number.kind === "number") return number.value.toString();
  return String(readDate(text) ?? text.toLowerCase());
}
