import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleWorkbook } from "./exampleWorkbook";

/** `npm run workbook [-- <path>]`: writes the example workbook; it comes out the same every time. */
async function make(): Promise<void> {
  const path = process.argv[2] ?? join(__dirname, "..", "resultatplan-2022.xlsx");
  writeFileSync(path, await exampleWorkbook());
  console.log(`Written: ${path}`);
}

void make();
