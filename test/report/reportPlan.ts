import type { PlanEvaluation } from "../../src/evaluate/evaluation";
import type { WorkbookTables } from "../../src/sheet/workbook";
import { date, day, evaluate as evaluateTables, type TestCell, table, workbook } from "../sheet/planWorkbook";

export { day };

/** The plan of 2022 with a deviation within limits, one over them, a pending date and a judgement. */
export function samplePlan(asOf: string, result: TestCell = 0.9): WorkbookTables {
  return workbook(
    table("PlanInfo", ["Plan", "År", "Opgjort pr."], [["CPR 2022", 2022, date(asOf)]]),
    table(
      "PlanGoals",
      ["Mål", "Titel", "Kræver"],
      [
        ["1.1", "Forskrifter", "alle"],
        ["2.1", "Budget", "mindst ét"],
        ["2.2", "Sygefravær", "alle"],
      ],
      5,
    ),
    table(
      "PlanSubgoals",
      ["Mål", "Delmål", "Kriterium", "Målværdi", "Sammenlignes med", "Resultat", "Enhed", "Frist", "Endelig"],
      [
        ["1.1", "", "senest", "", "", "", "", date("2022-06-30"), ""],
        ["2.1", "a", "inden for", 2, -0.4, result, "mio. kr.", date("2023-03-15"), "ja"],
        ["2.1", "b", "inden for", 1, -1.1, result, "mio. kr.", date("2023-03-15"), "ja"],
        ["2.2", "", "højst", 8.2, "", 8.4, "dage", date("2022-09-30"), ""],
      ],
      12,
    ),
  );
}

/** The only plan of a workbook, evaluated. */
export function evaluate(tables: WorkbookTables): PlanEvaluation {
  return evaluateTables(tables).evaluations[0]!;
}
