import { chooseCells } from "../../src/choices/chooseChange";
import { planIn, sameChoice } from "../../src/choices/findChoice";
import { date, day } from "../sheet/planWorkbook";
import { choicesWorkbook, read, type Written, written } from "./choicesWorkbook";

const open: Written = {
  place: "2.1.a",
  readings: ["højst", "under"],
  why: "Spørg departementet",
  subGoals: [{ id: "2.1.a", criterion: "højst", target: 1 }],
};
const decided: Written = {
  ...open,
  chosen: "højst",
  decidedBy: "Departementet",
  decidedOn: date("2022-01-20"),
  why: "To af tre siger det",
};
const decision = { reading: "under", by: " Økonomi ", on: day("2022-03-01"), why: "Tabellen er nyere " };

/** The row after the decision was written. */
function row(given: Written) {
  const tables = choicesWorkbook(given);
  const { choice, plan } = read(tables);
  const cells = chooseCells(choice, decision, tables, plan.language);
  if (cells.kind !== "cells") throw new Error(cells.column);
  return read(written(tables, cells.cells)).choice;
}

it("a reading is written with who chose it, when and why", () => {
  expect(row(open)).toMatchObject({ chosen: "under", decidedBy: "Økonomi", decidedOn: day("2022-03-01"), why: "Tabellen er nyere" });
});

it.each([
  ["da", "Tabellen er nyere (før: højst (Departementet, 20.01.2022); To af tre siger det)"],
  ["en", "Tabellen er nyere (before: højst (Departementet, 20/01/2022); To af tre siger det)"],
] as const)("a reading that is chosen anew keeps the former in Why, in the plan's language: %s", (language, why) => {
  expect(row({ ...decided, language }).why).toBe(why);
});

it("a column that is missing is named, and nothing is written", () => {
  const tables = choicesWorkbook(open);
  const { choice, plan } = read(tables);
  const renamed = tables.tables.map((table) =>
    table.name === "PlanChoices"
      ? { ...table, values: [table.values[0]!.map((text) => (text === "Afgjort den" ? "Dato" : text)), table.values[1]!] }
      : table,
  );
  expect(chooseCells(choice, decision, { ...tables, tables: renamed }, plan.language)).toEqual({
    kind: "columnMissing",
    column: "decidedOn",
  });
});

it("a choice is found again only while its row is what it was", () => {
  const { choice, plan } = read(choicesWorkbook(open));
  const again = (given: Written) => sameChoice(choice, planIn(choicesWorkbook(given), plan));
  expect(again(open)).toMatchObject({ topic: "Emnet" });
  expect(again(decided)).toBeNull();
  expect(again({ ...open, readings: ["højst", "mindre"] })).toBeNull();
  expect(again({ ...open, place: "2.1.b" })).toBeNull();
});
