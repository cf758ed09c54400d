import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ChangeOutcome, WorkbookChange } from "../../src/sheet/change";
import type { Language } from "../../src/plan/plan";
import { type TableCells, WorkbookError, type WorkbookTables } from "../../src/sheet/workbook";
import { criteria } from "../../src/plan/criterion";
import { readPlans } from "../../src/sheet/readPlans";
import { planChange } from "../../src/start/planChange";
import { template2022 } from "../../src/start/template2022";
import { writePlanFile } from "../../src/start/writePlanFile";
import { tablesOf } from "../start/writtenTables";
import { evaluation } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

// jsdom has no other way to read a file
Blob.prototype.text ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
};

const nothing = { plans: [], reports: [], issues: [], notices: [] };
const noTables: WorkbookTables = { tables: [], names: [] };
const outline = { sheets: [], tables: [], names: [] };
const template = ((): WorkbookTables => {
  const planned = planChange(template2022, { tables: noTables, outline });
  if (planned.kind !== "ready") throw new Error("The template cannot be written");
  return tablesOf(planned.change);
})();

/** The plan that stands in `tables`, evaluated without its results. */
function evaluated(tables: WorkbookTables) {
  return evaluation(readPlans(tables, { today: 44_926 }).plans);
}

function shown(tables = noTables, language: Language = "da", outcome: ChangeOutcome = { kind: "written", sheets: ["Resultatplan"] }) {
  const change = jest.fn<Promise<ChangeOutcome>, [WorkbookChange]>(() => Promise.resolve(outcome));
  const readTables = jest.fn(() => Promise.resolve(tables));
  const state = current(tables.tables.length === 0 ? nothing : evaluated(tables));
  const pane = showPane(state, language, { workbook: { change, readTables } });
  return { ...pane, change, readTables, user: userEvent.setup(), start: textIn(language).pane.start };
}

