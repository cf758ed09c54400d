import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookChange } from "../../src/sheet/change";
import type { WorkbookOutline } from "../../src/sheet/outline";
import { WorkbookError, type WorkbookTables } from "../../src/sheet/workbook";
import type { WorkbookActions } from "../../src/taskpane/workbookActions";
import { evaluateWorkbook } from "../../src/live/evaluateWorkbook";
import { day, planOf } from "../sheet/planWorkbook";
import { current, showPane, textIn } from "./showPane";

const { pane } = textIn("da");
const { connect } = pane;
const today = day("2022-12-31");

const subGoals = [
  { Goal: "2.2", "Sub-goal": "a", Criterion: "højst", Target: "Statens gennemsnit", Result: 7, Unit: "mio. kr.", Final: "ja" },
  { Goal: "2.1", "Sub-goal": "a", Criterion: "inden for", Target: 2, Unit: "mio. kr.", Final: "ja" },
  { Goal: "1.3", "Sub-goal": "", Criterion: "vurderet", Unit: "" },
];
const outline: WorkbookOutline = {
  sheets: [
    { name: "Plan", isHidden: false, used: { top: 1, left: 1, rows: 9, columns: 11 } },
    { name: "Økonomi", isHidden: false, used: { top: 1, left: 1, rows: 4, columns: 3 } },
  ],
  tables: [],
  names: [],
};
const economy = [
  ["CPR (1.000 kr., merforbrug = +)", "", ""],
  ["", "", ""],
  ["Post", "GB22", "Real."],
  ["Resultat", 400, -900],
];

/** A workbook with a plan and one sheet of the department's own. */
function workbook(given: Partial<WorkbookActions> = {}, tables: WorkbookTables = planOf(subGoals)) {
  const changes: WorkbookChange[] = [];
  const listeners = new Set<(address: string) => void>();
  const actions: Partial<WorkbookActions> = {
    readTables: () => Promise.resolve(tables),
    readOutline: () => Promise.resolve(outline),
    readCells: (addresses) =>
      Promise.resolve(
        addresses.map((address) => {
          const [sheet = "", cells = ""] = address.split("!");
          const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/u.exec(cells)!;
          const [left, top] = [match[1]!.charCodeAt(0) - 64, Number(match[2])];
          const [right, bottom] = match[3] === undefined ? [left, top] : [match[3].charCodeAt(0) - 64, Number(match[4])];
          const grid = <Cell,>(cell: (row: number, column: number) => Cell) =>
            Array.from({ length: bottom - top + 1 }, (_, i) =>
              Array.from({ length: right - left + 1 }, (__, j) => cell(top + i, left + j)),
            );
          const inPlan = (part: "values" | "formulas") => (row: number, column: number) =>
            tables.tables.map((table) => table[part][row - table.top]?.[column - table.left]).find((cell) => cell !== undefined) ?? "";
          const value = (row: number, column: number) => economy[row - 1]?.[column - 1] ?? "";
          const [values, formulas] = sheet === "Økonomi" ? [value, value] : [inPlan("values"), inPlan("formulas")];
          return { sheet, top, left, values: grid(values), formulas: grid(formulas), numberFormats: grid(() => "General") };
        }),
      ),
    onSelection: (selected) => {
      listeners.add(selected);
      return Promise.resolve(() => listeners.delete(selected));
    },
    change: (change) => {
      changes.push(change);
      return Promise.resolve({ kind: "written", sheets: [] });
    },
    ...given,
  };
  return { actions, tables, changes, select: (address: string) => act(() => listeners.forEach((listener) => listener(address))) };
}

async function show(given: Partial<WorkbookActions> = {}, tables?: WorkbookTables) {
  const book = workbook(given, tables);
  const evaluation = await evaluateWorkbook(
    { readTables: () => Promise.resolve(book.tables), areBlank: (all) => Promise.resolve(all.map(() => false)) },
    { today },
  );
  const shown = showPane(current(evaluation!), "da", { workbook: book.actions });
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: connect.title }));
  await screen.findByRole("heading", { name: connect.title });
  return { ...book, ...shown, user };
}

