import { checkChain } from "../../src/report/sealChain";
import type { ChangeSinceSigned } from "../../src/plan/changeSinceSigned";
import { readSeals } from "../../src/sheet/readSeals";
import type { TableCells, WorkbookTables } from "../../src/sheet/workbook";
import { planSigning, type PlannedSigning, type SigningProblem } from "../../src/signing/planSigning";
import { day, evaluate, table, type TestCell, workbook } from "../sheet/planWorkbook";
import { tablesOf } from "../start/writtenTables";

export const signedOn = day("2021-12-09");
export const moment = day("2022-01-03") + 0.5;

export const goalHeader = ["Mål", "Kræver", "Vægt"] as const;
export const subGoalHeader = ["Mål", "Delmål", "Kriterium", "Målværdi", "Frist", "Resultat"] as const;
export type Rows = readonly (readonly TestCell[])[];

/** A Danish plan of one year out of its rows. */
export function danishPlan(goals: Rows, subGoals: Rows, signed: TestCell = ""): WorkbookTables {
  return workbook(
    table("PlanInfo", ["Plan", "År", "Underskrevet"], [["CPR", 2022, signed]]),
    table("PlanGoals", goalHeader, goals, 10),
    table("PlanSubgoals", subGoalHeader, subGoals, 1000),
  );
}

export type Ready = Extract<PlannedSigning, { readonly kind: "ready" }>;

export function ready(tables: WorkbookTables, on = signedOn): Ready {
  const planned = planSigning(tables, "CPR", on, moment);
  if (planned.kind === "refused") throw new Error(JSON.stringify(planned.problems));
  return planned;
}

export function problems(tables: WorkbookTables, on = signedOn): readonly SigningProblem[] {
  const planned = planSigning(tables, "CPR", on, moment);
  return planned.kind === "refused" ? planned.problems : [];
}

/** The workbook after its plan was signed. */
export function signed(tables: WorkbookTables): WorkbookTables {
  return tablesOf(ready(tables).change, tables);
}

export function changesIn(tables: WorkbookTables): readonly ChangeSinceSigned[] {
  return evaluate(tables).plans[0]!.changesSinceSigned;
}

/** "2.1.a target 2 → 3" */
export function told(tables: WorkbookTables): readonly string[] {
  return changesIn(tables).map(({ what, goal, subGoal, old, new: now }) => `${subGoal || goal} ${what} ${old} → ${now}`);
}

/** The signed record held against its seal. */
export function sealOfPlan(tables: WorkbookTables) {
  return checkChain(readSeals(tables, "CPR").reports).find(({ kind }) => kind === "signed")!;
}

/** The workbook with one cell of a table changed; row 1 is the first below the header. */
export function edited(tables: WorkbookTables, name: string, row: number, column: string, cell: TestCell): WorkbookTables {
  return {
    ...tables,
    tables: tables.tables.map((each): TableCells => {
      if (each.name !== name) return each;
      const at = each.values[0]!.indexOf(column);
      const { value, formula, format } = typeof cell === "object" && cell !== null ? cell : { value: cell ?? "" };
      const put = <Content>(grid: readonly (readonly Content[])[], content: Content) =>
        grid.map((cells, index) => (index === row ? cells.map((old, place) => (place === at ? content : old)) : cells));
      return {
        ...each,
        values: put(each.values, value),
        formulas: put(each.formulas, formula ?? value),
        numberFormats: put(each.numberFormats, format ?? "General"),
      };
    }),
  };
}

/** The workbook without one row of a table. */
export function without(tables: WorkbookTables, name: string, row: number): WorkbookTables {
  const left = <Content>(grid: readonly Content[]) => grid.filter((_, index) => index !== row);
  return {
    ...tables,
    tables: tables.tables.map((each) =>
      each.name === name
        ? { ...each, values: left(each.values), formulas: left(each.formulas), numberFormats: left(each.numberFormats) }
        : each,
    ),
  };
}
