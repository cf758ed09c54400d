import { preview } from "../bundle";
import { calculated, valueAt } from "../open";

it("reads a formula right after another one whose bracket was never closed", async () => {
  const engine = await calculated({ Sheet: [[1]] });
  const lexer = engine.injector.get(preview.LexerTreeBuilder);
  lexer.treeBuilder("=SUM(tb[V");
  engine.workbook.getSheetByName("Sheet")?.getRange("B1").setValue({ f: "=SUM(1,2)" });
  await engine.settle();
  expect(valueAt(engine, "Sheet", 0, 1)).toBe(3);
});
