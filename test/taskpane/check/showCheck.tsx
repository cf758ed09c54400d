import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import type { PlanEvaluation } from "../../../src/evaluate/evaluation";
import { evaluatePlan } from "../../../src/evaluate/evaluatePlan";
import type { Language } from "../../../src/plan/plan";
import type { Workbook } from "../../../src/sheet/workbook";
import { planTableNames } from "../../../src/sheet/planTables";
import { readPlans } from "../../../src/sheet/readPlans";
import { CheckView } from "../../../src/taskpane/check/CheckView";
import { type Lead, NavigationProvider } from "../../../src/taskpane/navigation";
import { GoToProvider } from "../../../src/taskpane/goTo";
import { TextProvider } from "../../../src/taskpane/text";
import { ViewShownProvider } from "../../../src/taskpane/viewShown";
import { type WorkbookActions, WorkbookActionsProvider } from "../../../src/taskpane/workbookActions";
import { formula, type Given, type Row, workbookOf } from "../../check/checked";
import type { TestCell, TestWorkbook } from "../../check/sheets";
import { textIn } from "../showPane";

const money: Row = { Mål: "2.1", Delmål: "a", Kriterium: "inden for", Målværdi: 2, Enhed: "mio. kr." };

/** A plan whose result comes from `real`, in thousands, compared with a budget of 400. */
export function budget(real: TestCell, given: Partial<Given> = {}): TestWorkbook {
  const result = formula('=IF(Økonomi!D5="","",-Økonomi!D5/1000)', 0.9);
  const compared = formula('=IF(Økonomi!B5="","",-Økonomi!B5/1000)', -0.4);
  const rows = [
    ["Økonomi (1.000 kr., merforbrug = +)"],
    [],
    ["Post", "GB22", "UO2", "Real."],
    ["Indtægter", 1, 2, 3],
    ["Resultat", 400, 1100, real],
  ];
  return workbookOf({ subGoals: [{ ...money, Resultat: result, "Sammenlignes med": compared }], sheets: { Økonomi: { rows } }, ...given });
}

export async function evaluationOf(workbook: TestWorkbook): Promise<PlanEvaluation> {
  const tables = await workbook.readTables(planTableNames);
  return evaluatePlan(readPlans(tables, { today: 45_000 }).plans[0]!);
}

export interface ShownCheck {
  readonly goTo: jest.Mock<Promise<void>, [string]>;
  readonly lead: jest.Mock<void, [Lead]>;
  show(plan: PlanEvaluation | null, isShown?: boolean): void;
}

export function showCheck(
  workbook: TestWorkbook,
  plan: PlanEvaluation | null,
  { language = "da", isShown = true, actions = {} }: { language?: Language; isShown?: boolean; actions?: Partial<Workbook> } = {},
): ShownCheck {
  const goTo = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  const lead = jest.fn<void, [Lead]>();
  const { readTables, readOutline, readCells, hiddenRows, change } = workbook;
  const all = {
    ...{ readTables, readOutline, readCells, hiddenRows, change },
    ...{ areBlank: () => Promise.resolve([]), onSelection: () => Promise.resolve(() => undefined), ...actions },
  } as WorkbookActions;
  const view = (shown: PlanEvaluation | null, inSight: boolean) => (
    <FluentProvider theme={webLightTheme}>
      <TextProvider value={textIn(language)}>
        <GoToProvider value={goTo}>
          <WorkbookActionsProvider value={all}>
            <NavigationProvider value={{ open() {}, back() {}, lead }}>
              <ViewShownProvider value={inSight}>
                <main>
                  <CheckView plan={shown} />
                </main>
              </ViewShownProvider>
            </NavigationProvider>
          </WorkbookActionsProvider>
        </GoToProvider>
      </TextProvider>
    </FluentProvider>
  );
  const { rerender } = render(view(plan, isShown));
  return { goTo, lead, show: (next, inSight = true) => rerender(view(next, inSight)) };
}

export const status = (): string =>
  screen
    .getAllByRole("status")
    .map((each) => each.textContent)
    .join(" ");
