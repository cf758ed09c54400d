import { catalogue } from "../../src/functions/catalogue/catalogue";
import { openPreview, type OpenPreview } from "./server";

/** An empty column of the front sheet; SUMMARY fills the cells beside and below its own. */
const cell = (row: number) => `Forside!P${String(row)}`;

const onTime = (lists: string) => `PLAN.ONTIME(${lists},5,DATE(2022,1,1),DATE(2022,12,31),"frist",Opgjort_pr)`;

/** Typed as a person types them; TRUE is 1 in the grid. A range names the example workbook's own cells and tables. */
const typed: readonly (readonly [id: string, formula: string, value: string | number])[] = [
  ["SCORE", '=PLAN.SCORE("prognose")', 700 / 9],
  ["GOALMET", '=plan.goalmet("2.1")', 1],
  ["STATUS", '=PLAN.STATUS("1.4")', "ikke opfyldt"],
  ["EXPLAIN", '=PLAN.EXPLAIN("2.1.a")', "Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr."],
  ["HEADROOM", '=PLAN.HEADROOM("2.1.b")', -1],
  ["POINTS", '=PLAN.POINTS("1.4")', 0],
  ["GOALCOUNT", '=PLAN.GOALCOUNT("opfyldt")', 6],
  ["NEXTREPORT", "=PLAN.NEXTREPORT()", "#N/A"],
  ["EVALUATED", "=PLAN.EVALUATED()>44000", 1],
  ["DEVIATION", "=PLAN.DEVIATION(4.4,2.4)", 2],
  ["WITHIN", "=PLAN.WITHIN(333.1,330.8,2.3)", 1],
  ["MEETS", '=PLAN.MEETS(5.7,"nedbragt med",0.05,6)', 1],
  ["SICKLEAVEMET", "=PLAN.SICKLEAVEMET(8.3,8.2,8.4)", 0],
  ["ROLLINGYEAR", '=PLAN.ROLLINGYEAR(tblSyge[CPR],tblSyge[Kvartal],"2022K3")', 7.3],
  ["ERRORRATE", "=PLAN.ERRORRATE(1,10)", 0.1],
  ["BYDATE", "=PLAN.BYDATE(DATE(2022,7,1),DATE(2022,6,30))", 0],
  ["ONTIME", `=${onTime("Klagesager!B:B,Klagesager!C:C")}-${onTime("tblKlager[Modtaget],tblKlager[Afsluttet]")}`, 0],
  ["LATEROOM", '=PLAN.LATEROOM(tblKlager[Modtaget],tblKlager[Afsluttet],5,DATE(2022,1,1),DATE(2022,12,31),0.9,"frist",Opgjort_pr)', 0],
  ["REPORTDUE", "=PLAN.REPORTDUE(2022,4)", 44_940],
  ["ALLMET", '=PLAN.ALLMET(TRUE,"afventer",FALSE)', 0],
  ["ANYMET", '=PLAN.ANYMET(FALSE,"afventer")', "#N/A"],
  ["ATLEASTMET", "=PLAN.ATLEASTMET(2,PlanGoals[Status])", 1],
  ["FULFILMENT", "=PLAN.FULFILMENT(PlanGoals[Status])", 600 / 9],
  ["SUMMARY", "=PLAN.SUMMARY()", "1.1"],
];

/** What a cell of theirs is in error is told; what is undecided is #N/A, never FALSE. */
const odd: readonly (readonly [formula: string, value: string | number])[] = [
  ["=PLAN.WITHIN(1/0,1,1)", "#VALUE!"],
  ["=PLAN.WITHIN(Z90,1,1)", "#N/A"],
  ['=PLAN.BYDATE("",DATE(2022,6,30))', "#N/A"],
  ["=PLAN.ALLMET(NA(),TRUE)", "#N/A"],
  ["=PLAN.ALLMET(NA(),FALSE)", 0],
  ['=PLAN.GOALMET("1.3")', "#N/A"],
  ['=PLAN.STATUS("9.9")', "#VALUE!"],
  ['=PLAN.HEADROOM("2.1")', "#VALUE!"],
  ["=PLAN.FULFILMENT(A1:A3,B1:B2)", "#VALUE!"],
  ['=PLAN.MEETS(5,"mindste",4)', "#VALUE!"],
];

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByRole("button", { name: /^2\.1 / }).waitFor();
}, 180_000);
afterAll(() => preview.close());

it("has a line here for every function of the catalogue", () => {
  expect(typed.map(([id]) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

it.each(typed.map(([id, formula, value], index) => ({ id, formula, value, at: cell(3 + index) })))(
  "PLAN.$id answers when typed by hand: $formula",
  async ({ formula, value, at }) => {
    await preview.type(at, formula);
    await preview.waitForValue(at, value);
  },
  // the grid redraws at each key, and the longest formula has 150
  120_000,
);

it("PLAN.SUMMARY fills a row for each goal", async () => {
  const top = 3 + typed.findIndex(([id]) => id === "SUMMARY");
  const read = `Forside!U1`;
  await preview.type(read, `=R${String(top + 8)}`);
  await preview.waitForValue(read, "opfyldt");
});

it.each(odd.map(([formula, value], index) => ({ formula, value, at: `Forside!U${String(3 + index)}` })))(
  "$formula is $value",
  async ({ formula, value, at }) => {
    await preview.type(at, formula);
    await preview.waitForValue(at, value);
  },
);

it("says below the grid what a function says of the selected cell's error, and says it no more of another cell", async () => {
  await preview.type("Forside!W3", "=PLAN.WITHIN(1/0,1,1)");
  await preview.page.keyboard.press("ArrowUp");
  const told = preview.page.getByText("Et argument indeholder fejlen #DIVISION/0! (actual).");
  await told.waitFor();
  await preview.type("Forside!W3", "=PLAN.WITHIN(1,1,1)");
  await preview.page.keyboard.press("ArrowUp");
  await preview.waitForValue("Forside!W3", 1);
  await told.waitFor({ state: "detached" });
});

it("leaves nothing in the console", () => {
  expect(preview.errors).toEqual([]);
});
