import { existsSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { wordsFor } from "../../src/i18n/wordsFor";
import { type Figure, type Name, names, type Source, truth } from "../workbooks/department";
import { openPreview, type OpenPreview } from "./server";

/** The language its people read in; the plan itself is the Danish one of 2022. */
const languages: Readonly<Record<Name, "da" | "en">> = { "clean-danish": "da", "messy-danish": "da", "tidy-english": "en" };

const asOf = "15-03-2023";
const assessed = "1.5.b";

describe.each(names)("%s", (name) => {
  const language = languages[name];
  const { connect: text, start } = paneWordsFor(language);
  let preview: OpenPreview;
  beforeAll(async () => {
    const workbook = path.resolve(__dirname, `../workbooks/${name}.xlsx`);
    if (!existsSync(workbook)) throw new Error(`${workbook} is missing`);
    preview = await openPreview({ workbook, language });
  }, 180_000);
  afterAll(() => preview.close());

  const button = (label: string | RegExp): Locator => preview.pane.getByRole("button", { name: label });

  /** Every cell of the workbook but those of the sheets the add-in made, as formulas. */
  const departmentCells = () =>
    preview.page.evaluate(
      (own) => {
        const sheets = window.preview.engine!.workbook.getSheets().filter((sheet) => !own.includes(sheet.getSheetName()));
        return sheets.map((sheet) => [sheet.getSheetName(), JSON.stringify(sheet.getSheet().getCellMatrix().getMatrix())]);
      },
      [paneWordsFor("da").start.sheet.name, paneWordsFor("da").connect.record.sheet],
    );

  it("starts without a plan, and gets the one of 2022 on a sheet of its own", async () => {
    const before = await departmentCells();
    await button(new RegExp(`^${start.template}`, "u")).click();
    await button(start.showPreview).click();
    await button(start.create).click();
    await preview.pane.getByRole("heading", { name: "CPR 2022", level: 1 }).waitFor();
    expect(await departmentCells()).toEqual(before);
    await preview.type(await cellUnder("PlanInfo", "Opgjort pr.", 0), asOf);
  }, 60_000);

  it("is connected together where the suggestions are sure", async () => {
    const before = await departmentCells();
    await preview.pane.getByRole("tab", { name: text.title }).click();
    await button(text.suggest).click();
    const together = button(new RegExp(`^${text.connectChosen(0).replace(/\(0\)$/u, "")}`, "u"));
    await together.waitFor();
    await together.click();
    // targets in words, such as the state's average, give way to the figures they name
    await button(text.replace).click();
    await preview.pane.getByText(new RegExp(`^${text.connected("")}`, "u")).waitFor();
    expect(await departmentCells()).toEqual(before);
  }, 60_000);

  it("is mended by hand where text stands for a figure or a day", async () => {
    for (const { workbook, cell, value } of truth.mends) {
      if (workbook !== name) continue;
      const place = cell.replace(/^'(.*)'!/u, "$1!");
      if (value === null) await preview.clear(place);
      else await preview.type(place, typed(value));
    }
  }, 60_000);

  it("is connected by clicking where they are not, and nothing the department has is changed", async () => {
    const before = await departmentCells();
    for (const figure of truth.figures) {
      if (figure.id === assessed || (await isConnectedWith(figure))) continue;
      await connectByClicking(figure);
    }
    expect(await departmentCells()).toEqual(before);
  }, 240_000);

  it("comes to the one truth, once what a person decides is decided", async () => {
    const row = await rowOf(assessed);
    await preview.type(await cellUnder("PlanSubgoals", "Resultat", row), "ja");
    await preview.type(await cellUnder("PlanSubgoals", "Dokumentation", row), "Sag 1");
    const danish = wordsFor("da");
    for (const [id, verdict] of Object.entries(truth.verdicts)) {
      const status = await cellUnder("PlanSubgoals", "Status", await rowOf(id));
      await preview.waitForValue(status, danish.verdict(verdict as "met" | "notMet" | "pending"));
    }
  }, 120_000);

  it("leaves no error behind, and asks no other machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.external).toEqual([]);
  });

  /** The cell of a plan table in the row `index` of its body. */
  async function cellUnder(table: string, header: string, index: number): Promise<string> {
    return preview.page.evaluate(
      ([tableName, wanted, at]) => {
        const { workbook } = window.preview.engine!;
        const info = workbook.getTableList().find((each) => each.name === tableName)!;
        const sheet = workbook.getSheetBySheetId(info.subUnitId)!;
        const { startRow, startColumn, endColumn } = info.range;
        for (let column = startColumn; column <= endColumn; column++)
          if (sheet.getRange(startRow, column).getRawValue() === wanted)
            return `${sheet.getSheetName()}!${sheet.getRange(startRow + 1 + at, column).getA1Notation()}`;
        throw new Error(`${tableName} has no column ${wanted}`);
      },
      [table, header, index] as const,
    );
  }

  async function rowOf(id: string): Promise<number> {
    for (let row = 0; row < 40; row += 1) if ((await preview.value(await cellUnder("PlanSubgoals", "Delmål", row))) === id) return row;
    throw new Error(`The plan has no sub-goal ${id}`);
  }

  async function planCell(figure: Figure): Promise<string> {
    const headers: Readonly<Record<string, string>> = { result: "Resultat", comparedWith: "Sammenlignes med", target: "Målværdi" };
    return cellUnder("PlanSubgoals", headers[figure.field]!, await rowOf(figure.id));
  }

  /** Whether the plan's cell is a formula of the true source, or of another that holds the same. */
  async function isConnectedWith(figure: Figure): Promise<boolean> {
    const [sheet, cell] = (await planCell(figure)).split("!") as [string, string];
    const formula = await preview.page.evaluate(
      ([name, address]) => window.preview.engine!.workbook.getSheetByName(name!)!.getRange(address!).getFormula(),
      [sheet, cell],
    );
    return [figure[name], figure.also?.[name]].some((source) => source !== undefined && formula.includes(mainReference(source)));
  }

  async function connectByClicking(figure: Figure): Promise<void> {
    const source = figure[name];
    const row = button(new RegExp(`^${figure.id.replaceAll(".", "\\.")} `, "u"));
    await row.click();
    const form = preview.pane.locator("li", { has: row });
    const group = form.getByRole("group", { name: text.fields[figure.field as "result"], exact: true });
    if (source.kind !== "cell") await group.getByLabel(text.ways).selectOption(source.kind);
    for (const [part, reference] of partsOf(source, figure, text)) {
      const pick = group.getByRole("button", { name: text.pickFor(part), exact: true });
      if ((await pick.getAttribute("aria-pressed")) !== "true") await pick.click();
      // no hand is back in the sheet before Excel has begun to tell what is selected
      await preview.pane.waitForTimeout(700);
      await select(reference);
      await preview.pane.waitForTimeout(300);
    }
    if (source.kind === "cell" && source.unit !== "plain") {
      await group.getByLabel(text.unit).selectOption(source.unit);
      const sign = group.getByLabel(text.sign);
      if ((await sign.count()) > 0) await sign.selectOption(source.sign);
    }
    await form
      .getByRole("button", { name: text.connect, exact: true })
      .and(preview.pane.locator("button:not([aria-disabled=true])"))
      .click();
    const replace = form.getByRole("button", { name: text.replace });
    const done = form.getByText(new RegExp(`^${text.connected("")}`, "u"));
    await replace.or(done).first().waitFor();
    if (await replace.isVisible()) await replace.click();
    await done.waitFor();
    await row.click();
  }

  async function select(reference: string): Promise<void> {
    await preview.page.evaluate((wanted) => {
      const { workbook } = window.preview.engine!;
      const column = /^(\w+)\[(.+)\]$/u.exec(wanted);
      if (column !== null) {
        const info = workbook.getTableList().find((each) => each.name === column[1])!;
        const home = workbook.getSheetBySheetId(info.subUnitId)!;
        const { startRow, endRow, startColumn, endColumn } = info.range;
        workbook.setActiveSheet(home);
        for (let at = startColumn; at <= endColumn; at++)
          if (home.getRange(startRow, at).getRawValue() === column[2]) home.getRange(startRow + 1, at, endRow - startRow, 1).activate();
        return;
      }
      const mark = wanted.lastIndexOf("!");
      const sheet = workbook.getSheetByName(wanted.slice(0, mark).replace(/^'|'$/gu, ""))!;
      workbook.setActiveSheet(sheet);
      sheet.getRange(wanted.slice(mark + 1)).activate();
    }, reference);
    await preview.pane.waitForTimeout(100);
  }
});

function mainReference(source: Source): string {
  switch (source.kind) {
    case "cell":
      return source.cell;
    case "errorRate":
      return `${source.errors},${source.checked}`;
    case "quarters":
      return source.values;
    case "cases":
      return source.received;
  }
}

function partsOf(source: Source, figure: Figure, text: ReturnType<typeof paneWordsFor>["connect"]): readonly (readonly [string, string])[] {
  const { parts, fields } = text;
  switch (source.kind) {
    case "cell":
      return [[fields[figure.field as "result"], source.cell]];
    case "errorRate":
      return [
        [parts.errors, source.errors],
        [parts.checked, source.checked],
      ];
    case "quarters":
      return [
        [parts.values, source.values],
        [parts.periods, source.periods],
      ];
    case "cases":
      return [
        [parts.received, source.received],
        [parts.closed, source.closed],
      ];
  }
}

function typed(value: string | number): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(String(value));
  return date === null ? String(value).replace(".", ",") : `${date[3]!}-${date[2]!}-${date[1]!}`;
}
