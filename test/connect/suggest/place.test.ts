import { resolveReference } from "../../../src/sheet/resolveReference";
import { columnReference } from "../../../src/connect/suggest/place";
import { scan } from "../../../src/connect/suggest/scan";
import { realPace } from "./pace";
import { SheetsInMemory } from "./sheetsInMemory";

it.each([
  ["Modtaget", "t[Modtaget]"],
  ["Sag nr. 2_a", "t[Sag nr. 2_a]"],
  ["Modtaget, kl.", "t[[Modtaget, kl.]]"],
  ["Modtaget: dato", "t[[Modtaget: dato]]"],
  ["Andel (%)", "t[[Andel (%)]]"],
  ["Sag #[2]'@", "t[[Sag '#'[2']'''@]]"],
  ['Den "rigtige" (A1)', 't[[Den "rigtige" (A1)]]'],
  ["Dage\npr. sag", "t[[Dage\npr. sag]]"],
])("a column with the heading %j is named so that Excel takes it, and found again", async (heading, expected) => {
  const values = [[heading], [1], [2]];
  const table = { name: "t", sheet: "Ark", box: { top: 1, left: 1, rows: 3, columns: 1 }, columns: [heading] };
  const index = await scan(new SheetsInMemory([{ name: "Ark", values }], [table]), realPace);
  const reference = columnReference(index.blocks[0]!, 2, 3, 1, index);
  expect(reference).toBe(expected);
  expect(resolveReference(reference, index.outline)).toEqual({ sheet: "Ark", box: { top: 2, left: 1, rows: 2, columns: 1 } });
});
