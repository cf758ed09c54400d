import { openPreview, type OpenPreview } from "./server";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await goal("2.1").getByText("opfyldt", { exact: true }).waitFor();
}, 180_000);
afterAll(() => preview.close());

const goal = (id: string) => preview.pane.getByRole("button", { name: new RegExp(`^${id.replace(".", "\\.")} `, "u") });
const result = (cell: string) =>
  preview.page.evaluate((at) => window.preview.engine?.workbook.getSheetByName("Resultatplan")?.getRange(at).getFormula(), cell);

/** What every goal says, once the workbook is calculated. */
async function verdicts(): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let row = 10; row <= 18; row += 1) all.push(await preview.value(`Resultatplan!K${String(row)}`));
  return all;
}

/** Shows a sheet with some of its cells selected, and gives a command of the grid's menus. */
const choose = (sheet: string, cells: string, command: string, params: object = {}) =>
  preview.page.evaluate(
    async ({ sheet: name, cells: selected, command: id, params: more }) => {
      const { engine } = window.preview;
      const shown = engine?.workbook.getSheetByName(name);
      if (!engine || !shown) throw new Error(`There is no sheet ${name}`);
      engine.workbook.setActiveSheet(shown);
      shown.getRange(selected).activate();
      await engine.settle();
      const done = await engine.commands.executeCommand(id, { unitId: engine.workbook.getId(), subUnitId: shown.getSheetId(), ...more });
      await engine.settle();
      return done;
    },
    { sheet, cells, command, params },
  );

describe("the plan stays connected", () => {
  let before: readonly unknown[];
  beforeAll(async () => {
    for (const row of [10, 11, 14, 16, 17, 18]) await preview.waitForValue(`Resultatplan!K${String(row)}`, "opfyldt");
    before = await verdicts();
    expect(before).not.toContain("#BUSY!");
  });

  it("when a row is inserted above a source", async () => {
    expect(await choose("Økonomi", "A3", "sheet.command.insert-row-before", { value: 1 })).toBe(true);
    expect(await result("H34")).toBe('=IF(Økonomi!B16="","",Økonomi!B16)');
    expect(await verdicts()).toEqual(before);
  });

  it("when the source's sheet is renamed", async () => {
    // by the command of the sheet's tab: on a busy machine a double click on it is taken for two
    expect(await choose("Økonomi", "A1", "sheet.command.set-worksheet-name", { name: "Kåre's regnskab" })).toBe(true);
    await preview.page.waitForFunction(() => window.preview.engine?.workbook.getSheetByName("Kåre's regnskab") !== null);
    expect(await result("H34")).toBe("=IF('Kåre''s regnskab'!B16=\"\",\"\",'Kåre''s regnskab'!B16)");
    expect(await verdicts()).toEqual(before);
  });

  it("when a list is sorted and a column of it gets another heading", async () => {
    const range = { startRow: 5, endRow: 87, startColumn: 0, endColumn: 5 };
    const orderRules = [{ colIndex: 2, type: "desc" }];
    expect(await choose("Klagesager", "A6", "sheet.command.sort-range", { range, orderRules, hasTitle: false })).toBe(true);
    await preview.type("Klagesager!B5", "Indkommet (dato)");
    await preview.page.waitForFunction(() => !window.preview.engine?.workbook.isCellEditing());
    expect(await verdicts()).toEqual(before);
    expect(await result("H33")).toContain("tblKlager[Indkommet (dato)]");
    await goal("2.1").getByText("opfyldt", { exact: true }).waitFor();
  });
});

it("asks to be connected again when a source's sheet is deleted, and says where", async () => {
  expect(await choose("Kåre's regnskab", "A1", "sheet.command.remove-sheet")).toBe(true);
  await preview.waitForValue("Resultatplan!H34", "#REF!");
  await goal("2.1")
    .getByText(/^afventer/u)
    .waitFor();
  await preview.pane
    .getByText(/Formlen peger på celler, der er slettet/u)
    .first()
    .waitFor();
  await preview.pane.getByRole("button", { name: "Forbind 2.1.a igen" }).first().waitFor();
});

it("is connected again when that is undone", async () => {
  await preview.page.keyboard.press("Control+z");
  await goal("2.1").getByText("opfyldt", { exact: true }).waitFor();
  expect(preview.errors).toEqual([]);
});
