import { filterOf, rolesOf } from "../../src/check/readFormula";

describe("the word a list is filtered by", () => {
  it.each([
    ['=PLAN.ONTIME(FILTER(Klager!C5:C20,Klager!A5:A20="CPR"),Klager!D5:D20)', "Klager", "CPR"],
    ["=PLAN.ONTIME(FILTER('Klager (2)'!C5:C20,'Klager (2)'!A5:A20=\"CPR\"),2)", "Klager (2)", "CPR"],
    ['=SUM(FILTER(\'Sager, a=b\'!C5:C20,\'Sager, a=b\'!A5:A20="A, ""B"" (C)"))', "Sager, a=b", 'A, "B" (C)'],
  ])("%s", (formula, sheet, word) => {
    expect(filterOf(formula)).toEqual({ reference: { kind: "cells", sheet, address: "A5:A20" }, word });
  });

  it("is none where rows are chosen in another way", () => {
    expect(filterOf('=SUM(FILTER(A1:A9,(B1:B9="x")*(C1:C9>2)))')).toBeNull();
    expect(filterOf("=SUM(A1:A9)")).toBeNull();
  });

  it("is found beside a heading with signs", () => {
    expect(filterOf("=SUM(FILTER(t[[Sag '#, kl.]],t[[Inst., '[navn']]]=\"CPR\"))")).toEqual({
      reference: { kind: "column", table: "t", column: "Inst., [navn]" },
      word: "CPR",
    });
  });
});

it("tells the two dates of cases apart whatever their headings hold", () => {
  const formula = "=PLAN.ONTIME(t[[Sag '#, (ind]],t[[Svar, ''ud]],1)";
  const roles = rolesOf(formula, { criterion: "atLeast", field: "result" });
  expect(roles.map(({ part }) => part)).toEqual(["received", "closed"]);
});
