import cases from "./formulas.json";
import type { Engine } from "../../../src/preview/engine/engine";
import { calculated, type Rows, tableResource, type Value, valueAt } from "./open";

const SHEETS = ["Data", "Calc", "Plan 2026"];
const FIRST_SPILL = 3;

/**
 * Where Univer 0.25.1 differs from Excel and the preview does not correct it. A name that exists in two scopes is told to the user when
 * the file is opened (duplicateName).
 */
const KNOWN_DEVIATIONS: Readonly<Record<string, Value>> = { nameScopedLocal: 43, nameScopedQual: "#NAME?" };

function calc(): Rows {
  const rows: Value[][] = cases.formulas.map(({ id, formula }) => [id, formula]);
  cases.spills.forEach(({ formula }, i) => {
    const row = rows[1] ?? [];
    while (row.length < FIRST_SPILL + i * 3) row.push(null);
    row.push(formula);
  });
  return rows;
}

const names = {
  name: "SHEET_DEFINED_NAME_PLUGIN",
  data: JSON.stringify(
    Object.fromEntries(
      cases.names.map((name, i) => [
        `n${i}`,
        {
          id: `n${i}`,
          name: name.name,
          formulaOrRefString: name.ref.includes("!") ? name.ref : `=${name.ref}`,
          localSheetId: name.sheet ?? "AllDefaultWorkbook",
        },
      ]),
    ),
  ),
};

const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

describe("Excel's values", () => {
  let engine: Engine;
  let got: Readonly<Record<string, Value>>;

  beforeEach(async () => {
    engine = await calculated({ Data: cases.data, Calc: calc(), "Plan 2026": cases.plan }, [
      tableResource("Data", "tblGL", [0, 0, 10, 5]),
      names,
    ]);
    got = Object.fromEntries(cases.formulas.map(({ id }, row) => [id, valueAt(engine, "Calc", row, 1)]));
  });

  it("are calculated for every formula of the list, all in one workbook", () => {
    const expected = Object.fromEntries(cases.formulas.map(({ id, expected }) => [id, KNOWN_DEVIATIONS[id] ?? expected]));
    expect(Object.fromEntries(Object.entries(got).map(([id, value]) => [id, rounded(value)]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, rounded(value)])),
    );
    expect(cases.formulas).toHaveLength(64);
    expect(SHEETS).toEqual(engine.workbook.getSheets().map((sheet) => sheet.getSheetName()));
  });

  it.each(cases.spills.map((spill, i) => ({ ...spill, i })))("fill cells from $formula", ({ expected, i }) => {
    const range = engine.workbook.getSheetByName("Calc")?.getRange(1, FIRST_SPILL + i * 3, expected.length, expected[0]?.length ?? 1);
    expect(range?.getValues()).toEqual(expected);
  });
});
