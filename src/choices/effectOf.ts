import { wordsFor } from "../i18n/wordsFor";
import type { Choice, Language, Plan } from "../plan/plan";
import { type Asked, askedOf, type AskedTarget } from "../sheet/askedOf";
import { populationWord } from "../sheet/readPopulation";
import type { CellChange, NewCell } from "../sheet/change";
import { percentFormat } from "../sheet/newCell";
import type { WorkbookTables } from "../sheet/workbook";
import { changeOf, planCell, type PlanCell } from "./planCell";

/** What choosing a reading means for the plan's own cells. */
export type Effect =
  /** it is recorded and printed */
  | { readonly kind: "none" }
  /** the cells follow it already */
  | { readonly kind: "followed" }
  | { readonly kind: "cells"; readonly cells: readonly CellChange[] }
  /**
   * A person has to change this cell. target: it holds another number than the reading, or a formula. population: the formula counts
   * cases in a way that is not followed. column: the table has no column of that name. isFollowed: null where it cannot be known.
   */
  | {
      readonly kind: "byHand";
      readonly what: "target" | "population" | "column";
      readonly cell: string;
      readonly isFollowed: boolean | null;
    };

/** @param tables read together with the plan, so that its places are theirs */
export function effectOf(choice: Choice, reading: string, plan: Plan, tables: WorkbookTables): Effect {
  const asked = askedOf(choice, reading, plan);
  if (asked.kind === "nothing") return { kind: "none" };
  if (asked.kind !== "byHand" && asked.isFollowed) return { kind: "followed" };
  switch (asked.kind) {
    case "byHand": {
      const { target, result, place } = asked.subGoal;
      const cell = (asked.what === "target" ? target : result).place ?? place;
      return { kind: "byHand", what: asked.what, cell: cell.cell, isFollowed: asked.isFollowed };
    }
    case "requires":
      return requiresEffect(asked, plan, tables);
    case "criterion":
      return criterionEffect(asked, plan, tables);
    case "population": {
      const { subGoal, population, withWord } = asked;
      const cell = planCell(tables, "PlanSubgoals", subGoal.place, "result");
      if (cell === null) return noColumn(subGoal.place.cell);
      const word = populationWord(population, cell.language ?? plan.language);
      return { kind: "cells", cells: [changeOf(cell, { formula: withWord(word) })] };
    }
  }
}

function requiresEffect({ goal, requires }: Extract<Asked, { kind: "requires" }>, plan: Plan, tables: WorkbookTables): Effect {
  // without PlanGoals a goal stands where its first sub-goal does, and all are required
  const cell = goal.place.table === "PlanGoals" ? planCell(tables, "PlanGoals", goal.place, "requires") : null;
  if (cell === null) return noColumn(goal.place.cell);
  return { kind: "cells", cells: [changeOf(cell, { value: wordsFor(languageOf(cell, plan)).requires(requires) })] };
}

function criterionEffect(
  { subGoal, criterion, target }: Extract<Asked, { kind: "criterion" }>,
  plan: Plan,
  tables: WorkbookTables,
): Effect {
  const ruled = planCell(tables, "PlanSubgoals", subGoal.place, "criterion");
  const targeted = planCell(tables, "PlanSubgoals", subGoal.place, "target");
  if (ruled === null || targeted === null) return noColumn(subGoal.place.cell);
  const word = changeOf(ruled, { value: wordsFor(languageOf(ruled, plan)).criterion(criterion) });
  return { kind: "cells", cells: target === null ? [word] : [word, changeOf(targeted, targetCell(target))] };
}

/** Excel reads a typed 10-15 as a date: a range is text. */
function targetCell({ entry, digits }: AskedTarget): NewCell {
  if (entry.kind === "range") return { value: digits, numberFormat: "@" };
  return { value: entry.value.toNumber(), numberFormat: entry.percent ? percentFormat(entry.value) : "General" };
}

function languageOf({ language }: PlanCell, plan: Plan): Language {
  return language ?? plan.language;
}

function noColumn(cell: string): Effect {
  return { kind: "byHand", what: "column", cell, isFollowed: false };
}
