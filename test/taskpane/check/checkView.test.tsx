import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { run } from "axe-core";
import type { CellBlock } from "../../../src/sheet/workbook";
import { WorkbookError } from "../../../src/sheet/workbook";
import { type Source, workbookOf } from "../../check/checked";
import { textIn } from "../showPane";
import { budget, evaluationOf, showCheck, status } from "./showCheck";

const { words, pane } = textIn("da");
const text = pane.check;
const button = (name: string) => screen.getByRole("button", { name });

it("says what there is to do where there is no plan", () => {
  showCheck(workbookOf({ subGoals: [], sheets: {} }), null);
  expect(screen.getByRole("heading", { name: text.noPlan })).toBeVisible();
  expect(screen.getByText(text.noPlanHelp)).toBeVisible();
});

it("says of a plan in order what was checked, and when", async () => {
  const workbook = budget(-900);
  showCheck(workbook, await evaluationOf(workbook));
  await waitFor(() => expect(status()).toContain(text.nothingFound));
  expect(status()).toMatch(/2 forbundne tal med 2 kilder kontrolleret \d\d\.\d\d\.\d{4} \d\d\.\d\d\./u);
  expect(screen.getByText(text.lookedFor)).toBeVisible();
});

it("says that nothing is connected", async () => {
  const workbook = workbookOf({ subGoals: [{ Mål: "1", Kriterium: "mindst", Målværdi: 1, Resultat: 2 }], sheets: {} });
  showCheck(workbook, await evaluationOf(workbook));
  await waitFor(() => expect(status()).toContain(text.nothingConnected));
});

it("lists a finding under its sub-goal, with the way to its cell and what mends it", async () => {
  const workbook = budget("-900 ");
  const { goTo } = showCheck(workbook, await evaluationOf(workbook));
  const group = (await screen.findByRole("heading", { name: "Delmål 2.1.a" })).closest("section")!;
  expect(group).toHaveTextContent("»-900 « i Økonomi!D5 er tekst. Nogle formler springer det over.");
  await userEvent.click(within(group).getByRole("button", { name: pane.goToCell("Økonomi!D5") }));
  expect(goTo).toHaveBeenCalledWith("Økonomi!D5");
  await userEvent.click(button("Skriv −900 i Økonomi!D5"));
  await waitFor(() => expect(status()).toContain("−900 er skrevet i Økonomi!D5."));
  await waitFor(() => expect(status()).toContain(text.nothingFound));
  expect(workbook.cell("Økonomi!D5").value).toBe(-900);
  expect(screen.queryByRole("heading", { name: "Delmål 2.1.a" })).not.toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent("−900 er skrevet i Økonomi!D5.");
});

