import { choicesWordsFor } from "../i18n/choicesWordsFor";
import { wordsFor } from "../i18n/wordsFor";
import type { Day } from "../plan/day";
import type { Choice, Language } from "../plan/plan";
import type { CellChange, NewCell } from "../sheet/change";
import { dateFormat, textCell } from "../sheet/newCell";
import type { ColumnOf } from "../sheet/planTables";
import type { WorkbookTables } from "../sheet/workbook";
import { changeOf, planCell } from "./planCell";

/** What somebody decides. All texts as typed. */
export interface Decision {
  readonly reading: string;
  readonly by: string;
  readonly on: Day;
  readonly why: string;
}

const columns = ["chosen", "decidedBy", "decidedOn", "why"] as const satisfies readonly ColumnOf<"PlanChoices">[];
export type ChoiceColumn = (typeof columns)[number];

/** The cells of a choice's row; or the column that its table lacks. */
export function chooseCells(
  choice: Choice,
  { reading, by, on, why }: Decision,
  tables: WorkbookTables,
  language: Language,
): { readonly kind: "cells"; readonly cells: readonly CellChange[] } | { readonly kind: "columnMissing"; readonly column: ChoiceColumn } {
  const said: Readonly<Record<ChoiceColumn, NewCell>> = {
    chosen: { value: reading },
    decidedBy: { value: by.trim() },
    decidedOn: { value: on, numberFormat: dateFormat },
    why: textCell(whyWritten(choice, why, language)),
  };
  const cells: CellChange[] = [];
  for (const column of columns) {
    const cell = planCell(tables, "PlanChoices", choice.place, column);
    if (cell === null) return { kind: "columnMissing", column };
    cells.push(changeOf(cell, said[column]));
  }
  return { kind: "cells", cells };
}

/** Of a choice that is made anew the former one stays, with who made it and when. */
function whyWritten({ chosen, decidedBy, decidedOn, why: former }: Choice, why: string, language: Language): string {
  if (chosen === "") return why.trim();
  const who = [decidedBy, decidedOn === null ? "" : wordsFor(language).date(decidedOn)].filter((text) => text !== "").join(", ");
  return choicesWordsFor(language).before(why.trim(), chosen, who, former);
}
