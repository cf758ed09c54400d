import fc from "fast-check";
import { scan } from "../../../src/connect/suggest/scan";
import { suggest } from "../../../src/connect/suggest/suggest";
import type { CellValue } from "../../../src/sheet/workbook";
import { realPace } from "./pace";
import { plan2022 } from "./plan2022";
import { boxOf, type SheetInMemory, SheetsInMemory } from "./sheetsInMemory";

const plan = plan2022();

const words = fc.constantFrom(
  ..."Resultat|Realiseret|Grundbudget|GB22|UO2|Udgiftsopfølgning|Klager|Modtaget|Afsluttet|Sygefravær|Staten|2021K4|2022K1|2022K2|2022K3|4. kvt. 21|I alt|Fejl".split(
    "|",
  ),
  ..."Privilegerede brugere|Mål|1.2|2.1.a|a) enhed|Logningspolitik|Penetrationstest|Udført|Frist|mio. kr.|merforbrug = +|CPR|Entity|-|afventer|#REF!|(400)|1.100|28.06.2022".split(
    "|",
  ),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(0, 0.9, -0.4, 7, 12, 98, 2022, 44_700, 44_800, true) },
  fc.string(),
  fc.double(),
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
const sheets = fc.array(grid, { minLength: 1, maxLength: 4 }).map((grids) =>
  grids.map((values, index): SheetInMemory => ({
    name: ["Økonomi", "Mål 2022", "HR", "O'Neil"][index]!,
    values,
    formats: dates(values),
  })),
);

function dates(values: SheetInMemory["values"]): ReadonlyMap<string, string> {
  const places = values.flatMap((row, down) =>
    row.flatMap((value, across) => (typeof value === "number" && value > 40_000 ? [`${down + 1},${across + 1}`] : [])),
  );
  return new Map(places.map((place) => [place, "dd-mm-yyyy"]));
}

const suggestionsIn = async (all: readonly SheetInMemory[]) => suggest(await scan(new SheetsInMemory(all), realPace), plan, realPace);

it("gives suggestions whatever the cells hold, with a confidence from 0 to 1, at most five for a field and the best first", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (all) => {
      const found = await suggestionsIn(all);
      const fields = new Map<string, number[]>();
      for (const { subGoal, field, confidence } of found)
        fields.set(`${subGoal} ${field}`, [...(fields.get(`${subGoal} ${field}`) ?? []), confidence]);
      for (const confidences of fields.values()) {
        expect(confidences.length).toBeLessThanOrEqual(5);
        expect(confidences.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(confidences.filter((each) => each >= 0.7).length).toBeLessThanOrEqual(1);
        expect(Math.max(...confidences)).toBe(confidences[0]);
      }
    }),
    { numRuns: 150 },
  );
});

it("names only cells within what is used", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (all) => {
      for (const { connection } of await suggestionsIn(all)) {
        for (const reference of Object.values<unknown>(connection)) {
          if (typeof reference !== "string") continue;
          const [, quoted, plain, from, to = from] = /^(?:'(.+)'|([^'!]+))!([A-Z]+\d+)(?::([A-Z]+\d+))?$/u.exec(reference) ?? [];
          if (from === undefined) continue;
          const sheet = all.find(({ name }) => name === (quoted?.replaceAll("''", "'") ?? plain))!;
          const box = boxOf(`${from}:${to!}`);
          expect(box.top + box.rows - 1).toBeLessThanOrEqual(sheet.values.length);
          expect(box.left + box.columns - 1).toBeLessThanOrEqual(Math.max(...sheet.values.map((row) => row.length)));
        }
      }
    }),
    { numRuns: 150 },
  );
});

it("suggests the same whatever the order of the sheets", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (all) => {
      expect(await suggestionsIn([...all].reverse())).toEqual(await suggestionsIn(all));
    }),
    { numRuns: 100 },
  );
});
