import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dayOf } from "../../src/plan/day";
import type { WorkbookEvaluation } from "../../src/live/liveState";
import { WorkbookError } from "../../src/sheet/workbook";
import { type TestSheet, TestWorkbook } from "../check/sheets";
import { evaluation, nineGoals, plan } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const { words, pane } = textIn("da");
const { cases } = pane;
const from = [dayOf(2022, 5, 20), dayOf(2022, 4, 30)];

/** The sample plan with 1.6 counted from a list of so many cases on the sheet Klager. */
function counted(count = 2): WorkbookEvaluation {
  const end = String(count + 1);
  const formula = `=PLAN.ONTIME(Klager!B2:B${end},Klager!C2:C${end},5,DATE(2022,1,1),DATE(2022,12,31),,DATE(2022,10,14))`;
  const goals = nineGoals().map((goal) => ({
    ...goal,
    subGoals: goal.subGoals.map((each) => (each.id === "1.6" ? { ...each, result: { ...each.result, formula } } : each)),
  }));
  return evaluation([plan({ goals })]);
}

const list: TestSheet = {
  rows: [
    ["Sagsnr.", "Modtaget", "Afsluttet"],
    ["22/1", from[0]!, ""],
    ["22/2", from[1]!, ""],
  ],
};
const open = () => userEvent.click(screen.getByRole("button", { name: cases.title }));

it("lists open cases by deadline with the days left, and leads to their rows", async () => {
  const workbook = new TestWorkbook({ Klager: list, Plan: { rows: [] } });
  const { goTo } = showPane(current(counted()), "da", { workbook });
  await open();
  const rows = await screen.findAllByRole("button", { name: /^22\// });
  expect(rows.map((row) => row.textContent)).toEqual([
    `22/2: ${cases.daysLeft(-14)}${cases.dueOn("30.09.2022")}, ${cases.receivedOn("30.04.2022")}`,
    `22/1: ${cases.daysLeft(6)}${cases.dueOn("20.10.2022")}, ${cases.receivedOn("20.05.2022")}`,
  ]);
  expect(screen.getByText(cases.asOf(words.date(dayOf(2022, 10, 14))))).toBeVisible();
  await userEvent.click(rows[1]!);
  expect(goTo).toHaveBeenCalledWith("Klager!B2");
});

it("says how a list is connected where no result is counted from one", async () => {
  showPane(current(evaluation()));
  await open();
  expect(await screen.findByText(cases.none)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: cases.toConnect }));
  expect(await screen.findByRole("heading", { name: pane.connect.title })).toBeVisible();
});

it("says that the list could not be read, and reads it when asked again", async () => {
  const workbook = new TestWorkbook({ Klager: list, Plan: { rows: [] } });
  let isRefused = true;
  const readOutline = () => (isRefused ? Promise.reject(new WorkbookError("read")) : workbook.readOutline());
  showPane(current(counted()), "da", { workbook: { readOutline, readCells: workbook.readCells } });
  await open();
  expect(await screen.findByText(cases.failed)).toBeVisible();
  isRefused = false;
  await userEvent.click(screen.getByRole("button", { name: pane.retry }));
  expect(await screen.findByRole("button", { name: /^22\/1/ })).toBeVisible();
  expect(screen.queryByText(cases.failed)).not.toBeInTheDocument();
});

it("shows fifty cases of a long list at first, and more when asked", async () => {
  const rows = [["Sagsnr.", "Modtaget", "Afsluttet"], ...Array.from({ length: 120 }, (_, index) => [`22/${String(index)}`, from[0]!, ""])];
  showPane(current(counted(120)), "da", { workbook: new TestWorkbook({ Klager: { rows } }) });
  await open();
  expect(await screen.findAllByRole("button", { name: /^22\// })).toHaveLength(50);
  await userEvent.click(screen.getByRole("button", { name: pane.showMore(70) }));
  expect(await screen.findAllByRole("button", { name: /^22\// })).toHaveLength(100);
});

it("says in What if how many more late cases the sub-goal can carry", async () => {
  const received = dayOf(2022, 1, 3);
  const rows = [
    ["Sagsnr.", "Modtaget", "Afsluttet"],
    ...Array.from({ length: 20 }, (_, index) => [`22/${String(index)}`, received, received + 10]),
  ];
  showPane(current(counted(20)), "da", { workbook: new TestWorkbook({ Klager: { rows } }) });
  await userEvent.click(screen.getByRole("button", { name: /^1\.6 / }));
  await userEvent.click(await screen.findByRole("button", { name: pane.goalPage.whatIf }));
  expect(await screen.findByText(cases.room("1.6", "90 pct.", 2))).toBeVisible();
});

it("reads the list again in What if when the workbook has changed, though the plan's figures have not", async () => {
  const received = dayOf(2022, 1, 3);
  const rows = (late: number) => [
    ["Sagsnr.", "Modtaget", "Afsluttet"],
    ...Array.from({ length: 20 }, (_, index) => [`22/${String(index)}`, received, received + (index < late ? 300 : 10)]),
  ];
  const [before, after] = [0, 1].map((late) => new TestWorkbook({ Klager: { rows: rows(late) } }));
  const readCells = jest.fn(before!.readCells);
  const shown = counted(20);
  const { move } = showPane(current(shown), "da", { workbook: { readOutline: before!.readOutline, readCells } });
  await userEvent.click(screen.getByRole("button", { name: /^1\.6 / }));
  await userEvent.click(await screen.findByRole("button", { name: pane.goalPage.whatIf }));
  expect(await screen.findByText(cases.room("1.6", "90 pct.", 2))).toBeVisible();
  readCells.mockImplementation(after!.readCells);
  move({ status: "current", evaluation: shown, evaluatedAt: Date.UTC(2022, 9, 14, 23), changedAt: 0 });
  expect(await screen.findByText(cases.room("1.6", "90 pct.", 1))).toBeVisible();
});

it.each<[string, TestSheet["rows"], string]>([
  ["no case", [[], [], []], cases.noOpen(false)],
  ["closed cases of earlier years only", [[], ["22/1", dayOf(2019, 1, 2), dayOf(2019, 1, 3)], []], cases.noOpen(true)],
  ["nothing it can read", [[], ["22/1", "14/3-22", ""], []], cases.noOpen(true)],
])("says of a list with %s that none is open, and no more than that", async (_, rows, said) => {
  showPane(current(counted()), "da", { workbook: new TestWorkbook({ Klager: { rows }, Plan: { rows: [] } }) });
  await open();
  expect(await screen.findByText(said)).toBeVisible();
});

it("writes an argument it cannot follow as Excel in the pane's language does", async () => {
  const goals = counted().plans[0]!.plan.goals.map((goal) => ({
    ...goal,
    subGoals: goal.subGoals.map((each) => {
      const formula = "=PLAN.ONTIME(SORT(Klager!B2:B3,1),Klager!C2:C3,5,1,2)";
      return each.id === "1.6" ? { ...each, result: { ...each.result, formula } } : each;
    }),
  }));
  const workbook = new TestWorkbook({ Klager: list, Plan: { rows: [] } });
  showPane(current(evaluation([plan({ goals })])), "da", { workbook });
  await open();
  expect(await screen.findByText(/»SORT\(Klager!B2:B3;1\)«/u)).toBeVisible();
});
