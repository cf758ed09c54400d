import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { UsageError, microsoftOfficeJs, placeholderAddress } from "./addresses";
import { bundle } from "./bundles";
import { openBrowser } from "./openBrowser";
import { choosePort } from "./ports";
import { projectFolder } from "./projectFolder";
import { runCommand } from "./runCommand";
import { startServer } from "./server";
import { describeSizes } from "./sizeBudget";

const usage = "npm start -- [--port <number>] [--workbook <file.xlsx>] [--no-open]";
const usualPort = 3000;
const exampleWorkbook = path.join(projectFolder, "assets/resultatplan-2022.xlsx");

runCommand(async () => {
  const { askedPort, workbook, open } = readArguments();
  if (askedPort !== null) await choosePort(askedPort, usualPort); // told before the build, not after it

  console.log("Building the add-in and the preview; the first time takes about a minute ...");
  const folder = path.join(projectFolder, "node_modules/.cache/preview");
  const [addinFolder, pageFolder] = [path.join(folder, "addin"), path.join(folder, "page")];
  const sizes = await bundle({
    addin: { address: placeholderAddress, officeJs: microsoftOfficeJs, folder: addinFolder, sourceMaps: false },
    pageFolder,
  });
  console.log(`Built: ${describeSizes(sizes)}.`);

  const { port, passedOver } = await choosePort(askedPort, usualPort);
  if (passedOver > 0) console.log(`Port ${usualPort} is in use by another program; using ${port} instead.`);
  const server = await startServer({ port, addinFolder, pageFolder, workbook });
  const stop = () => {
    server.close().then(
      () => {
        console.log("\nStopped.");
        process.exit(0);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(`\nThe preview is at ${server.url}`);
  if (!server.trusted)
    console.log("Its certificate was made on this machine, so a browser asks once: choose Advanced, then continue to localhost.");
  console.log("Ctrl+C stops it.");
  if (open) openBrowser(server.url);
});

function readArguments(): { readonly askedPort: number | null; readonly workbook: string; readonly open: boolean } {
  const values = parse();
  const workbook = values.workbook === undefined ? exampleWorkbook : path.resolve(values.workbook);
  if (!existsSync(workbook)) throw new UsageError(`There is no workbook ${workbook}.`);
  return { askedPort: values.port === undefined ? null : readPort(values.port), workbook, open: values["no-open"] !== true };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new UsageError(`"${text}" is no port; a port is a number from 1 to 65535.`);
  return port;
}

function parse() {
  try {
    return parseArgs({ options: { port: { type: "string" }, workbook: { type: "string" }, "no-open": { type: "boolean" } } }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. Usage: ${usage}`);
  }
}
