import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { changedWordsFor } from "../../src/i18n/changedWords";
import { signedWordsFor } from "../../src/i18n/signedWords";
import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import type { WorkbookEvaluation } from "../../src/live/liveState";
import type { ChangeOutcome, WorkbookChange } from "../../src/sheet/change";
import { readPlans } from "../../src/sheet/readPlans";
import { WorkbookError, type WorkbookTables } from "../../src/sheet/workbook";
import { day, table } from "../sheet/planWorkbook";
import { danishPlan, edited, signed, signedOn } from "../signing/signing";
import { tablesOf } from "../start/writtenTables";
import { current, showPane, textIn } from "./showPane";

const { words, pane } = textIn("da");
const say = signedWordsFor("da");
const plan = danishPlan(
  [["2.1", "", ""]],
  [
    ["2.1", "a", "inden for", 2, "", ""],
    ["2.1", "b", "mindst", 5, "", ""],
  ],
);
const loosened = edited(edited(signed(plan), "PlanSubgoals", 1, "Målværdi", 3), "PlanSubgoals", 2, "Målværdi", 4);

function evaluated(tables: WorkbookTables): WorkbookEvaluation {
  const { plans, reports, issues, notices } = readPlans(tables, { today: day("2022-10-14") });
  return { plans: plans.map(evaluatePlan), reports, issues, notices };
}

/** The pane over a workbook that takes what is written into it. */
async function openPage(start: WorkbookTables, change?: (change: WorkbookChange) => Promise<ChangeOutcome>) {
  let tables = start;
  const write = jest.fn(
    change ??
      ((made: WorkbookChange): Promise<ChangeOutcome> => {
        tables = tablesOf(made, tables);
        return Promise.resolve({ kind: "written", sheets: [] });
      }),
  );
  const shown = showPane(current(evaluated(start)), "da", { workbook: { readTables: () => Promise.resolve(tables), change: write } });
  await userEvent.click(screen.getByRole("button", { name: pane.overview.signedPlan }));
  const page = await screen.findByRole("article");
  return { ...shown, write, page: within(page), put: (next: WorkbookTables) => (tables = next) };
}

it("signs the plan on the day that is given, and then shows its seal, which stands", async () => {
  const { page, write } = await openPage(plan);
  expect(await page.findByText(say.willBeWritten(3))).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: say.sign }));
  expect(page.getByText(say.dayMissing)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
  await userEvent.type(page.getByLabelText(new RegExp(say.signedOn, "u")), "2021-12-09");
  await userEvent.click(page.getByRole("button", { name: say.sign }));
  expect(await page.findByText(say.intact)).toBeVisible();
  expect(screen.getByText(say.signed)).toHaveFocus();
  expect(page.getByText(say.wasSigned(words.date(signedOn)), { exact: false })).toBeVisible();
  expect(page.getByText(say.noChanges)).toBeVisible();
  expect(page.queryByRole("button", { name: say.sign })).not.toBeInTheDocument();
});

