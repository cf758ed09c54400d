import type { Locator } from "playwright-core";
import { openPreview, type OpenPreview } from "./server";
import { violations } from "./violations";

let preview: OpenPreview;

const row = (id: string): Locator => preview.pane.getByRole("button", { name: new RegExp(`^PLAN\\.${id} `, "u") });

/** Opens one function, and closes it again at the next call. */
async function openFunction(id: string): Promise<void> {
  for (const open of await preview.pane.getByRole("button", { name: /^PLAN\./u, expanded: true }).all()) await open.click();
  await row(id).click();
}

async function select(sheet: string, address: string): Promise<void> {
  await preview.page.evaluate(
    ([name, cells]) => {
      const workbook = window.preview.engine?.workbook;
      const found = workbook?.getSheetByName(name!);
      if (!workbook || !found) throw new Error(`There is no sheet ${name!}`);
      workbook.setActiveSheet(found);
      found.getRange(cells!).activate();
    },
    [sheet, address],
  );
}

async function open(language: "da" | "en", theme: "light" | "dark"): Promise<void> {
  preview = await openPreview({ language, theme });
  await preview.pane.getByRole("button", { name: /^2\.1 / }).waitFor();
  await preview.pane.getByRole("tab", { name: language === "da" ? "Funktioner" : "Functions" }).click();
}

describe("inserting a function from the pane", () => {
  beforeAll(() => open("da", "light"), 180_000);
  afterAll(() => preview.close());
  const insert = () => preview.pane.getByRole("button", { name: "Indsæt i den valgte celle" }).click();

  it("writes it into the empty cell that is selected, where its value appears", async () => {
    await select("Forside", "H3");
    await openFunction("SCORE");
    await insert();
    await preview.pane.getByText("Skrevet i Forside!H3", { exact: true }).waitFor();
    await preview.waitForValue("Forside!H3", await preview.value("Forside!B7"));
    expect(await preview.value("Forside!H3")).toBeCloseTo(66.67, 2);
  });

  it("leaves a cell that holds something as it is, until it is told to replace it", async () => {
    await preview.type("Forside!H4", "vigtigt");
    await select("Forside", "H4");
    await insert();
    await preview.pane.getByText("Forside!H4 er ikke tom", { exact: true }).waitFor();
    expect(await preview.value("Forside!H4")).toBe("vigtigt");
    await select("Forside", "H5");
    await preview.pane.getByRole("button", { name: "Erstat" }).click();
    await preview.pane.getByText("Skrevet i Forside!H4", { exact: true }).waitFor();
    await preview.waitForValue("Forside!H4", await preview.value("Forside!B7"));
    expect(await preview.value("Forside!H5")).toBeNull();
  });

  it("takes the cells selected on a sheet as an argument, and a number as it is typed in Danish", async () => {
    await openFunction("DEVIATION");
    await select("Økonomi", "C10");
    await preview.pane.getByRole("button", { name: "Brug markering: actual" }).click();
    await preview.pane.getByLabel(/^budget /u).fill("4,5");
    await preview.pane.getByText("=PLAN.DEVIATION(Økonomi!C10;4,5)", { exact: true }).waitFor();
    await select("Forside", "H6");
    await insert();
    await preview.pane.getByText("Skrevet i Forside!H6", { exact: true }).waitFor();
    const actual = Number(await preview.value("Økonomi!C10"));
    await preview.waitForValue("Forside!H6", Number((actual - 4.5).toPrecision(15)));
  });

  it("says why while a cell is being edited, and writes nothing", async () => {
    await select("Forside", "H7");
    await preview.page.evaluate(() => window.preview.engine?.workbook.startEditing());
    await preview.page.waitForFunction(() => window.preview.engine?.workbook.isCellEditing());
    await insert();
    await preview.pane.getByText("Formlen blev ikke skrevet", { exact: true }).waitFor();
    await preview.page.evaluate(() => window.preview.engine?.workbook.endEditing(false));
    expect(await preview.value("Forside!H7")).toBeNull();
  });

  it("leads to the function's place in the help, in a page of its own", async () => {
    const opened = preview.page.context().waitForEvent("page");
    await preview.pane.getByRole("link", { name: "Mere om PLAN.DEVIATION i hjælpen" }).click();
    const help = await opened;
    await help.waitForLoadState();
    expect(help.url()).toMatch(/\/help\.html#DEVIATION$/u);
    expect(await help.locator("#DEVIATION").count()).toBe(1);
    expect(await help.evaluate(() => window.opener as unknown)).toBeNull();
    await help.close();
  });

  it("leaves no error behind, and asks no other machine", () => {
    expect(preview.errors).toEqual([]);
    expect(preview.external).toEqual([]);
  });
});

describe.each([
  ["da", "light"],
  ["en", "dark"],
] as const)("the functions in %s, %s", (language, theme) => {
  beforeAll(() => open(language, theme), 180_000);
  afterAll(() => preview.close());

  it.each(["", "MEETS", "ONTIME", "SUMMARY", "ALLMET"])("break no rule of accessibility and fit 320 px: %s", async (id) => {
    if (id !== "") {
      await openFunction(id);
      await preview.pane.locator("button[type=submit]").click();
    }
    expect(await violations(preview.pane)).toEqual([]);
    const { scroll, width } = await preview.pane.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: window.innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(320);
    expect(scroll).toBeLessThanOrEqual(width);
  });

  it("lead to a help page in that language", async () => {
    const opened = preview.page.context().waitForEvent("page");
    await preview.pane.getByRole("link", { name: language === "da" ? "Hjælp til alle funktioner" : "Help on all functions" }).click();
    const help = await opened;
    await help.waitForLoadState();
    expect(await help.locator("html").getAttribute("lang")).toBe(language);
    await help.close();
  });
});
