import { gzipSync } from "node:zlib";
import type { Chunk, Compilation, Compiler, WebpackPluginInstance } from "webpack";

/** Bytes after gzip. */
export interface Sizes {
  /** what is loaded before any function answers; office.js is not counted */
  readonly firstLoad: number;
  /** everything that is loaded when the pane is shown for the first time */
  readonly pane: number;
  /** what the pane's other views load when they are shown */
  readonly views: number;
}

export const sizeBudget: Sizes = { firstLoad: 60_000, pane: 200_000, views: 170_000 };

const measured = new WeakMap<Compilation, Sizes>();

/** The sizes of a finished build; the plugin took them while the files' contents were still at hand. */
export function sizesOf(compilation: Compilation): Sizes {
  const sizes = measured.get(compilation);
  if (sizes === undefined) throw new Error("This build was made without SizeBudgetPlugin");
  return sizes;
}

function measureSizes(compilation: Compilation): Sizes {
  const files = { firstLoad: new Set<string>(), pane: new Set<string>(), views: new Set<string>() };
  for (const chunk of compilation.chunks) for (const file of chunk.files) files[whenLoaded(chunk)].add(file);
  const sum = (names: ReadonlySet<string>) => [...names].reduce((bytes, name) => bytes + gzippedBytes(compilation, name), 0);
  return { firstLoad: sum(files.firstLoad), pane: sum(files.pane), views: sum(files.views) };
}

/** What the first load asks for itself is the pane; what only the pane asks for is one of its views. */
function whenLoaded(chunk: Chunk): keyof Sizes {
  if (chunk.canBeInitial()) return "firstLoad";
  return [...chunk.groupsIterable].some((group) => [...group.parentsIterable].some((parent) => parent.isInitial())) ? "pane" : "views";
}

export const describeSizes = (sizes: Sizes): string => {
  const part = (name: string, key: keyof Sizes) => `${name} ${kilobytes(sizes[key])} of ${kilobytes(sizeBudget[key])} gzip`;
  return [part("first load", "firstLoad"), part("pane", "pane"), part("its other views", "views")].join(", ");
};

/** Fails the build where the add-in has grown past its budget. */
export class SizeBudgetPlugin implements WebpackPluginInstance {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudgetPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SizeBudgetPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const sizes = measureSizes(compilation);
        measured.set(compilation, sizes);
        if (sizes.firstLoad > sizeBudget.firstLoad || sizes.pane > sizeBudget.pane || sizes.views > sizeBudget.views) {
          compilation.errors.push(new WebpackError(`The add-in is larger than its budget: ${describeSizes(sizes)}`));
        }
      });
    });
  }
}

function gzippedBytes(compilation: Compilation, name: string): number {
  const asset = compilation.getAsset(name);
  return asset === undefined ? 0 : gzipSync(asset.source.buffer(), { level: 9 }).length;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