it("says where the cell was changed meanwhile, and writes nothing", async () => {
  const workbook = budget("-900 ");
  showCheck(workbook, await evaluationOf(workbook));
  const mend = await screen.findByRole("button", { name: "Skriv −900 i Økonomi!D5" });
  Object.assign(workbook.cell("Økonomi!D5"), { value: "-800 ", content: "-800 " });
  await userEvent.click(mend);
  expect(await screen.findByRole("alert")).toHaveTextContent(text.changedMeanwhile("Økonomi!D5"));
  await userEvent.click(button(pane.dismiss));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it.each(["protected", "editing"] as const)("says that the workbook is not to be written to: %s", async (kind) => {
  const workbook = budget("-900 ");
  const problem = new WorkbookError(kind);
  showCheck(workbook, await evaluationOf(workbook), { actions: { change: () => Promise.reject(problem) } });
  await userEvent.click(await screen.findByRole("button", { name: "Skriv −900 i Økonomi!D5" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(words.workbookError(problem));
});

it("says that the check failed, and checks again when asked to", async () => {
  const workbook = budget(-900);
  const readOutline = jest.fn(workbook.readOutline).mockRejectedValueOnce(new WorkbookError("read"));
  showCheck(workbook, await evaluationOf(workbook), { actions: { readOutline } });
  expect(await screen.findByRole("alert")).toHaveTextContent(words.workbookError(new WorkbookError("read")));
  await userEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: text.checkAgain }));
  await waitFor(() => expect(status()).toContain(text.nothingFound));
});

it("leads to where a source that is gone is connected anew", async () => {
  const record: Source = { Delmål: "2.1.a", Felt: "Resultat", Formel: "=Økonomi!C5", Række: "Resultat" };
  const workbook = budget(-900, { records: [record] });
  const { lead } = showCheck(workbook, await evaluationOf(workbook));
  await userEvent.click(await screen.findByRole("button", { name: text.reconnect("2.1.a") }));
  expect(lead).toHaveBeenCalledWith({ view: "connect", subGoal: "2.1.a" });
});

it("waits until it is shown, checks each time it is, and again once the plan has changed meanwhile", async () => {
  const workbook = budget(-900);
  const readOutline = jest.fn(workbook.readOutline);
  const first = await evaluationOf(workbook);
  const view = showCheck(workbook, first, { isShown: false, actions: { readOutline } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(readOutline).not.toHaveBeenCalled();
  view.show(first);
  await waitFor(() => expect(status()).toContain(text.nothingFound));
  view.show(first);
  expect(readOutline).toHaveBeenCalledTimes(1);
  view.show(first, false);
  view.show(first);
  await waitFor(() => expect(readOutline).toHaveBeenCalledTimes(2));
  Object.assign(workbook.cell("Økonomi!D5"), { value: "-900 ", content: "-900 " });
  view.show(await evaluationOf(workbook));
  expect(await screen.findByRole("heading", { name: "Delmål 2.1.a" })).toBeVisible();
  expect(readOutline).toHaveBeenCalledTimes(3);
});

it("shows after a second how far it is, and can be stopped", async () => {
  const workbook = budget(-900);
  let answer: (blocks: readonly CellBlock[]) => void = () => {};
  const readCells = jest.fn(workbook.readCells).mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  showCheck(workbook, await evaluationOf(workbook), { actions: { readCells } });
  expect(status()).not.toContain(text.nothingFound);
  const cancel = await screen.findByRole("button", { name: text.cancel });
  expect(screen.getByRole("progressbar")).toBeVisible();
  await userEvent.click(cancel);
  expect(status()).toContain(text.cancelled);
  // what was under way comes to its end, and changes nothing
  await act(async () => answer(await workbook.readCells(["Økonomi!A1:D5"])));
  expect(status()).toContain(text.cancelled);
  await userEvent.click(button(text.checkAgain));
  await waitFor(() => expect(status()).toContain(text.nothingFound));
});

it("shows ten findings of a sub-goal at a time", async () => {
  const rows = [["", "Antal"], ...Array.from({ length: 30 }, (_, index) => [`Enhed ${String(index)}`, `${String(index + 1)} `])];
  const sub = { Mål: "1.4", Kriterium: "mindst", Målværdi: 1, Resultat: { value: 0, formula: "=SUM(Liste!B2:B31)" } };
  const workbook = workbookOf({ subGoals: [sub], sheets: { Liste: { rows } } });
  showCheck(workbook, await evaluationOf(workbook));
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(10));
  await userEvent.click(button(pane.showMore(20)));
  expect(screen.getAllByRole("listitem")).toHaveLength(20);
});

it("has no axe violations, in English as well", async () => {
  const record: Source = { Delmål: "2.1.a", Felt: "Resultat", Formel: "=Økonomi!C5", Række: "Indtægter" };
  const workbook = budget("-900 ", { records: [record] });
  showCheck(workbook, await evaluationOf(workbook), { language: "en" });
  expect(await screen.findByText(/is text\. Some formulas pass over it\./u)).toBeVisible();
  document.documentElement.lang = "en";
  document.title = "Results plan";
  const { violations } = await run({ exclude: [["[data-tabster-dummy]"]] }, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
