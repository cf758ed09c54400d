import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellBlock } from "../../src/sheet/workbook";
import { WorkbookError } from "../../src/sheet/workbook";
import { evaluation } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const { words, pane } = textIn("da");
const cell = (formula: string, value: string): CellBlock => ({
  ...{ sheet: "Forside", top: 21, left: 4 },
  ...{ values: [[value]], formulas: [[formula]], numberFormats: [["General"]] },
});
const ask = () => userEvent.click(screen.getByRole("button", { name: pane.overview.whySelected }));

it("says why the selected cell shows what it does, and leads to the goal", async () => {
  const shown = evaluation();
  const { selectedAddress } = showPane(current(shown), "da", {
    workbook: { readCells: () => Promise.resolve([cell('=PLAN.STATUS("2.1")', "opfyldt")]) },
  });
  selectedAddress.mockResolvedValue("Forside!D21");
  await ask();
  expect(await screen.findByRole("heading", { name: pane.why.ofCell("Forside!D21", "opfyldt") })).toBeVisible();
  const budget = shown.plans[0]!.goals.find(({ goal }) => goal.id === "2.1")!;
  expect(screen.getByText(words.explainGoal(budget))).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: pane.why.toGoal("2.1") }));
  expect(await screen.findByRole("heading", { name: /^2\.1 / })).toBeVisible();
});

it("says that a cell could not be read, and reads it when asked again", async () => {
  const readCells = jest.fn().mockRejectedValueOnce(new WorkbookError("read"));
  readCells.mockResolvedValue([cell('=PLAN.STATUS("2.1")', "opfyldt")]);
  showPane(current(evaluation()), "da", { workbook: { readCells } });
  await ask();
  expect(await screen.findByText(pane.why.selectionFailed)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: pane.retry }));
  expect(await screen.findByRole("button", { name: pane.why.toGoal("2.1") })).toBeVisible();
  expect(screen.queryByText(pane.why.selectionFailed)).not.toBeInTheDocument();
});
