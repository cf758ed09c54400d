import { dayOf } from "../../src/plan/day";
import { planCalls } from "../../src/sheet/formulaCalls";
import { traceCall } from "../../src/trace/traceCall";
import { TestWorkbook } from "../check/sheets";

const workbook = new TestWorkbook(
  {
    Klager: {
      rows: [
        ["Sagsnr.", "Enhed", "Modtaget"],
        ["K-1", "CPR", dayOf(2022, 1, 3)],
        ["K-2", "Nord", dayOf(2022, 2, 1)],
        ["K-3", "cpr", dayOf(2022, 3, 1)],
        ["K-4", "CPR", dayOf(2021, 3, 1)],
      ],
      tables: { tblKlager: "A1:C5" },
    },
    "Mål 2022": { rows: [[2.5, "2.1"]] },
  },
  [{ name: "Aar", address: "'Mål 2022'!A1" }],
);
const today = dayOf(2022, 10, 14);

/** What the call's arguments are given, with undefined for one that is not followed. */
async function given(formula: string, own = "'Mål 2022'!B9") {
  const [call] = planCalls(formula);
  const traced = await traceCall(call!, own, await workbook.readOutline(), workbook, today);
  return traced.arguments.map((argument) => argument.given?.value);
}

it.each<[string, unknown[]]>([
  ['=PLAN.STATUS("2.1",,2020)', ["2.1", "", 2020]],
  ['=PLAN.STATUS("a ""b"", c")', ['a "b", c']],
  ["=PLAN.BYDATE(DATE(2022,3,1),TODAY())", [dayOf(2022, 3, 1), today]],
  ["=PLAN.WITHIN(A1,-1.5,5%)", [[[2.5]], -1.5, 0.05]],
  ['=IFERROR(PLAN.MEETS(IF(A1="","",A1),"mindst",(Aar)),"")', [[[2.5]], "mindst", [[2.5]]]],
  ["=PLAN.WITHIN(A1*1000,2,TRUE)", [undefined, 2, true]],
  ["=PLAN.DEVIATION(Findes_ikke,[Bog2.xlsx]Ark1!A1)", [undefined, undefined]],
  ["=PLAN.SCORE()", []],
])("%s is given %j", async (formula, values) => {
  expect(await given(formula)).toEqual(values);
});

it.each([
  ['tblKlager[Enhed]="CPR"', ["K-1", "K-3", "K-4"]],
  ['tblKlager[Enhed]<>"CPR"', ["K-2"]],
  ['(tblKlager[Enhed]="CPR")*(tblKlager[Modtaget]>=DATE(2022,1,1))', ["K-1", "K-3"]],
  ["Klager!C2:C5<=DATE(2022,1,3)", ["K-1", "K-4"]],
])("passes a list on filtered by %s, with the rows it keeps", async (condition, kept) => {
  const [call] = planCalls(`=PLAN.ALLMET(FILTER(tblKlager[Sagsnr.],${condition}))`);
  const [list] = (await traceCall(call!, "Klager!H1", await workbook.readOutline(), workbook, today)).arguments;
  expect(list!.given!.value).toEqual(kept.map((number) => [number]));
  expect(list!.given!.rows).toEqual(kept.map((number) => Number(number.slice(2)) + 1));
});

it("takes a column of the formula's own table row for one cell", async () => {
  expect(await given("=PLAN.BYDATE([@Modtaget],tblKlager[@Enhed])", "Klager!C4")).toEqual([[[dayOf(2022, 3, 1)]], [["cpr"]]]);
  expect(await given("=PLAN.BYDATE([@Modtaget],2)", "Klager!C9")).toEqual([undefined, 2]);
});

it("names the cells of a calculation that it does not follow", async () => {
  const [call] = planCalls("=PLAN.WITHIN(A1/1000+Aar,2,1)");
  const [first] = (await traceCall(call!, "'Mål 2022'!B9", await workbook.readOutline(), workbook, today)).arguments;
  expect(first!.cells.map(({ address }) => address)).toEqual(["'Mål 2022'!A1", "'Mål 2022'!A1"]);
});
