import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellBlock, CellValue } from "../../src/sheet/workbook";
import { WorkbookError } from "../../src/sheet/workbook";
import { TestWorkbook } from "../check/sheets";
import { evaluation } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const { words, pane } = textIn("da");
const cell = (formula: string, value: CellValue, numberFormat = "General"): CellBlock => ({
  ...{ sheet: "Forside", top: 21, left: 4 },
  ...{ values: [[value]], formulas: [[formula]], numberFormats: [[numberFormat]] },
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

it.each<[string, number, string]>([
  ["#,##0.0", 200 / 3, "66,7"],
  ["0", 66.4, "66"],
  ['0.0" point"', 66.66, "66,7"],
  ["General", 66.25, "66,25"],
  ["0.0##", 66.66, "66,66"],
])("asks about the number as a cell of the format %s shows it, and tells screen readers which cell is asked about", async (...given) => {
  const [format, value, shown] = given;
  const { selectedAddress } = showPane(current(evaluation()), "da", {
    workbook: { readCells: () => Promise.resolve([cell("=1*B2", value, format)]) },
  });
  selectedAddress.mockResolvedValue("Forside!D21");
  await ask();
  const asked = pane.why.ofCell("Forside!D21", shown);
  expect(await screen.findByRole("heading", { name: asked })).toBeVisible();
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(asked);
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

/** A workbook in which Forside!D21 judges a budget by a figure that comes from Økonomi. */
const calculating = () =>
  new TestWorkbook({
    Forside: {
      rows: [
        ...Array.from({ length: 20 }, () => []),
        ["", "", "", { value: true, formula: "=PLAN.WITHIN(B22,-0.4,2)" }],
        ["", { value: 0.9, formula: "=Økonomi!B1/1000" }],
      ],
    },
    Økonomi: { rows: [["Resultat", 900]] },
  });

it("opens a function's arguments down to the number that was typed", async () => {
  const { selectedAddress } = showPane(current(evaluation()), "da", { workbook: calculating() });
  selectedAddress.mockResolvedValue("Forside!D21");
  await ask();
  expect(await screen.findByText("Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Forside!B22: 0,9" }));
  expect(await screen.findByText(`900 (${pane.why.typed})`)).toBeVisible();
  expect(screen.getByRole("button", { name: pane.goToCell("Økonomi!B1") })).toBeVisible();
});

it("says of a branch that could not be read that it could not, and reads it when asked again", async () => {
  const workbook = calculating();
  const readOutline = jest.fn(workbook.readOutline);
  const { selectedAddress } = showPane(current(evaluation()), "da", { workbook: { readOutline, readCells: workbook.readCells } });
  selectedAddress.mockResolvedValue("Forside!D21");
  await ask();
  const branch = await screen.findByRole("button", { name: "Forside!B22: 0,9" });
  readOutline.mockRejectedValueOnce(new WorkbookError("read"));
  await userEvent.click(branch);
  expect(await screen.findByText(pane.why.cellFailed)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: pane.retry }));
  expect(await screen.findByText(`900 (${pane.why.typed})`)).toBeVisible();
});

it("leads from a score to each of the goals it is the sum of", async () => {
  showPane(current(evaluation()), "da", { workbook: { readCells: () => Promise.resolve([cell("=PLAN.SCORE()", "22")]) } });
  await ask();
  await userEvent.click(await screen.findByRole("button", { name: /^2\.1: / }));
  expect(await screen.findByRole("heading", { name: /^2\.1 / })).toBeVisible();
});

it("shows the cells a plain formula takes, though no goal does", async () => {
  const { selectedAddress } = showPane(current(evaluation()), "da", { workbook: calculating() });
  selectedAddress.mockResolvedValue("Forside!B22");
  await ask();
  expect(await screen.findByText(pane.why.nothing)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: pane.why.takes }));
  expect(await screen.findByText(`900 (${pane.why.typed})`)).toBeVisible();
});

it("asks for the selected cell anew when it comes back into sight", async () => {
  const readCells = (addresses: readonly string[]) => Promise.resolve([cell("", addresses[0]!)]);
  const { selectedAddress } = showPane(current(evaluation()), "da", { workbook: { readCells } });
  selectedAddress.mockResolvedValueOnce("Forside!D21").mockResolvedValueOnce("Forside!E5");
  await ask();
  expect(await screen.findByRole("heading", { name: pane.why.ofCell("Forside!D21", "Forside!D21") })).toBeVisible();
  await userEvent.click(screen.getByRole("tab", { name: pane.functionsTab }));
  await userEvent.click(screen.getByRole("tab", { name: pane.planTab }));
  expect(await screen.findByRole("heading", { name: pane.why.ofCell("Forside!E5", "Forside!E5") })).toBeVisible();
});
