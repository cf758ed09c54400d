import { findLeftovers } from "../../src/reporting/findLeftovers";
import { unfinishedPage } from "../../src/sheet/change";
import type { SheetOutline } from "../../src/sheet/outline";
import { table, workbook } from "../sheet/planWorkbook";

const seal = "a".repeat(64);
const used = { top: 1, left: 1, rows: 1, columns: 2 };

function leftoversOf(sheets: readonly SheetOutline[], values: readonly (readonly string[])[]) {
  return findLeftovers({
    readOutline: () => Promise.resolve({ sheets, tables: [], names: [] }),
    readTables: () => Promise.resolve(workbook(table("PlanSeals", ["Report", "Seal"], [["2022 K3", seal]]))),
    readCells: (addresses) =>
      Promise.resolve(addresses.map(() => ({ sheet: "", top: 1, left: 1, values, formulas: values, numberFormats: [["General"]] }))),
  });
}

describe("what an unfinished report has left behind", () => {
  const hidden = { name: `${unfinishedPage} k3f9`, isHidden: true, used };

  it("is a hidden sheet of that name, and no other sheet", async () => {
    const sheets = [
      { name: "Økonomi", isHidden: true, used },
      { ...hidden, isHidden: false },
    ];
    expect(await leftoversOf(sheets, [["", ""]])).toEqual([]);
    expect(await leftoversOf([...sheets, hidden], [["Målrapportering", ""]])).toEqual([{ sheet: hidden.name, isNeeded: false }]);
  });

  it("is needed where it is the sheet of a report that is registered", async () => {
    expect(await leftoversOf([hidden], [["Denne rapport", seal]])).toEqual([{ sheet: hidden.name, isNeeded: true }]);
  });

  it("is not needed where nothing was written on it yet", async () => {
    expect(await leftoversOf([{ ...hidden, used: null }], [])).toEqual([{ sheet: hidden.name, isNeeded: false }]);
  });
});