type Shown = ReturnType<typeof shown>;
const way = (title: string) => screen.getByRole("button", { name: new RegExp(`^${title}`, "u") });
const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}`, "u"));

async function openPlanPart({ user, start }: Shown): Promise<void> {
  await user.click(screen.getByRole("button", { name: start.title }));
}

async function preview({ user, start }: Shown): Promise<HTMLElement> {
  await user.click(screen.getByRole("button", { name: start.showPreview }));
  return screen.findByRole("region", { name: start.previewTitle });
}

describe.each<Language>(["da", "en"])("an empty workbook in %s", (language) => {
  it("offers three ways to a plan, and tells of tables by hand below them", async () => {
    const { start, user } = shown(noTables, language);
    for (const title of [start.template, start.empty, start.file]) expect(way(title)).toBeVisible();
    expect(screen.queryByRole("button", { name: new RegExp(`^${start.roll}`, "u") })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: start.tablesByHand }));
    expect(screen.getByText("PlanSubgoals")).toBeVisible();
  });

  it("gets the plan of 2022, once its preview has been seen", async () => {
    const pane = shown(noTables, language);
    const { start, user, change } = pane;
    await user.click(way(start.template));
    const region = await preview(pane);
    expect(region).toHaveTextContent(start.nothingChanged);
    for (const [table, rows] of [
      ["PlanGoals", 9],
      ["PlanSubgoals", 19],
      ["PlanHistory", 15],
    ] as const)
      expect(region).toHaveTextContent(start.rows(table, rows));
    expect(region).toHaveTextContent("1.2 · Implementering af National Cyber");
    expect(change).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: start.create }));
    expect(await screen.findByText(start.created("CPR 2022"))).toBeVisible();
    expect(change).toHaveBeenCalledTimes(1);
    expect(change.mock.calls[0]![0].sheets?.[0]?.tables.map(({ name }) => name)).toEqual([
      ...["PlanInfo", "PlanGoals", "PlanSubgoals", "PlanChoices", "PlanHistory"],
    ]);
    expect(change.mock.calls[0]![0].cells).toBeUndefined();
  });
});

describe("a plan that has been written", () => {
  it("is told above the plan's own view, which takes the place of the form, and keeps the keyboard", async () => {
    const pane = shown();
    const { start, user, move, goTo } = pane;
    await user.click(way(start.template));
    await preview(pane);
    await user.click(screen.getByRole("button", { name: start.create }));
    const told = await screen.findByText(start.created("CPR 2022"));
    move(current(evaluated(template)));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CPR 2022");
    expect(told).toBeVisible();
    expect(document.activeElement).toContainElement(told);
    await user.click(screen.getByRole("button", { name: start.goToPlan }));
    expect(goTo).toHaveBeenCalledWith("Resultatplan!A1");
  });
});

describe("what keeps a plan from being written", () => {
  it.each<[string, ChangeOutcome, RegExp]>([
    ["a cell changed meanwhile", { kind: "changedMeanwhile", address: "Ark1!A1" }, /Ark1!A1 er ændret/u],
    ["no room below a table", { kind: "noRoom", table: "PlanGoals" }, /plads under tabellen PlanGoals/u],
  ])("%s is said in words", async (_name, outcome, text) => {
    const pane = shown(noTables, "da", outcome);
    await pane.user.click(way(pane.start.template));
    await preview(pane);
    await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
    expect(await screen.findByRole("alert")).toHaveTextContent(text);
    expect(screen.queryByText(pane.start.created("CPR 2022"))).not.toBeInTheDocument();
  });

  it.each(["protected", "editing", "write"] as const)("a host that says %s is said in words, and can be asked again", async (kind) => {
    const pane = shown();
    pane.change.mockRejectedValueOnce(new WorkbookError(kind));
    await pane.user.click(way(pane.start.template));
    await preview(pane);
    await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
    expect(await screen.findByRole("alert")).toHaveTextContent(textIn("da").words.workbookError(new WorkbookError(kind)));
    await pane.user.click(screen.getByRole("button", { name: textIn("da").pane.dismiss }));
    expect(screen.getByRole("button", { name: pane.start.showPreview })).toHaveFocus();
    await preview(pane);
    await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
    expect(await screen.findByText(pane.start.created("CPR 2022"))).toBeVisible();
  });

  it("a workbook that cannot be read is said in words", async () => {
    const pane = shown();
    pane.readTables.mockRejectedValueOnce(new WorkbookError("read"));
    await pane.user.click(way(pane.start.template));
    await pane.user.click(screen.getByRole("button", { name: pane.start.showPreview }));
    expect(await screen.findByRole("alert")).toHaveTextContent(pane.start.readFailed);
  });

  it("a workbook that counts from 1904 is told before anything is filled in", () => {
    showPane(current({ ...nothing, issues: [{ code: "countsFrom1904", plan: null, place: null, about: "" }] }));
    const { start } = textIn("da").pane;
    expect(screen.getByText(start.countsFrom1904)).toBeVisible();
    expect(screen.queryByRole("button", { name: new RegExp(`^${start.template}`, "u") })).not.toBeInTheDocument();
  });

  it("a workbook that has changed since the preview is shown again, and nothing is written", async () => {
    const pane = shown();
    await pane.user.click(way(pane.start.template));
    await preview(pane);
    const other = planChange({ ...template2022, plan: "Tilsynet" }, { tables: noTables, outline });
    if (other.kind !== "ready") throw new Error("The other plan cannot be written");
    pane.readTables.mockResolvedValue(tablesOf(other.change));
    await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
    expect(await screen.findByText(pane.start.workbookChanged)).toBeVisible();
    expect(pane.change).not.toHaveBeenCalled();
    await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
    await waitFor(() => expect(pane.change.mock.calls[0]?.[0].rows).toHaveLength(5));
  });

  it("a name that is taken is refused by that name, and another one is taken", async () => {
    const pane = shown(template);
    await openPlanPart(pane);
    await pane.user.click(way(pane.start.template));
    await pane.user.click(screen.getByRole("button", { name: pane.start.showPreview }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/allerede en plan med navnet »CPR 2022«/u);
    await pane.user.clear(field(pane.start.planName));
    await pane.user.type(field(pane.start.planName), "CPR igen");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    const region = await preview(pane);
    expect(region).toHaveTextContent(pane.start.addedTo("Resultatplan"));
    expect(region).toHaveTextContent(pane.start.rowsMoveDown);
  });
});

it("columns the tables lack are named, and the plan is written without them only when that is asked for", async () => {
  const without = (table: TableCells, header: string): TableCells => {
    const at = table.values[0]!.indexOf(header);
    const cut = <Cell,>(rows: readonly (readonly Cell[])[]) => rows.map((row) => row.filter((_, index) => index !== at));
    return { ...table, values: cut(table.values), formulas: cut(table.formulas), numberFormats: cut(table.numberFormats) };
  };
  const tables = template.tables.map((table) => (table.name === "PlanSubgoals" ? without(table, "Enhed") : table));
  const pane = shown({ ...template, tables });
  await openPlanPart(pane);
  await pane.user.click(way(pane.start.template));
  await pane.user.type(field(pane.start.planName), " igen");
  const region = await preview(pane);
  expect(region).toHaveTextContent(pane.start.missingColumn("PlanSubgoals", "Enhed", 19));
  await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
  expect(pane.change).not.toHaveBeenCalled();
  await pane.user.click(screen.getByRole("checkbox", { name: pane.start.writeWithout }));
  await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
  await waitFor(() => expect(pane.change).toHaveBeenCalledTimes(1));
});

describe("an empty plan", () => {
  it("says at each field what is missing, and writes a first goal from the answers", async () => {
    const pane = shown();
    const { start, user } = pane;
    await user.click(way(start.empty));
    await user.click(screen.getByRole("button", { name: start.showPreview }));
    expect(screen.getAllByText(start.answerProblems.missing)).toHaveLength(4);
    expect(screen.getAllByRole("option").length).toBe(criteria.length + 1);
    expect(field(start.planName)).toHaveFocus();
    await user.type(field(start.planName), "Tilsynet 2023");
    await user.type(field(start.year), "2023");
    await user.type(field(start.goalTitle), "Sager til tiden");
    await user.selectOptions(field(start.criterion), "mindst");
    await user.type(field(start.target), "90 pct.");
    const region = await preview(pane);
    expect(region).toHaveTextContent("1.1 · Sager til tiden · mindst 90 pct.");
    await user.click(screen.getByRole("button", { name: start.create }));
    await waitFor(() => expect(pane.change).toHaveBeenCalledTimes(1));
  });
});

describe("a plan file", () => {
  const choose = async ({ user, start }: Shown, content: string) => {
    await user.click(way(start.file));
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    await user.upload(input, new File([content], "plan.json", { type: "application/json" }));
  };

  it("is read, previewed and written", async () => {
    const pane = shown();
    await choose(pane, writePlanFile(template2022));
    expect(await screen.findByText(pane.start.fileChosen("plan.json"))).toBeVisible();
    expect(field(pane.start.planName)).toHaveValue("CPR 2022");
    const region = await preview(pane);
    expect(region).toHaveTextContent(pane.start.rows("PlanSubgoals", 19));
  });

  it("can be rolled forward on the way", async () => {
    const pane = shown();
    await choose(pane, writePlanFile(template2022));
    await pane.user.click(await screen.findByRole("checkbox", { name: pane.start.rollFile }));
    expect(field(pane.start.planName)).toHaveValue("CPR 2023");
    const region = await preview(pane);
    expect(region).toHaveTextContent("Bekræft målværdi 1.4.a: 10-15");
    expect(region).toHaveTextContent(pane.start.toCheckNote);
  });

  it("that cannot be used is told with every problem and its place", async () => {
    const pane = shown();
    await choose(pane, '{"version":1,"plan":"-","language":"dansk","goals":[],"mål":[]}');
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(pane.start.fileProblems(3));
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["mål Nøglen »mål« kendes ikke.", "language Kendes ikke: dansk", "goals Der skal være mindst 1."]);
  });
});

describe("the plan that is shown", () => {
  it("is rolled forward to next year, with its targets to be confirmed", async () => {
    const pane = shown(template);
    await openPlanPart(pane);
    await pane.user.click(way(pane.start.roll));
    expect(await screen.findByLabelText(new RegExp(`^${pane.start.planName}`, "u"))).toHaveValue("CPR 2023");
    const region = await preview(pane);
    expect(region).toHaveTextContent("Bekræft målværdi 1.4.a: 10-15");
    await pane.user.click(screen.getByRole("button", { name: pane.start.create }));
    expect(await screen.findByText(pane.start.created("CPR 2023"))).toBeVisible();
  });

  it("is rolled forward as it is by then, where a target is changed while its form is open", async () => {
    const pane = shown(template);
    await openPlanPart(pane);
    await pane.user.click(way(pane.start.roll));
    await pane.user.type(await screen.findByLabelText(new RegExp(`^${pane.start.planName}`, "u")), " ny");
    const changed = <Cell,>(rows: readonly (readonly Cell[])[]) =>
      rows.map((row) => row.map((cell) => (cell === "10-15" ? "12-15" : cell)));
    const tables = template.tables.map((table) => ({ ...table, values: changed(table.values), formulas: changed(table.formulas) }));
    pane.readTables.mockResolvedValue({ ...template, tables });
    pane.move(current(evaluated({ ...template, tables })));
    await act(() => Promise.resolve());
    expect(field(pane.start.planName)).toHaveValue("CPR 2023 ny");
    expect(await preview(pane)).toHaveTextContent("Bekræft målværdi 1.4.a: 12-15");
  });

  it("is exported as text that is the plan again, and as a file", async () => {
    const pane = shown(template);
    const address = jest.fn(() => "blob:plan");
    Object.assign(URL, { createObjectURL: address, revokeObjectURL: jest.fn() });
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    await openPlanPart(pane);
    await pane.user.click(way(pane.start.exportTitle));
    await pane.user.click(screen.getByRole("button", { name: pane.start.makeFile }));
    const text = await screen.findByRole("textbox", { name: pane.start.fileText });
    expect(text).toHaveValue(writePlanFile(template2022));
    expect(text).toHaveAttribute("readonly");
    await pane.user.click(screen.getByRole("button", { name: pane.start.download }));
    expect(clicked.mock.contexts[0]).toMatchObject({ download: "CPR 2022.json", href: "blob:plan" });
    await pane.user.click(screen.getByRole("button", { name: pane.start.copy }));
    expect(await screen.findByText(pane.start.copied)).toBeVisible();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("blocked"));
    await pane.user.click(screen.getByRole("button", { name: pane.start.copy }));
    expect(await screen.findByText(pane.start.copyFailed)).toBeVisible();
    expect(text).toHaveFocus();
    clicked.mockRestore();
  });

  it("is said to be gone when it has been taken out of the workbook meanwhile", async () => {
    const pane = shown(template);
    await openPlanPart(pane);
    await pane.user.click(way(pane.start.exportTitle));
    pane.readTables.mockResolvedValue(noTables);
    await pane.user.click(screen.getByRole("button", { name: pane.start.makeFile }));
    expect(await screen.findByText(pane.start.planGone)).toBeVisible();
    await act(() => Promise.resolve());
  });
});
