import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Stats } from "webpack";
import { SizeBudgetPlugin, sizeBudget, sizesOf } from "../../src/preview/server/sizeBudget";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "size-budget-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Bundles an entry and a pane that hold so many bytes gzip cannot make fewer. */
async function build(bytes: { readonly entry: number; readonly pane: number }): Promise<Stats> {
  const noise = (count: number) => JSON.stringify(randomBytes(count).toString("latin1"));
  writeFileSync(path.join(folder, "pane.js"), `export default ${noise(bytes.pane)};`);
  writeFileSync(
    path.join(folder, "entry.js"),
    `globalThis.entry = ${noise(bytes.entry)}; void import("./pane.js").then((pane) => { globalThis.pane = pane; });`,
  );
  const compiler = webpack({
    mode: "none",
    context: folder,
    entry: "./entry.js",
    output: { path: path.join(folder, "out"), publicPath: "" },
    plugins: [new SizeBudgetPlugin()],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined) reject(error ?? new Error("no result"));
      else resolve(stats);
    });
  });
}

it("passes what fits, and tells what is loaded first from what the pane loads", async () => {
  const { compilation } = await build({ entry: 10_000, pane: 100_000 });
  expect(compilation.errors).toEqual([]);
  const { firstLoad, pane } = sizesOf(compilation);
  expect(firstLoad).toBeGreaterThan(10_000);
  expect(firstLoad).toBeLessThan(sizeBudget.firstLoad);
  expect(pane).toBeGreaterThan(100_000);
});

it.each([
  ["first load", { entry: 70_000, pane: 10 }],
  ["pane", { entry: 10, pane: 210_000 }],
])("fails the build where the %s is too large, with the figures", async (_part, bytes) => {
  const { compilation } = await build(bytes);
  expect(compilation.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/larger than its budget: first load [\d.]+ kB of 60\.0 kB gzip, pane [\d.]+ kB of 200\.0 kB gzip/),
  ]);
});
