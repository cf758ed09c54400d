import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { projectFolder } from "./projectFolder";
import { sizesOf, type Sizes } from "./sizeBudget";

export interface AddinOptions {
  /** https, with its closing slash */
  readonly address: string;
  readonly officeJs: string;
  /** where the add-in is written; emptied first */
  readonly folder: string;
  readonly sourceMaps: boolean;
}

export interface BundleOptions {
  readonly addin: AddinOptions;
  /** where the preview page is written; left out: no preview */
  readonly pageFolder?: string;
}

/** The code does not compile, or is larger than its budget; `message` lists what the bundler said. */
export class BundleError extends Error {
  override readonly name = "BundleError";
}

/**
 * Compiles the add-in, and the preview page where asked.
 *
 * @throws BundleError
 */
export async function bundle(options: BundleOptions): Promise<Sizes> {
  const { default: configure } = (await import(pathToFileURL(path.join(projectFolder, "webpack.config.js")).href)) as {
    default: (options: BundleOptions) => Configuration[];
  };
  const compiler = webpack(configure(options));
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    compiler.run((error, done) => {
      if (done === undefined) reject(error ?? new Error("The bundler ended without a result"));
      else resolve(done);
    });
  });
  // The cache is written on closing, so that the next start is quick.
  await new Promise<void>((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
  if (stats.hasErrors()) throw new BundleError(stats.toString({ all: false, errors: true, errorDetails: false }));
  const addin = stats.stats[0];
  if (addin === undefined) throw new Error("The add-in was not among the bundles");
  return sizesOf(addin.compilation);
}
