import { join } from "node:path";
import { buildSync } from "esbuild";
import type * as hucre from "hucre";

interface Bundled {
  readonly readXlsx: typeof hucre.readXlsx;
  readonly writeXlsx: typeof hucre.writeXlsx;
}

/** Bundled, because the library is an ES module and Jest loads CommonJS. */
function bundle(): Bundled {
  const [output] = buildSync({
    stdin: {
      contents: 'export { readXlsx, writeXlsx } from "hucre";',
      resolveDir: join(__dirname, "..", ".."),
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
  }).outputFiles;
  if (output === undefined) throw new Error("Nothing was bundled");
  const module = { exports: {} };
  new Function("module", "exports", "require", output.text)(module, module.exports, require);
  return module.exports as Bundled;
}

export const { readXlsx, writeXlsx } = bundle();
