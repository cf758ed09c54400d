import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { evaluation, plan } from "../samplePlan";
import { current, showPane, textIn } from "../showPane";

const { words, pane } = textIn("da");
const panel = () => within(screen.getByRole("tabpanel", { name: pane.whatIf.title }));

/** The deviation of 2.1.a is 1,3 of 2,0: its goal is met through it alone. */
async function tryBudget() {
  const change = jest.fn();
  const shown = showPane(current(evaluation()), "da", { workbook: { change } });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^2\.1 / }));
  await user.click((await screen.findAllByRole("button", { name: pane.goalPage.whatIf }))[0]!);
  const [field] = await panel().findAllByRole("textbox", { name: pane.whatIf.fields.result });
  return { ...shown, change, user, field: field! };
}
const text = () => (panel().getAllByRole("heading")[0]!.closest("[role=tabpanel]")?.textContent ?? "").replaceAll("\u00a0", " ");

it("another result gives other verdicts and scores beside today's, and the workbook is left alone", async () => {
  const { user, field, change } = await tryBudget();
  await user.type(field, "5");
  expect(text()).toContain(words.percent(evaluation().plans[0]!.score!.met).replaceAll("\u00a0", " "));
  expect(panel().getAllByText(words.verdict("notMet"), { exact: false }).length).toBeGreaterThan(0);
  expect(change).not.toHaveBeenCalled();
});

it("says what cannot be read, and guesses nothing", async () => {
  const { user, field } = await tryBudget();
  await user.type(field, "1.234");
  // 2.1.b takes its result from the same cell, and moves along
  expect(await panel().findAllByRole("alert")).toHaveLength(2);
});

it("is reset in one press", async () => {
  const { user, field } = await tryBudget();
  await user.type(field, "5");
  await user.click(panel().getByRole("button", { name: pane.whatIf.reset }));
  expect(field).toHaveValue("");
});

it("has a state for a workbook without a plan, and for a plan without goals", async () => {
  const { move } = showPane(current({ plans: [], reports: [], issues: [], notices: [] }));
  await userEvent.click(screen.getByRole("tab", { name: pane.whatIf.title }));
  expect((await panel().findAllByRole("heading")).length).toBeGreaterThan(0);
  move(current(evaluation([plan({ goals: [] })])));
  expect((await panel().findAllByRole("heading")).length).toBeGreaterThan(0);
});
