import { directReferences } from "../../src/sheet/references";
import { formulaCore, planCalls, withoutTexts } from "../../src/sheet/formulaCalls";

const names = (formula: string) => planCalls(formula).map(({ name }) => name);

it.each([
  [`='Mål "2"'!A1&PLAN.STATUS("2.1")`, ["STATUS"]],
  ['=tbl[Beløb i "t.kr.]&PLAN.STATUS("2.1")', ["STATUS"]],
  ["='PLAN.STATUS('!A1", []],
  ["=tbl[PLAN.STATUS(]", []],
  ['="PLAN.STATUS("', []],
])("finds the calls of %s outside of texts, sheets and headings", (formula, expected) => {
  expect(names(formula)).toEqual(expected);
});

it("leaves a sheet's name as it is where texts are taken out", () => {
  expect(withoutTexts(`='Mål "2"'!A1&"#REF!"`)).toBe(`='Mål "2"'!A1&""`);
});

it.each([
  ['=IF(A1="", "", A1)', "A1"],
  ['=IF(A1="","",A1/1000)', "A1/1000"],
  ['=IF(A1="","",A10)', 'IF(A1="","",A10)'],
  ['=IF(A1="","",Ark2!A1)', 'IF(A1="","",Ark2!A1)'],
  ["= tbl[Maks. '[m'] i alt]", "tbl[Maks. '[m'] i alt]"],
  ["=tbl[[#This Row], [Col A]]", "tbl[[#This Row], [Col A]]"],
])("%s calculates %s", (formula, core) => {
  expect(formulaCore(formula)).toBe(core);
});

it("takes quotes in a sheet's name for its name", () => {
  expect(directReferences(`='Mål "2"'!A1+1`)).toEqual([{ kind: "cells", sheet: 'Mål "2"', address: "A1" }]);
});
