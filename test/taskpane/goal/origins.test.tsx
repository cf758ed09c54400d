import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { goalPageDa } from "../../../src/i18n/goalPageDa";
import { WorkbookError } from "../../../src/sheet/workbook";
import type { WorkbookActions } from "../../../src/taskpane/workbookActions";
import { date as dateCell, type Source, workbookOf } from "../../check/checked";
import type { TestCell } from "../../check/sheets";
import { figure, goal, number, subGoal } from "../samplePlan";
import { openGoal } from "./openGoal";

const taken = '=IF(Økonomi!D3="","",Økonomi!D3/1000)';
const noted: Source = {
  Delmål: "2.1.a",
  Felt: "Resultat",
  Enhed: "t.kr.",
  Fortegn: "merforbrug = +",
  Formel: taken,
  Forbundet: dateCell("2022-11-12"),
};

/** The page of a goal whose result comes from the third row of a sheet. */
async function show(records: readonly Source[], sheet: readonly (readonly TestCell[])[], actions: Partial<WorkbookActions> = {}) {
  const { readTables, readCells } = workbookOf({ subGoals: [], records, sheets: { Økonomi: { rows: sheet } } });
  const result = { ...figure(number(0.9), ["Økonomi!D3"]), formula: taken };
  const subGoals = [subGoal({ id: "2.1.a", target: figure(number(2)), result, unit: "mio. kr." })];
  const page = await openGoal({ name: "CPR", goals: [goal({ id: "2.1", title: "Budget", subGoals })] }, "2.1", {
    workbook: { readTables, readCells, ...actions },
  });
  await waitFor(() => expect(page).not.toHaveTextContent(goalPageDa.readingOrigins));
  return within(page).getByText("Resultat:").closest("li")!;
}

const plain = [["Økonomi"], ["Post", "GB", "UO2", "Real."], ["Resultat", 400, 500, 900]];

it("says on which day a figure was connected, and what the source was said to be counted in", async () => {
  const leaf = await show([noted], plain);
  expect(leaf).toHaveTextContent("Forbundet 12.11.2022; kilden står i t.kr., merforbrug = +.");
  expect(leaf).not.toHaveTextContent("var formlen");
});

it("says of no figure when it was connected where only another figure's connection was noted, and once what that means", async () => {
  expect(await show([{ ...noted, Felt: "Målværdi" }], plain)).not.toHaveTextContent("Forbundet");
  expect(screen.getByRole("article").textContent.match(/PlanSources/gu)).toHaveLength(1);
});

it("quotes the formula that was connected where it is another one now", async () => {
  const leaf = await show(
    [
      { ...noted, Formel: "'=Økonomi!C3" },
      { ...noted, Formel: "=Økonomi!C3" },
    ],
    plain,
  );
  expect(leaf).toHaveTextContent("Da tallet blev forbundet, var formlen =Økonomi!C3");
});

it("says when the source was extracted, and leads to the cell that says so", async () => {
  const [, ...rows] = plain;
  const leaf = await show([noted], [["Økonomi", "Udtrukket den", dateCell("2022-10-07")], ...rows]);
  expect(leaf).toHaveTextContent("udtrukket 07.10.2022 ifølge");
  expect(within(leaf).getByRole("button", { name: "Gå til celle Økonomi!B1" })).toBeVisible();
});

it("gives no day where the sheet gives none: only when the add-in read the figures is known", async () => {
  const leaf = await show([noted], plain);
  expect(leaf).not.toHaveTextContent("udtræksdato");
  expect(screen.getByRole("article").textContent.match(/udtræksdato/gu)).toHaveLength(1);
  expect(screen.getByRole("article")).toHaveTextContent("Tilføjelsesprogrammet læste tallene 14.10.2022 09.15.");
});

it("says that the sources could not be read, and reads them again when asked to", async () => {
  const readCells = jest.fn<ReturnType<WorkbookActions["readCells"]>, []>(() => Promise.reject(new WorkbookError("read")));
  const leaf = await show([noted], plain, { readCells });
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("Tallenes herkomst kunne ikke læses");
  expect(leaf).not.toHaveTextContent("Forbundet");
  readCells.mockImplementation(() => Promise.resolve([]));
  await userEvent.click(within(alert).getByRole("button", { name: "Prøv igen" }));
  expect(await within(leaf).findByText(/Forbundet 12\.11\.2022/u)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
