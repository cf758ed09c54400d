import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSame } from "../oracle/read";
import { type MadeWorkbook, makeReport, type Seen, type SeenReport, type SeenRows } from "./makeReport";

jest.setTimeout(120_000);

const readBack = JSON.parse(readFileSync(join(__dirname, "readBack.json"), "utf8")) as SeenReport;

let made: MadeWorkbook;
beforeAll(async () => {
  made = await makeReport();
});

const isSameCell = (ours: Seen, theirs: Seen) =>
  typeof ours === "object" || typeof theirs === "object" ? JSON.stringify(ours) === JSON.stringify(theirs) : isSame(ours, theirs);

/** The cells that LibreOffice reads as something else, with both readings. */
function differences(ours: SeenRows, theirs: SeenRows): readonly unknown[] {
  expect([theirs.length, theirs[0]!.length]).toEqual([ours.length, ours[0]!.length]);
  return ours.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      isSameCell(cell, theirs[at]![column]!) ? [] : [{ row: at + 1, column: column + 1, ours: cell, theirs: theirs[at]![column] }],
    ),
  );
}

it("is the report that LibreOffice was given", () => {
  expect(made.seen.seal).toBe(readBack.seal);
});

it.each(["sheet", "PlanReports", "PlanSeals"] as const)("finds in LibreOffice each cell of %s as it was written", (part) => {
  expect(differences(made.seen[part], readBack[part])).toEqual([]);
});

it("holds numbers, days, moments and text that looks like something else", () => {
  const cells = [...readBack.sheet, ...readBack.PlanReports, ...readBack.PlanSeals].flat();
  expect(cells).toEqual(expect.arrayContaining(["=1+1", "+45 33 92 33 00", "-", "@alle", "'i anførselstegn", "10-15", "SAND"]));
  expect(cells).toEqual(
    expect.arrayContaining(["Første linje\nanden linje 🎉", { moment: "2023-03-15T12:00" }, { moment: "2023-03-15T00:00" }]),
  );
  expect(cells.filter((cell) => typeof cell === "number").length).toBeGreaterThan(50);
});
