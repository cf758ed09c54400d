import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const bundle = path.join(root, "node_modules/.cache/preview-engine.cjs");

function sources(folder: string): string[] {
  const at = path.join(root, folder);
  return readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(at, name));
}

/** Univer needs packages that exist only as ES modules, which jest cannot require: everything is bundled once and built anew when a source changed. */
function build(): void {
  const newest = Math.max(
    ...[
      ...sources("src/preview/engine"),
      ...sources("src/preview/file"),
      path.join(__dirname, "entry.ts"),
      path.join(root, "package-lock.json"),
    ].map((file) => statSync(file).mtimeMs),
  );
  if (existsSync(bundle) && statSync(bundle).mtimeMs > newest) return;
  mkdirSync(path.dirname(bundle), { recursive: true });
  // Workers may build at the same time: each writes its own file and puts it in place whole.
  const own = `${bundle}.${process.pid}`;
  // In a process of its own: esbuild checks types of the global object, which are another realm's inside jest.
  execFileSync(
    path.join(root, "node_modules/.bin/esbuild"),
    [path.join(__dirname, "entry.ts"), "--bundle", "--platform=node", "--format=cjs", "--log-level=error", `--outfile=${own}`],
    { stdio: "inherit" },
  );
  renameSync(own, bundle);
}

build();

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const preview = require(bundle) as typeof import("./entry");