it("writes nothing where the plan was changed since it was shown, and shows what would be written now", async () => {
  const { page, write, put } = await openPage(plan);
  await userEvent.type(await page.findByLabelText(new RegExp(say.signedOn, "u")), "2021-12-09");
  put(edited(plan, "PlanSubgoals", 1, "Målværdi", 7));
  await userEvent.click(page.getByRole("button", { name: say.sign }));
  expect(await page.findByText(pane.start.workbookChanged)).toBeVisible();
  expect(await page.findByText(/Målværdi: 7/u)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});

it.each([
  ["a protected sheet", () => Promise.reject(new WorkbookError("protected")), words.workbookError(new WorkbookError("protected"))],
  [
    "a cell that was changed meanwhile",
    () => Promise.resolve({ kind: "changedMeanwhile" as const, address: "Plan!C2" }),
    pane.start.changedMeanwhile("Plan!C2"),
  ],
])("says that nothing was written on %s", async (_, change, said) => {
  const { page } = await openPage(plan, change);
  await userEvent.type(await page.findByLabelText(new RegExp(say.signedOn, "u")), "2021-12-09");
  await userEvent.click(page.getByRole("button", { name: say.sign }));
  expect(await page.findByText(said, { exact: false })).toBeVisible();
});

it("offers to seal rows that were written by hand, with what the plan differs in", async () => {
  const byHand = table(
    "PlanSigned",
    ["Mål", "Delmål", "Kriterium", "Målværdi"],
    [
      ["2.1", "a", "inden for", 3],
      ["2.1", "b", "mindst", 5],
    ],
    90,
  );
  const { page, write } = await openPage({ tables: [...plan.tables, byHand], names: [] });
  expect(await page.findByText(say.byHandDiffers(1), { exact: false })).toBeVisible();
  expect(page.getByText("2.1.a Målværdi: fra 3 til 2")).toBeVisible();
  await userEvent.type(page.getByLabelText(new RegExp(say.signedOn, "u")), "2021-12-09");
  await userEvent.click(page.getByRole("button", { name: say.seal }));
  expect(await page.findByText(say.intact)).toBeVisible();
  expect(write.mock.calls[0]![0].rows).toBeUndefined();
});

it("says which field of which row is not as it was sealed", async () => {
  const { page } = await openPage(edited(signed(plan), "PlanSigned", 2, "Målværdi", 3));
  expect(await page.findByText(say.notIntact)).toBeVisible();
  expect(page.getByText(say.lineChanged("2.1.a", ["Målværdi"]))).toBeVisible();
});

it("notes one change with its reason, asks for those that are missing, and notes the rest together", async () => {
  const { page, write } = await openPage(loosened);
  const reason = (id: string) => page.findByLabelText(new RegExp(`^${say.why}: ${id}`, "u"));
  await userEvent.type(await reason("2.1.a"), "Aftalt");
  await userEvent.click(page.getByRole("button", { name: say.noteAll(2) }));
  expect(page.getByText(say.whyMissing)).toBeVisible();
  expect(await reason("2.1.b")).toHaveFocus();
  expect(write).not.toHaveBeenCalled();
  await userEvent.type(await reason("2.1.b"), "Også aftalt");
  await userEvent.click(page.getByRole("button", { name: say.noteAll(2) }));
  expect(await page.findByText(say.notedNow(2))).toBeVisible();
  expect(await page.findByText(/: Også aftalt$/u)).toBeVisible();
  expect(page.queryByLabelText(new RegExp(say.why, "u"))).not.toBeInTheDocument();
});

it("says that a change no longer holds when it is noted", async () => {
  const { page, write, put } = await openPage(loosened);
  const [field] = await page.findAllByLabelText(new RegExp(say.why, "u"));
  await userEvent.type(field!, "Aftalt");
  put(edited(loosened, "PlanSubgoals", 1, "Målværdi", 2));
  await userEvent.click(page.getAllByRole("button", { name: new RegExp(`^${say.note}:`, "u") })[0]!);
  expect(await page.findByText(say.noteRefused)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});

it("counts the changes in the overview, marks the goal, and tells them on the goal's page", async () => {
  showPane(current(evaluated(loosened)), "da");
  expect(screen.getByText(pane.overview.changesSinceSigned(2, 2))).toBeVisible();
  const goal = screen.getByRole("button", { name: /2\.1/u });
  expect(goal).toHaveTextContent(pane.overview.changedSinceSigned);
  await userEvent.click(goal);
  const page = within(await screen.findByRole("article"));
  expect(page.getByText("2.1.a Målværdi: fra 2 til 3")).toBeVisible();
  expect(page.getAllByText(changedWordsFor("da").notNoted)).toHaveLength(2);
  await userEvent.click(page.getByRole("button", { name: pane.overview.signedPlan }));
  expect(await screen.findByRole("heading", { name: pane.overview.signedPlan, level: 2 })).toBeVisible();
});

it("marks nothing on a plan that is as it was signed", () => {
  showPane(current(evaluated(signed(plan))), "da");
  expect(screen.queryByText(pane.overview.changedSinceSigned)).not.toBeInTheDocument();
});
