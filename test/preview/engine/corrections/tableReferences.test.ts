import { dropReferences, renameTableColumn, renameTables } from "../../../../src/preview/engine/corrections/tableReferences";

describe("a renamed column", () => {
  it.each([
    ["=SUM(tblÅr[Beløb])", "=SUM(tblÅr[Kroner])"],
    ["=SUM(TBLÅR[beløb])", "=SUM(TBLÅR[Kroner])"],
    ["=tblÅr[[#This Row],[Beløb]]*2", "=tblÅr[[#This Row],[Kroner]]*2"],
    ["=SUM(tblÅr[[Sag]:[Beløb]])", "=SUM(tblÅr[[Sag]:[Kroner]])"],
    ["=tblÅr[@Beløb]", "=tblÅr[@Kroner]"],
    ["=COUNTA(tblÅr[#Headers])+SUM(tblAndet[Beløb])", "=COUNTA(tblÅr[#Headers])+SUM(tblAndet[Beløb])"],
    ["=IF(A1=\"tblÅr[Beløb]\",'tblÅr[Beløb]'!A1,1)", "=IF(A1=\"tblÅr[Beløb]\",'tblÅr[Beløb]'!A1,1)"],
    ["=PLAN.ONTIME(tblÅr[Beløb],tblÅr[Sag],5)", "=PLAN.ONTIME(tblÅr[Kroner],tblÅr[Sag],5)"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameTableColumn(formula, "tblÅr", "Beløb", "Kroner")).toBe(expected);
  });

  it("is written with apostrophes where its new name has brackets, and found where its old one had", () => {
    expect(renameTableColumn("=SUM(T[A])", "T", "A", "Beløb [kr.]")).toBe("=SUM(T[Beløb '[kr.']])");
    expect(renameTableColumn("=SUM(T[Beløb '[kr.']])", "T", "Beløb [kr.]", "A")).toBe("=SUM(T[A])");
  });
});

it("renames tables, and neither functions, sheets nor text of the same name", () => {
  const formula = '=Sum(Sum[A])+Sum!A1+ROWS(Sum)&"Sum[A]"';
  expect(renameTables(formula, (table) => (table === "Sum" ? "Sum2" : undefined))).toBe('=Sum(Sum2[A])+Sum!A1+ROWS(Sum2)&"Sum[A]"');
});

it("leaves #REF! of what is deleted, the whole table or one of its columns", () => {
  const gone = (table: string, column: string | null) => table === "T" && column === "A";
  expect(dropReferences('=IF(T[A]="","",-T[A]/1000)+SUM(T[B])', gone)).toBe('=IF(#REF!="","",-#REF!/1000)+SUM(T[B])');
  expect(dropReferences("=SUM(T[[A]:[B]])+ROWS(T)", gone)).toBe("=SUM(#REF!)+ROWS(T)");
  expect(dropReferences("=SUM(T[B])+ROWS(T)+ROWS(U)", (table) => table === "T")).toBe("=SUM(#REF!)+ROWS(#REF!)+ROWS(U)");
});
