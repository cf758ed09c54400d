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
  expect(list!.given!.cells!.rows).toEqual(kept.map((number) => Number(number.slice(2)) + 1));
});

it("takes a column of the formula's own table row for one cell", async () => {
  expect(await given("=PLAN.BYDATE([@Modtaget],tblKlager[@Enhed])", "Klager!C4")).toEqual([[[dayOf(2022, 3, 1)]], [["cpr"]]]);
  expect(await given("=PLAN.BYDATE([@Modtaget],2)", "Klager!C9")).toEqual([undefined, 2]);
});

it("names the cells of a calculation that it does not follow", async () => {
  const [call] = planCalls("=PLAN.WITHIN(A1/1000+Aar,2,1)");
  const [first] = (await traceCall(call!, "'Mål 2022'!B9", await workbook.readOutline(), workbook, today)).arguments;
  expect(first!.cells.map(({ address }) => address)).toEqual(["'Mål 2022'!A1"]);
});

const sparse = new TestWorkbook({
  Klager: {
    rows: [
      ["Sagsnr.", "Tal"],
      ["K-1", ""],
      ["K-2", { value: "", formula: '=IF(D3="","",D3)' }],
      ["K-3", 0],
      ["K-4", 7],
      ["K-5", "Aarhus"],
    ],
  },
  Fejl: { rows: [["a"], ["#N/A"], ["a"]] },
});

/** The first argument's value, null where it is not followed. */
async function filtered(filter: string): Promise<unknown> {
  const [call] = planCalls(`=PLAN.ALLMET(${filter})`);
  const [list] = (await traceCall(call!, "Klager!H1", await sparse.readOutline(), sparse, today)).arguments;
  return list!.given === null ? null : list!.given.value;
}

describe("a condition compares as Excel does", () => {
  it.each([
    ['B2:B6=""', ["K-1", "K-2"]],
    ["B2:B6=0", ["K-1", "K-3"]],
    ["B2:B6<=7", ["K-1", "K-3", "K-4"]],
    ['B2:B6="århus"', "#CALC!"],
    ['B2:B6="AARHUS"', ["K-5"]],
  ])("a blank cell is no empty text, and no letter is two: %s", async (condition, kept) => {
    expect(await filtered(`FILTER(A2:A6,${condition})`)).toEqual(Array.isArray(kept) ? kept.map((each) => [each]) : kept);
  });

  it.each([
    ["FILTER(A2:A6,B2:B6=99)", "#CALC!"],
    ['FILTER(A2:A6,B2:B6=99,"")', ""],
    ['FILTER(A2:A4,Fejl!A1:A3="a")', "#N/A"],
  ])("%s is %j, as nothing is kept or a condition is an error", async (filter, value) => {
    expect(await filtered(filter)).toBe(value);
  });

  it.each(['FILTER(A2:A4,B2:B6="x")', 'FILTER(A1:B1,A1:B1="Tal")', 'FILTER(A2:A6,B2="")', "FILTER(A2:A6,B2:B6=DATE(B2:B6,1,1))"])(
    "does not follow %s, whose lists do not stand side by side",
    async (filter) => {
      expect(await filtered(filter)).toBeNull();
    },
  );
});

it("reads cells once that an argument takes twice", async () => {
  const [call] = planCalls("=PLAN.ALLMET(FILTER(tblKlager[Sagsnr.],(tblKlager[Modtaget]>1)*(tblKlager[Modtaget]<9)))");
  const [list] = (await traceCall(call!, "Klager!H1", await workbook.readOutline(), workbook, today)).arguments;
  expect(list!.cells.map(({ address }) => address)).toEqual(["Klager!A2:A5", "Klager!C2:C5"]);
});
