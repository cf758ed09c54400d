import { directReferences, sourceAddresses } from "../../src/sheet/references";

const cells = (address: string, sheet: string | null = null) => ({ kind: "cells", sheet, address });

describe("directReferences", () => {
  it.each([
    ["=G8", [cells("G8")]],
    ["=$G$8+G8", [cells("G8")]],
    ["=Økonomi!G8", [cells("G8", "Økonomi")]],
    ["='Økonomi 2022'!G8", [cells("G8", "Økonomi 2022")]],
    ["='Kåre''s ark'!A1:B2", [cells("A1:B2", "Kåre's ark")]],
    ["=Ark1!A1", [cells("A1", "Ark1")]],
    ["=SUM(Ark!A:A)", [cells("A:A", "Ark")]],
    ["=SUM(2:4)", [cells("2:4")]],
    ["=Ark!A1-Ark!A2", [cells("A1", "Ark"), cells("A2", "Ark")]],
    ['=IF(Ark!A1="","A9",Ark!A1)', [cells("A1", "Ark")]],
    ['="I ""A1"" står"&B2', [cells("B2")]],
    ["=LOG10(B2)", [cells("B2")]],
    ["=1E5+B2", [cells("B2")]],
    ["=XFD1048576", [cells("XFD1048576")]],
    ["=XYZ1", [{ kind: "name", name: "XYZ1" }]],
    ["=A1048577", [{ kind: "name", name: "A1048577" }]],
    ["=Ark!XFE1", [{ kind: "unknown" }]],
    ["=Resultat_2022", [{ kind: "name", name: "Resultat_2022" }]],
    ["=SUM(Sager[Dage])", [{ kind: "column", table: "Sager", column: "Dage" }]],
    ["=SUM(Sager[Antal '['#']])", [{ kind: "column", table: "Sager", column: "Antal [#]" }]],
    ["=SUM(Sager[Dage, i alt])", [{ kind: "column", table: "Sager", column: "Dage, i alt" }]],
    ["=SUM(Sager[[Dage: i alt, kl.]])", [{ kind: "column", table: "Sager", column: "Dage: i alt, kl." }]],
    ["=SUM(Sager[[Sag '#, @-mail]])", [{ kind: "column", table: "Sager", column: "Sag #, @-mail" }]],
    ['=SUM(Sager[[Dage "netto" (A1)]],B2)', [{ kind: "column", table: "Sager", column: 'Dage "netto" (A1)' }, cells("B2")]],
    ["=Sager[[Konto 1E5]]", [{ kind: "column", table: "Sager", column: "Konto 1E5" }]],
    ["=SUM(Sager[Kåre''s '[#']])", [{ kind: "column", table: "Sager", column: "Kåre's [#]" }]],
    ["=Sager[[Fra]:[Til]]", [{ kind: "unknown" }]],
    ["=Sager[#Data]", [{ kind: "unknown" }]],
    ["=[@[Fra, til]]", [{ kind: "thisRow", table: null, column: "Fra, til" }]],
    ["=[@Meldt]", [{ kind: "thisRow", table: null, column: "Meldt" }]],
    ["=[@[Meldt ind]]", [{ kind: "thisRow", table: null, column: "Meldt ind" }]],
    ["=PlanSubgoals[[#This Row],[Meldt]]", [{ kind: "thisRow", table: "PlanSubgoals", column: "Meldt" }]],
    ["=Sager[[#Totals],[Dage]]", [{ kind: "unknown" }]],
    ["=[Bog2.xlsx]Ark!A1", [{ kind: "unknown" }]],
    ["='C:\\x\\[Bog2.xlsx]Ark'!A1", [{ kind: "unknown" }]],
    ["=SUM(Jan:Dec!A1)", [{ kind: "unknown" }]],
    ["=TRUE", []],
    ["=0", []],
    ["=NOW()", []],
    ['="A1"', []],
  ])("finds what %s names", (formula, expected) => {
    expect(directReferences(formula)).toEqual(expected);
  });

  it("gives cells as addresses a user can be shown", () => {
    expect(sourceAddresses(directReferences("='Mål 2022'!H12+Økonomi!G8+B2+Navn"), "Ark1")).toEqual([
      "'Mål 2022'!H12",
      "Økonomi!G8",
      "'Ark1'!B2",
    ]);
  });
});
