import { renameSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type * as hucre from "hucre";

const root = join(__dirname, "..", "..");
const bundle = join(root, "node_modules", ".cache", "workbook-library.cjs");

/** The library is an ES module and Jest requires CommonJS. Renamed when complete, because test files run at the same time. */
function build(): void {
  const own = `${bundle}.${String(process.pid)}`;
  buildSync({
    stdin: { contents: 'export { readXlsx, writeXlsx } from "hucre";', resolveDir: root },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: own,
  });
  renameSync(own, bundle);
}

build();

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const { readXlsx, writeXlsx } = require(bundle) as Pick<typeof hucre, "readXlsx" | "writeXlsx">;
