import { UsageError } from "./addresses";
import { BundleError } from "./bundles";

/** Runs a command: a wrong argument ends it with one sentence and exit 2, code that does not build with the bundler's words and exit 1. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(error instanceof UsageError || error instanceof BundleError ? error.message : error);
    process.exit(error instanceof UsageError ? 2 : 1);
  });
}
