import { signedWordsFor } from "../i18n/signedWords";
import type { ChangeSinceSigned } from "../plan/changeSinceSigned";
import type { Day } from "../plan/day";
import type { JoinedTable } from "../reporting/joinTable";
import { joinRows } from "../reporting/registerRows";
import { longestText } from "../reporting/reportAnswers";
import type { WorkbookChange } from "../sheet/change";
import { dateFormat, idCell, textCell } from "../sheet/newCell";
import { changeWord } from "../sheet/changeWords";
import { readPlans } from "../sheet/readPlans";
import type { WorkbookTables } from "../sheet/workbook";

/** A change, and the reason a person gives for it. */
export interface Note {
  readonly change: ChangeSinceSigned;
  readonly why: string;
}

export type NoteProblem =
  | { readonly kind: "whyMissing" | "whyTooLong" }
  /** the plan is not, or no longer, changed in this way, or it has been noted */
  | { readonly kind: "outdated"; readonly change: ChangeSinceSigned }
  | Extract<JoinedTable, { readonly kind: "columnsMissing" }>;

export type NotedChanges =
  { readonly kind: "refused"; readonly problems: readonly NoteProblem[] } | { readonly kind: "ready"; readonly change: WorkbookChange };

/** A row in PlanChanges for each note. @param plan its name  @param tables as they are now, which what is noted must still be true of */
export function noteChanges(tables: WorkbookTables, plan: string, notes: readonly Note[], today: Day): NotedChanges {
  const found = readPlans(tables, { today }).plans.find(({ name }) => name === plan);
  const open = new Set(found?.changesSinceSigned.filter(({ noted }) => noted === null).map(changeKey));
  const problems = notes.flatMap(({ change, why }): readonly NoteProblem[] => {
    if (!open.has(changeKey(change))) return [{ kind: "outdated", change }];
    if (why.trim() === "") return [{ kind: "whyMissing" }];
    return why.length > longestText ? [{ kind: "whyTooLong" }] : [];
  });
  if (found === undefined || problems.length > 0) return { kind: "refused", problems };
  const { language } = found;
  const rows = notes.map(({ change: { what, goal, subGoal, column, old, new: now }, why }) => ({
    plan: textCell(plan),
    when: { value: today, numberFormat: dateFormat },
    goal: idCell(goal),
    // beside its own goal's id a sub-goal's would be read as another one
    subGoal: subGoal === "" || subGoal === goal ? null : idCell(subGoal),
    what: textCell(column === "" ? changeWord(what, language) : column),
    old: { value: old, numberFormat: "@" },
    new: { value: now, numberFormat: "@" },
    why: textCell(why.trim()),
  }));
  const words = signedWordsFor(language);
  const table = { name: "PlanChanges" as const, heading: words.changesSheet, rows };
  const joined = joinRows(tables, [table], language, words.changesSheet, widths);
  return joined.kind === "columnsMissing" ? { kind: "refused", problems: joined.missing } : { kind: "ready", change: joined.change };
}

const widths = [18, 12, 9, 10, 16, 24, 24, 50];

/** Tells changes apart, the same one of two readings too. */
export function changeKey({ what, goal, subGoal, old, new: now }: ChangeSinceSigned): string {
  return JSON.stringify([what, goal, subGoal, old, now]);
}
