import { execFileSync } from "node:child_process";
import path from "node:path";
import { findBrowser } from "./findBrowser";

/** Runs once before the browser tests: finds the browser, and builds the add-in and the preview as `npm start` does. */
export default async function globalSetup(): Promise<void> {
  const { executablePath, source } = await findBrowser();
  console.log(`\nBrowser of the tests: ${executablePath} (${source})`);
  // The workers inherit it.
  process.env["CHROME_PATH"] = executablePath;
  // In a process of its own: under Jest the bundler would run through Jest's own module loader.
  execFileSync(process.execPath, ["--import", "tsx", path.join(__dirname, "buildOnce.ts")], { stdio: ["ignore", "inherit", "inherit"] });
}
