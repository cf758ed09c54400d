import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calculate } from "./calculate";
import { exampleWorkbook } from "./exampleWorkbook";

/** `npm run workbook [-- <path>]`: writes the example workbook; it comes out the same every time. */
async function make(): Promise<void> {
  const path = process.argv[2] ?? join(__dirname, "..", "resultatplan-2022.xlsx");
  const results = await calculate(await exampleWorkbook(new Map()));
  writeFileSync(path, await exampleWorkbook(results));
  console.log(`Written: ${path}`);
}

make().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
