import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

export interface Browser {
  readonly executablePath: string;
  /** where it was found, for the log */
  readonly source: string;
}

/** Arguments every browser of the tests is started with: no window, no sandbox (the tests may run as root), no traffic of its own. */
export const browserArguments: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const linuxNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];
const macNames = ["Google Chrome", "Microsoft Edge", "Chromium"];
const windowsTails = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * Finds a browser of the Chromium family: the one CHROME_PATH names, an installed one, the one that came with the npm packages,
 * and where nothing else is left one from Debian's packages.
 *
 * @throws with what to do where there is none
 */
export async function findBrowser(): Promise<Browser> {
  const asked = process.env["CHROME_PATH"];
  if (asked !== undefined && asked !== "") {
    if (!isProgram(asked)) throw new Error(`CHROME_PATH is ${asked}, which is no program.`);
    return { executablePath: asked, source: "CHROME_PATH" };
  }
  const installed = findInstalled();
  if (installed !== undefined) return { executablePath: installed, source: "installed" };
  const packaged = await unpackFromNpm();
  if (packaged !== undefined) return { executablePath: packaged, source: "@sparticuz/chromium" };
  const fromDebian = installFromDebian();
  if (fromDebian !== undefined) return { executablePath: fromDebian, source: "apt" };
  throw new Error("No browser of the Chromium family was found. Install Chrome, Edge or Chromium, or set CHROME_PATH to its program file.");
}

function findInstalled(): string | undefined {
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => windowsTails.map((tail) => path.join(root, tail))).find(isProgram);
  }
  if (process.platform === "darwin") {
    const folders = ["/Applications", path.join(homedir(), "Applications")];
    return folders.flatMap((folder) => macNames.map((name) => path.join(folder, `${name}.app/Contents/MacOS/${name}`))).find(isProgram);
  }
  return onPath(linuxNames);
}

async function unpackFromNpm(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // Before the import: the package brings its own NSS libraries out only where it believes it runs in this place.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const program = await chromium.executablePath();
    execFileSync(program, ["--version"], { stdio: "ignore" }); // fails where a system library is missing
    return program;
  } catch (error) {
    console.warn(`The browser in @sparticuz/chromium does not start here: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function installFromDebian(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || onPath(["apt-get"]) === undefined) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "inherit", env });
  return onPath(linuxNames);
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