/** Opens 2.1.a and selects the cells of both its figures on the sheet. */
async function chooseBoth(given: Partial<WorkbookActions> = {}) {
  const shown = await show(given);
  await shown.user.click(screen.getByRole("button", { name: /^2\.1\.a/u }));
  shown.select("Økonomi!C4");
  await shown.user.click(screen.getByRole("button", { name: connect.pickFor(connect.fields.comparedWith) }));
  shown.select("Økonomi!B4");
  const proposal = await screen.findByRole("region", { name: connect.proposal });
  await within(proposal).findByText(connect.verdictAfter("2.1.a", "opfyldt"));
  return { ...shown, proposal };
}

it("says how many figures are in place, and which sub-goals a person decides", async () => {
  await show();
  expect(screen.getByText(connect.connectedOf(1, 4))).toBeVisible();
  expect(screen.getByText(connect.byPersonShort)).toBeVisible();
});

it("takes the cells selected on a sheet, and shows formula, value and verdict before anything is written", async () => {
  const { proposal, changes } = await chooseBoth();
  expect(proposal).toHaveTextContent('=HVIS(Økonomi!C4="";"";-Økonomi!C4/1000)');
  expect(proposal).toHaveTextContent(connect.gives("0,9 mio. kr."));
  expect(proposal).toHaveTextContent("række »Resultat«, kolonne »Real.«");
  expect(changes).toEqual([]);
});

it("shows the unit and sign the sheet's own title tells, and by which text", async () => {
  await chooseBoth();
  const result = screen.getByRole("group", { name: connect.fields.result });
  expect(within(result).getByLabelText(connect.unit)).toHaveValue("thousandKr");
  expect(within(result).getByLabelText(connect.sign)).toHaveValue("deficitPositive");
  expect(within(result).getAllByText(connect.toldBy("CPR (1.000 kr., merforbrug = +)"))).toHaveLength(2);
});

it("writes ordinary formulas, and the record of their sources in the plan's own language", async () => {
  const { user, changes } = await chooseBoth();
  await user.click(screen.getByRole("button", { name: connect.connect }));
  await screen.findByText(/^Forbundet: Plan!/u);
  expect(changes).toHaveLength(1);
  expect(changes[0]!.cells?.map(({ after }) => after)).toEqual([
    { formula: '=IF(Økonomi!C4="","",-Økonomi!C4/1000)' },
    { formula: '=IF(Økonomi!B4="","",-Økonomi!B4/1000)' },
  ]);
  expect(changes[0]!.sheets?.map(({ name }) => name)).toEqual([textIn("en").pane.connect.record.sheet]);
});

it.each([
  [
    "another hand was quicker",
    () => Promise.resolve({ kind: "changedMeanwhile" as const, address: "Plan!F6" }),
    connect.changedMeanwhile("Plan!F6"),
  ],
  ["the sheet is protected", () => Promise.reject(new WorkbookError("protected")), /beskyttet/u],
  ["a cell is being edited", () => Promise.reject(new WorkbookError("editing")), /ved at skrive/u],
] as const)("says so where %s, and keeps what was chosen", async (_, change, said) => {
  const { user } = await chooseBoth({ change });
  await user.click(screen.getByRole("button", { name: connect.connect }));
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.getAllByRole("textbox").map((box) => (box as HTMLInputElement).value)).toContain("Økonomi!C4");
});

it("says what is missing instead of connecting half of it", async () => {
  const { user, changes, select } = await show();
  await user.click(screen.getByRole("button", { name: /^2\.1\.a/u }));
  select("Ingen!A1");
  expect(await screen.findByText(connect.referenceUnknown("Ingen!A1"))).toBeVisible();
  await user.click(screen.getByRole("button", { name: connect.connect }));
  expect(changes).toEqual([]);
});

it("says why where the workbook cannot be read, and tries again when asked to", async () => {
  let fails = true;
  const { user, select } = await show({
    readOutline: () => (fails ? Promise.reject(new WorkbookError("read")) : Promise.resolve(outline)),
  });
  await user.click(screen.getByRole("button", { name: /^2\.1\.a/u }));
  select("Økonomi!C4");
  expect(await screen.findByText(connect.proposalFailed)).toBeVisible();
  fails = false;
  await user.click(screen.getByRole("button", { name: pane.retry }));
  await waitFor(() => expect(screen.queryByText(connect.proposalFailed)).toBeNull());
});

