import Module from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Compiler, WebpackPluginInstance } from "webpack";

/** One metadata file per language, as Excel reads it. */
export interface FunctionsMetadata {
  readonly en: object;
  readonly da: object;
}

/** Texts that are made when the add-in is built, by file name. */
export type MadeFiles = Readonly<Record<string, string>>;

/**
 * Reads the functions' metadata out of its TypeScript source, at build time.
 *
 * @param file exports `functionsMetadata(language, address)`
 * @param address where the add-in will stand, with its closing slash
 */
export function loadFunctionsMetadata(file: string, address: string): FunctionsMetadata {
  const { functionsMetadata } = load(file) as { functionsMetadata(language: "da" | "en", address: string): object };
  return { en: functionsMetadata("en", address), da: functionsMetadata("da", address) };
}

/** @param file exports `helpFiles()` */
export function loadHelpFiles(file: string): MadeFiles {
  return (load(file) as { helpFiles(): MadeFiles }).helpFiles();
}

/** @param file exports `shortcutFiles()` */
export function loadShortcutFiles(file: string): MadeFiles {
  return (load(file) as { shortcutFiles(): MadeFiles }).shortcutFiles();
}

function load(file: string): unknown {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    platform: "node",
    format: "cjs",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
    logLevel: "error",
  });
  const script = outputFiles[0];
  if (script === undefined) throw new Error(`Nothing was compiled from ${file}`);
  const loaded = new Module(file) as Module & { _compile(code: string, name: string): void };
  loaded.paths = (Module as unknown as { _nodeModulePaths(from: string): string[] })._nodeModulePaths(path.dirname(file));
  loaded._compile(script.text, `${file}.cjs`);
  return loaded.exports;
}

/**
 * Writes functions.json and functions.da.json, functions.js, the help and the keyboard shortcuts.
 *
 * The manifest's schema demands a script of its own for the functions. In a shared runtime Excel runs the page and not that script,
 * but the address must answer; it gets the same code under a name that never changes.
 */
export class FunctionFilesPlugin implements WebpackPluginInstance {
  constructor(
    private readonly functions: FunctionsMetadata,
    private readonly made: MadeFiles,
    private readonly entry: string,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    const json = (metadata: object) => new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
    compiler.hooks.thisCompilation.tap("FunctionFilesPlugin", (compilation) => {
      // After the hashes are final: the copy must be the code that the page runs.
      compilation.hooks.processAssets.tap({ name: "FunctionFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        compilation.emitAsset("functions.json", json(this.functions.en));
        compilation.emitAsset("functions.da.json", json(this.functions.da));
        for (const [name, page] of Object.entries(this.made)) compilation.emitAsset(name, new sources.RawSource(page));
        const file = compilation.entrypoints.get(this.entry)?.getEntrypointChunk().files.values().next().value;
        const runtime = file === undefined ? undefined : compilation.getAsset(file);
        if (runtime !== undefined) compilation.emitAsset("functions.js", runtime.source, { minimized: true });
      });
    });
  }
}
