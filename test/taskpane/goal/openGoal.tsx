import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language, Plan } from "../../../src/plan/plan";
import type { WorkbookActions } from "../../../src/taskpane/workbookActions";
import { evaluation, plan } from "../samplePlan";
import { current, showPane } from "../showPane";

/** Shows the plan and opens the page of the goal whose row begins with that. */
export async function openGoal(
  given: Partial<Plan>,
  title: string,
  { language = "da", workbook }: { readonly language?: Language; readonly workbook?: Partial<WorkbookActions> } = {},
): Promise<HTMLElement> {
  showPane(current(evaluation([plan(given)])), language, workbook === undefined ? {} : { workbook });
  await userEvent.click(screen.getByRole("button", { name: (name) => name.startsWith(title) }));
  return screen.findByRole("article");
}
