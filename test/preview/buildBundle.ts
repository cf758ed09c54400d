import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

function sources(folder: string): string[] {
  const at = path.join(root, folder);
  return readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => path.join(at, name));
}

/**
 * Univer needs packages that exist only as ES modules, which jest cannot require: everything is bundled once and built anew when a source
 * changed.
 *
 * @param name of the bundle among the caches
 * @param folders whose sources go into it, beside `entry`
 * @returns the file to require
 */
export function buildBundle(name: string, entry: string, folders: readonly string[]): string {
  const bundle = path.join(root, `node_modules/.cache/${name}.cjs`);
  const files = [...folders.flatMap(sources), entry, path.join(root, "package-lock.json")];
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  if (existsSync(bundle) && statSync(bundle).mtimeMs > newest) return bundle;
  mkdirSync(path.dirname(bundle), { recursive: true });
  // Workers may build at the same time: each writes its own file and puts it in place whole.
  const own = `${bundle}.${process.pid}`;
  // In a process of its own: esbuild checks types of the global object, which are another realm's inside jest.
  execFileSync(
    path.join(root, "node_modules/.bin/esbuild"),
    [entry, "--bundle", "--platform=node", "--format=cjs", "--log-level=error", `--outfile=${own}`],
    { stdio: "inherit" },
  );
  renameSync(own, bundle);
  return bundle;
}
