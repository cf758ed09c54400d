import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const bundle = path.join(root, "node_modules/.cache/preview-host.cjs");

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => path.join(root, folder, name));

/** As for the engine's tests: Univer's packages can only be required as one bundle, which is built anew when a source changed. */
function build(): void {
  const files = [
    ...sources("src/preview/engine"),
    ...sources("src/preview/file"),
    ...sources("src/preview/host"),
    path.join(__dirname, "entry.ts"),
    path.join(root, "package-lock.json"),
  ];
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  if (existsSync(bundle) && statSync(bundle).mtimeMs > newest) return;
  mkdirSync(path.dirname(bundle), { recursive: true });
  const own = `${bundle}.${process.pid}`;
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
