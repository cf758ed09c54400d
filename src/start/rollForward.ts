import { paneWordsFor } from "../i18n/paneWordsFor";
import { wordsFor } from "../i18n/wordsFor";
import { addMonths, calendarDay, isoDay } from "../plan/day";
import { exact } from "../plan/exact";
import type { Plan, SubGoal } from "../plan/plan";
import { isPlanYear } from "../plan/reportDue";
import { readDate } from "../sheet/readDate";
import type { IsoDay, PlanFile, PlanFileChoice, PlanFileHistory, PrintedFigure } from "./planFile";
import { dayIn, printedEntry } from "./printed";

export type RolledPlan =
  | {
      readonly kind: "plan";
      readonly file: PlanFile;
      /** texts that name a year, which only a person can tell to be the old one */
      readonly toCheck: readonly { readonly id: string; readonly text: string }[];
    }
  /** neither a year nor an end to count from */
  | { readonly kind: "noYear" };

/**
 * Next year's plan out of this year's. Dates move by a year; ids, texts and targets stay; this year's figures become history, as values.
 * What belongs to this year's verdicts (evidence, comments, decisions) is left behind.
 *
 * A target that was agreed for one year is not agreed for the next. Each gets a row in PlanChoices that is open until somebody decides,
 * because that table is where a controller looks for what is undecided, and reports print it; a mark in a comment or in Source would be
 * overlooked, and in Target itself it would keep the target from being read.
 *
 * @param plan the one the file was made from, with its results; null where the file is all there is
 */
export function rollForward(file: PlanFile, plan: Plan | null): RolledPlan {
  const year = file.year ?? (file.end === null ? null : Number(file.end.slice(0, 4)));
  if (year === null || !isPlanYear(year + 1)) return { kind: "noYear" };
  const toCheck: { id: string; text: string }[] = [];
  const check = (id: string, ...texts: readonly string[]) => {
    for (const text of new Set(texts)) if (namesYear(text)) toCheck.push({ id, text });
  };
  const goals = file.goals.map((goal) => {
    check(goal.id, goal.title, goal.group);
    return {
      ...goal,
      comment: "",
      subGoals: goal.subGoals.map((subGoal) => {
        const words = typeof subGoal.target === "string" && dayIn(subGoal.target) === null ? subGoal.target : "";
        check(subGoal.id, ...[subGoal.text, words, subGoal.source].filter((text) => text !== goal.title));
        return {
          ...subGoal,
          target: nextFigure(subGoal.target),
          // last year's budget or average; 0 says that results are deviations already
          comparedWith: subGoal.comparedWith === 0 ? 0 : null,
          due: nextDay(subGoal.due),
          evidence: "",
        };
      }),
    };
  });
  const { start } = paneWordsFor(file.language);
  const targets = file.goals.flatMap(({ subGoals }) =>
    subGoals.flatMap(({ id, target }) =>
      target === null ? [] : [openChoice(start.confirmTarget(id, targetText(nextFigure(target)!, file)), id, [])],
    ),
  );
  const years = toCheck.map(({ id, text }) => openChoice(start.confirmYear, id, [text]));
  const asked = new Set(file.goals.flatMap(({ subGoals }) => subGoals.map(({ id }) => start.confirmTarget(id, ""))));
  const own = file.choices.filter(({ topic }) => topic !== start.confirmYear && ![...asked].some((begin) => topic.startsWith(begin)));
  const rolled: PlanFile = {
    ...file,
    plan: nextName(file.plan, year),
    year: year + 1,
    start: nextDay(file.start),
    end: nextDay(file.end),
    signed: null,
    goals,
    history: [...file.history.filter((row) => row.year !== year), ...(plan === null ? targetsOf(file, year) : thisYear(plan, year))],
    choices: [...targets, ...years, ...own.map((choice) => openAgain(choice, year, file))],
  };
  return { kind: "plan", file: rolled, toCheck };
}

function namesYear(text: string): boolean {
  return /(?<!\d)(?:19|20|21)\d\d(?!\d)/u.test(text);
}

/** "CPR 2022" becomes "CPR 2023"; a name without its year gets the new one. */
function nextName(name: string, year: number): string {
  const old = new RegExp(`(?<!\\d)${String(year)}(?!\\d)`, "gu");
  return old.test(name) ? name.replace(old, String(year + 1)) : `${name} ${String(year + 1)}`;
}

/** 29 February becomes 28 February. */
function nextDay(day: IsoDay | null): IsoDay | null {
  const read = day === null ? null : readDate(day);
  return read === null ? null : isoDay(addMonths(read, 12));
}

function nextFigure(figure: PrintedFigure | null): PrintedFigure | null {
  return dayIn(figure) === null ? figure : nextDay(figure as IsoDay);
}

function targetText(target: PrintedFigure, { language }: PlanFile): string {
  const day = dayIn(target);
  if (day !== null) return wordsFor(language).date(day);
  return typeof target === "number" ? wordsFor(language).number(exact(target)) : target;
}

function openChoice(topic: string, place: string, readings: readonly string[]): PlanFileChoice {
  return { topic, place, readings, chosen: "", decidedBy: "", decidedOn: null, why: "" };
}

/** What was chosen for one year is a precedent for the next, not a decision. */
function openAgain(choice: PlanFileChoice, year: number, { language }: PlanFile): PlanFileChoice {
  const why = choice.chosen === "" ? choice.why : paneWordsFor(language).start.chosenBefore(year, choice.chosen);
  return { ...choice, chosen: "", decidedBy: "", decidedOn: null, why };
}

function thisYear({ goals, language }: Plan, year: number): readonly PlanFileHistory[] {
  return goals.flatMap(({ id: goal, subGoals }) =>
    subGoals.flatMap((subGoal): PlanFileHistory[] => {
      const printed = (column: "target" | "comparedWith" | "result") => printedEntry(subGoal[column].entry, language);
      const row = {
        goal,
        subGoal: subGoal.id,
        year,
        target: printed("target") ?? dueOf(subGoal, year),
        comparedWith: printed("comparedWith"),
        result: printed("result"),
      };
      return row.target === null && row.comparedWith === null && row.result === null ? [] : [row];
    }),
  );
}

/** What a file tells of its year: everything but the results. */
function targetsOf({ goals }: PlanFile, year: number): readonly PlanFileHistory[] {
  return goals.flatMap(({ id: goal, subGoals }) =>
    subGoals.flatMap(({ id: subGoal, target, comparedWith, criterion, due }): PlanFileHistory[] => {
      const asked = target ?? dueOf({ criterion, due: due === null ? null : readDate(due) }, year);
      return asked === null && comparedWith === null ? [] : [{ goal, subGoal, year, target: asked, comparedWith, result: null }];
    }),
  );
}

/** History has no column for dues: where a date is what counts, it stands as the target. A due at the year's end goes without saying. */
function dueOf({ criterion, due }: Pick<SubGoal, "criterion" | "due">, year: number): IsoDay | null {
  if (due === null || (criterion !== "byDate" && criterion !== "documented")) return null;
  const { year: dueYear, month, day } = calendarDay(due);
  return dueYear === year && month === 12 && day === 31 ? null : isoDay(due);
}
