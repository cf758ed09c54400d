import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { LiveState } from "../../src/live/liveState";
import type { Language } from "../../src/plan/plan";
import { evaluation } from "./samplePlan";
import { current, showPane, type ShownPane, textIn } from "./showPane";

export interface OpenFunction extends ShownPane {
  readonly user: UserEvent;
  /** the fields of the function, its formula and the button */
  readonly form: HTMLElement;
  field(parameter: string): HTMLElement;
  formula(): string;
  insert(): Promise<void>;
}

export async function showFunctions(
  state: LiveState = current(evaluation()),
  language: Language = "da",
): Promise<ShownPane & { readonly user: UserEvent }> {
  const shown = showPane(state, language);
  const user = userEvent.setup();
  const { pane } = textIn(language);
  await user.click(screen.getByRole("tab", { name: pane.functionsTab }));
  await screen.findByRole("heading", { name: pane.functionsTitle });
  return { ...shown, user };
}

export const functionRow = (id: string): HTMLElement => screen.getByText(`PLAN.${id}`).closest("button")!;

/** Opens the pane at one function's fields. */
export async function openFunction(id: string, state?: LiveState, language: Language = "da"): Promise<OpenFunction> {
  const shown = await showFunctions(state, language);
  await shown.user.click(functionRow(id));
  const { pane } = textIn(language);
  const button = screen.getByText(pane.insert);
  const form = button.closest("form")!;
  return {
    ...shown,
    form,
    field: (parameter) => within(form).getByLabelText(new RegExp(`^${parameter} `, "u")),
    formula: () => within(form).getByText(/^=PLAN\./u).textContent,
    insert: () => shown.user.click(button),
  };
}
