import { boxName, columnIndex, columnName, parseBox } from "../../../src/preview/file/a1";
import { fromFile, maySpill, moveFormula, toFile } from "../../../src/preview/file/formulas";
import { renameSheetIn, shiftReferences } from "../../../src/preview/file/references";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [16383, "XFD"],
])("column %i is %s", (index, name) => {
  expect([columnName(index), columnIndex(name)]).toEqual([name, index]);
});

it("reads addresses with and without sheet and dollar signs", () => {
  expect(parseBox("B2:C9")).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
  expect(parseBox("'A sheet!'!$C$9:$B$2")).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
  expect([parseBox("A1")?.rows, parseBox("Name"), boxName({ row: 1, column: 1, rows: 8, columns: 2 })]).toEqual([1, null, "B2:C9"]);
});

it.each([
  ['_xldudf_PLAN_SCORE("met")', 'PLAN.SCORE("met")'],
  ["_xldudf_plan_score()", "PLAN.SCORE()"],
  ["_xlfn.XLOOKUP(1,A1:A2,B1:B2)", "XLOOKUP(1,A1:A2,B1:B2)"],
  ["_xlfn._xlws.SORT(A1:A3)", "SORT(A1:A3)"],
  ["_xlfn.LET(_xlpm.x,5,_xlpm.x*2)", "LET(x,5,x*2)"],
  ['"_xlfn.X _xldudf_PLAN_A("&A1', '"_xlfn.X _xldudf_PLAN_A("&A1'],
  ["tbl[@Col]*2", "tbl[[#This Row],[Col]]*2"],
  ["[@[A Col]]", "[[#This Row],[A Col]]"],
])("reads %s as %s", (file, grid) => {
  expect(fromFile(file)).toBe(grid);
});

it.each([
  ['plan.score("plan.x(")', '_xldudf_PLAN_SCORE("plan.x(")'],
  ["XLOOKUP(1,A1:A2,B1:B2)", "_xlfn.XLOOKUP(1,A1:A2,B1:B2)"],
  ["SORT(FILTER(A1:A3,B1:B3=1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3=1))"],
  ["LET(x,5,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,5,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["LAMBDA(a,b,a*b)(6,7)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(6,7)"],
  ["SUMIFS(A1:A2,B1:B2,1)+MYSORT(1)", "SUMIFS(A1:A2,B1:B2,1)+MYSORT(1)"],
])("writes %s as %s", (grid, file) => {
  expect(toFile(grid)).toBe(file);
});

it("knows which formulas may fill several cells", () => {
  expect(["SORT(A1:A3)", "1+PLAN.SUMMARY()", 'SUM(A1:A3)&"SORT("', "MYSORT(1)"].map(maySpill)).toEqual([true, true, false, false]);
});

it("moves references without dollar signs when a shared formula is copied", () => {
  expect(moveFormula('A1+$A1+A$1+$A$1&"A1"&tbl[A1]+SUM(B:B,2:2)+LOG10(A2)', 2, 1)).toBe(
    'B3+$A3+B$1+$A$1&"A1"&tbl[A1]+SUM(C:C,4:4)+LOG10(B4)',
  );
});

it.each([
  ["A1+A5+SUM(A2:A9)", { at: 2, count: 2 }, "A1+A7+SUM(A2:A11)"],
  ["$A$5+Other!A5+Data!A5", { at: 0, count: 1 }, "$A$6+Other!A5+Data!A6"],
  ["A3+SUM(A2:A4)+SUM(A3:A3)", { at: 2, count: -1 }, "#REF!+SUM(A2:A3)+SUM(#REF!)"],
  ['A5&"A5"&tbl[A5]+5:6', { at: 0, count: 1 }, 'A6&"A5"&tbl[A5]+6:7'],
])("follows rows that come and go: %s", (formula, shift, expected) => {
  expect(shiftReferences(formula, "Data", { sheetName: "Data", axis: "row", ...shift })).toBe(expected);
});

it("follows columns and renamed sheets", () => {
  expect(shiftReferences("B1:D1+$C:$C", "S", { sheetName: "S", axis: "column", at: 2, count: -1 })).toBe("B1:C1+#REF!");
  expect(renameSheetIn("Data!A1+'Data'!B2+Other!A1&\"Data!A1\"", "Data", "Ny data")).toBe("'Ny data'!A1+'Ny data'!B2+Other!A1&\"Data!A1\"");
});
