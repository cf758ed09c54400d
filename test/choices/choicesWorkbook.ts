import type { CellChange } from "../../src/sheet/change";
import type { Choice, Language, Plan } from "../../src/plan/plan";
import { cellAddress } from "../../src/sheet/address";
import { readPlans } from "../../src/sheet/readPlans";
import type { WorkbookTables } from "../../src/sheet/workbook";
import { table, type TestCell, workbook, yearEnd } from "../sheet/planWorkbook";

export interface Written {
  readonly language?: Language;
  /** place and readings of the choice; chosen: what stands in Chosen */
  readonly place: string;
  readonly readings: readonly string[];
  readonly chosen?: string;
  readonly decidedBy?: string;
  readonly decidedOn?: TestCell;
  readonly why?: string;
  readonly goal?: string;
  readonly requires?: string;
  readonly subGoals: readonly {
    readonly id: string;
    readonly criterion: string;
    readonly target: TestCell;
    readonly result?: TestCell;
    readonly unit?: string;
  }[];
}

const headers = {
  en: {
    info: ["Plan", "Year"],
    goals: ["Goal", "Requires"],
    subGoals: ["Goal", "Sub-goal", "Criterion", "Target", "Result", "Unit", "Final"],
    choices: ["Topic", "Place", "Readings", "Chosen", "Decided by", "Decided on", "Why"],
  },
  da: {
    info: ["Plan", "År"],
    goals: ["Mål", "Kræver"],
    subGoals: ["Mål", "Delmål", "Kriterium", "Målværdi", "Resultat", "Enhed", "Endelig"],
    choices: ["Emne", "Sted", "Læsninger", "Valgt", "Afgjort af", "Afgjort den", "Hvorfor"],
  },
};

/** A plan of one goal with one choice. */
export function choicesWorkbook(given: Written): WorkbookTables {
  const { language = "da", place, readings, chosen = "", decidedBy = "", decidedOn = "", why = "", requires = "", subGoals } = given;
  const goal = given.goal ?? "2.1";
  const header = headers[language];
  const rows = subGoals.map(({ id, criterion, target, result = "", unit = "" }) => [goal, id, criterion, target, result, unit, "ja"]);
  return workbook(
    table("PlanInfo", header.info, [["Prøve", 2022]]),
    table("PlanGoals", header.goals, [[goal, requires]], 5),
    table("PlanSubgoals", header.subGoals, rows, 10),
    table("PlanChoices", header.choices, [["Emnet", place, readings.join("\n"), chosen, decidedBy, decidedOn, why]], 20),
  );
}

export function read(tables: WorkbookTables): { readonly plan: Plan; readonly choice: Choice; readonly notices: readonly string[] } {
  const { plans, notices } = readPlans(tables, { today: yearEnd });
  return {
    plan: plans[0]!,
    choice: plans[0]!.choices[0]!,
    notices: notices.filter(({ code }) => code === "choiceNotFollowed").map(({ place, about }) => `${String(place?.cell)} ${about}`),
  };
}

/** The tables with the cells written, as Excel shows them then; formulas keep their value. */
export function written(tables: WorkbookTables, cells: readonly CellChange[]): WorkbookTables {
  const changed = new Map(cells.map((cell) => [cell.address, cell]));
  return {
    ...tables,
    tables: tables.tables.map((each) => {
      const map = <Content>(grid: readonly (readonly Content[])[], put: (cell: CellChange, now: Content) => Content) =>
        grid.map((row, down) =>
          row.map((content, right) => {
            const cell = changed.get(cellAddress(each.sheet, each.top + down, each.left + right));
            return cell === undefined ? content : put(cell, content);
          }),
        );
      return {
        ...each,
        values: map(each.values, ({ after }, now) => (after === null ? "" : "value" in after ? after.value : now)),
        formulas: map(each.formulas, ({ after }) => (after === null ? "" : "value" in after ? after.value : after.formula)),
        numberFormats: map(each.numberFormats, ({ after }, now) => after?.numberFormat ?? now),
      };
    }),
  };
}