describe("suggestions", () => {
  it("are found when asked for, chosen where they are sure, and connected together", async () => {
    const { user, changes } = await show();
    await user.click(screen.getByRole("button", { name: connect.suggest }));
    await screen.findByText(/^Forslag til \d+ tal/u);
    expect(changes).toEqual([]);
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) {
      const isWanted = box.labels?.[0]?.textContent?.startsWith("2.1.a") === true;
      if (box.checked !== isWanted) await user.click(box);
    }
    await user.click(screen.getByRole("button", { name: connect.connectChosen(2) }));
    await screen.findByText(/^Forbundet: Plan!/u);
    expect(changes[0]!.cells).toHaveLength(2);
  });

  it("show what stands in the plan already, which gives way only when that is agreed to", async () => {
    const gone = { value: "#REF!", formula: "=Økonomi!#REF!" };
    const held = planOf([
      { Goal: "2.1", "Sub-goal": "a", Criterion: "inden for", Target: 2, Unit: "mio. kr.", "Compared with": -0.4, Result: gone },
    ]);
    const { user, changes } = await show({}, held);
    await user.click(screen.getByRole("button", { name: connect.suggest }));
    await screen.findByText(/^Forslag til \d+ tal/u);
    expect(screen.getByText(/^Står der nu: =Økonomi!/u)).toBeVisible();
    const [box] = screen.getAllByRole<HTMLInputElement>("checkbox");
    if (!box!.checked) await user.click(box!);
    await user.click(screen.getByRole("button", { name: connect.connectChosen(1) }));
    expect(changes).toEqual([]);
    await user.click(await screen.findByRole("button", { name: connect.replace }));
    await screen.findByText(/^Forbundet: Plan!/u);
    expect(changes).toHaveLength(1);
  });

  it("can be cancelled, and nothing comes of it", async () => {
    const { user, changes } = await show({ readCells: () => new Promise(() => undefined) });
    await user.click(screen.getByRole("button", { name: connect.suggest }));
    await user.click(await screen.findByRole("button", { name: connect.cancel }));
    expect(await screen.findByText(connect.cancelled)).toBeVisible();
    expect(changes).toEqual([]);
  });

  it("say so where the workbook cannot be gone through", async () => {
    const { user } = await show({ readOutline: () => Promise.reject(new WorkbookError("read")) });
    await user.click(screen.getByRole("button", { name: connect.suggest }));
    expect(await screen.findByText(connect.suggestFailed)).toBeVisible();
  });

  it("say so where there is none", async () => {
    const { user } = await show({ readOutline: () => Promise.resolve({ ...outline, sheets: outline.sheets.slice(0, 1) }) });
    await user.click(screen.getByRole("button", { name: connect.suggest }));
    expect(await screen.findByText(connect.noSuggestions)).toBeVisible();
  });
});

describe("cells selected on a sheet", () => {
  const cellOf = (name: string, at = 0) => screen.getAllByRole("textbox", { name })[at];

  it("come into one field only, however many forms are open", async () => {
    const { user, select } = await show();
    await user.click(screen.getByRole("button", { name: /^2\.1\.a/u }));
    await user.click(screen.getByRole("button", { name: /^2\.2\.a/u }));
    select("Økonomi!C4");
    const filled = screen.getAllByRole("textbox").filter((box) => (box as HTMLInputElement).value === "Økonomi!C4");
    expect(filled).toHaveLength(1);
  });

  it("come into none while another view is shown, nor after a cell was gone to", async () => {
    const { user, select } = await show();
    await user.click(screen.getByRole("button", { name: /^2\.1\.a/u }));
    select("Økonomi!C4");
    await user.click(screen.getByRole("tab", { name: pane.planTab }));
    select("Økonomi!B4");
    await user.click(screen.getByRole("tab", { name: connect.title }));
    expect(cellOf(connect.fields.result)).toHaveValue("Økonomi!C4");
  });
});

it("does not write the proposal before the last change, however quick the hand", async () => {
  const { changes } = await chooseBoth();
  const result = screen.getByRole("group", { name: connect.fields.result });
  fireEvent.change(within(result).getByLabelText(connect.sign), { target: { value: "surplusPositive" } });
  fireEvent.click(screen.getByRole("button", { name: connect.connect }));
  await act(() => Promise.resolve());
  expect(changes).toEqual([]);
});
