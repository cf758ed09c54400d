import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { UsageError, microsoftOfficeJs, placeholderAddress, readAddress, readOfficeJs } from "./addresses";
import { bundle } from "./bundles";
import { addinHeaders, asHeadersFile } from "./headers";
import { projectFolder } from "./projectFolder";
import { runCommand } from "./runCommand";
import { describeSizes } from "./sizeBudget";

const usage = "npm run build -- <https address of the add-in> [--office-js=<https address of office.js>] [--source-maps]";

runCommand(async () => {
  const { address, officeJs, sourceMaps } = readArguments();
  const folder = path.join(projectFolder, "dist");
  if (address === null) console.log(`No address given: dist is made for ${placeholderAddress}, this machine only. Usage: ${usage}`);
  const url = new URL(address ?? placeholderAddress);
  const sizes = await bundle({ addin: { address: url.href, officeJs, folder, sourceMaps } });

  const rules = addinHeaders(officeJs, url.pathname);
  await writeFile(path.join(folder, "headers.json"), `${JSON.stringify(rules, null, 2)}\n`);
  await writeFile(path.join(folder, "_headers"), asHeadersFile(rules));
  console.log(`dist holds the add-in for ${url.href}: ${describeSizes(sizes)}.`);
  console.log(
    "Next: copy dist to that address, have the host send what headers.json lists, and give dist/manifest.xml to whoever deploys add-ins.",
  );
});

function readArguments(): { readonly address: string | null; readonly officeJs: string; readonly sourceMaps: boolean } {
  const { values, positionals } = parse();
  const [address, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One address is enough, but ${positionals.length} were given. Usage: ${usage}`);
  return {
    address: address === undefined ? null : readAddress(address),
    officeJs: values["office-js"] === undefined ? microsoftOfficeJs : readOfficeJs(values["office-js"]),
    sourceMaps: values["source-maps"] ?? false,
  };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { "office-js": { type: "string" }, "source-maps": { type: "boolean" } } });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. Usage: ${usage}`);
  }
}
