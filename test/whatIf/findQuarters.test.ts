import { boxOf, splitAddress } from "../../src/sheet/cellBox";
import type { WorkbookOutline } from "../../src/sheet/outline";
import type { CellBlock, CellValue } from "../../src/sheet/workbook";
import { findQuarters, type QuarterSource } from "../../src/whatIf/findQuarters";

/** rows[row][column] of a sheet; a formula stands for itself. */
function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  outline: Partial<WorkbookOutline> = {},
): QuarterSource {
  const block = (address: string): CellBlock => {
    const { sheet, cells } = splitAddress(address);
    const box = boxOf(cells)!;
    const rows = Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (_, column) => sheets[sheet!]?.[box.top - 1 + row]?.[box.left - 1 + column] ?? ""),
    );
    return {
      sheet: sheet!,
      top: box.top,
      left: box.left,
      values: rows,
      formulas: rows,
      numberFormats: rows.map((row) => row.map(() => "General")),
    };
  };
  const used = (rows: readonly (readonly CellValue[])[]) => ({
    top: 1,
    left: 1,
    rows: rows.length,
    columns: Math.max(...rows.map((row) => row.length)),
  });
  return {
    readOutline: () =>
      Promise.resolve({
        tables: [],
        names: [],
        sheets: Object.entries(sheets).map(([name, rows]) => ({ name, used: used(rows) })),
        ...outline,
      } as WorkbookOutline),
    readCells: (addresses) => Promise.resolve(addresses.map(block)),
  };
}

const quarters = [
  ["Kvartal", "CPR"],
  ["2021 K4", 2.1],
  ["2022 K1", 1.9],
  ["2022 K2", 1.6],
  ["2022 K3", 1.7],
] as const;
const found = { kind: "found", name: "2022 K3", cell: "Sygefravær!B5" };

describe("the quarters behind a result", () => {
  it("are found in its own sum", async () => {
    const workbook = workbookOf({ Sygefravær: quarters });
    const result = await findQuarters("=SUM(Sygefravær!B2:B5)", "Resultatplan!H36", workbook);
    expect(result).toMatchObject(found);
    expect(result.kind === "found" && [String(result.others), String(result.last)]).toEqual(["5.6", "1.7"]);
  });

  it("are found behind the cell it points at, as a rolling year of a table's columns", async () => {
    const sheet = [...quarters, ["I alt", "=PLAN.ROLLINGYEAR(tblSyg[CPR],tblSyg[Kvartal])"]];
    const table = { name: "tblSyg", sheet: "Sygefravær", columns: ["Kvartal", "CPR"], box: { top: 1, left: 1, rows: 5, columns: 2 } };
    const workbook = workbookOf({ Sygefravær: sheet }, { tables: [table] as unknown as WorkbookOutline["tables"] });
    expect(await findQuarters('=IF(Sygefravær!B6="","",Sygefravær!B6)', "Resultatplan!H36", workbook)).toMatchObject(found);
  });

  it("are not guessed where the figure was typed, is another formula, or a quarter is missing", async () => {
    const workbook = workbookOf({ Sygefravær: [...quarters.slice(0, 3), ["2022 K2", ""], quarters[4], ["I alt", 7.3]] });
    expect(await findQuarters("=Sygefravær!B6", "Resultatplan!H36", workbook)).toEqual({ kind: "typed", cell: "Sygefravær!B6" });
    expect(await findQuarters("=AVERAGE(Sygefravær!B2:B5)", "Resultatplan!H36", workbook)).toMatchObject({ kind: "otherFormula" });
    expect(await findQuarters("=SUM(Sygefravær!B2:B5)", "Resultatplan!H36", workbook)).toEqual({
      kind: "incomplete",
      cell: "Sygefravær!B4",
    });
  });
});
