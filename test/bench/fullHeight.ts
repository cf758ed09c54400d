import path from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { openMeasured } from "./openMeasured";
import type { Row } from "./row";

/** What `caseFunctions.ts` becomes when it is compiled: the global of a script. */
type Compiled = typeof import("./caseFunctions");

/** Functions over a column's full height: compiled as the add-in ships, here in Node, and the add-in itself in its pane. */
export async function fullHeight(): Promise<readonly Row[]> {
  const script = await compiled();
  const { caseFunctions, askHere } = runInThisContext(`${script}; measured`) as Compiled;
  return [...caseFunctions(askHere, "Node"), ...(await inPane(script))];
}

/** One file for the browsers Excel runs in, as the add-in's own bundle is: what is imported is called without a detour. */
async function compiled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "caseFunctions.ts")],
    bundle: true,
    minify: true,
    target: "es2021",
    format: "iife",
    globalName: "measured",
    write: false,
  });
  return outputFiles[0]!.text;
}

async function inPane(script: string): Promise<readonly Row[]> {
  const preview = await openMeasured();
  try {
    const ask = "(id, args) => CustomFunctions._association.mappings[id](...args, {})";
    return await preview.pane.evaluate<readonly Row[]>(`${script}; measured.caseFunctions(${ask}, "the shipped build in its pane")`);
  } finally {
    await preview.close();
  }
}
