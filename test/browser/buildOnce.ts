import { microsoftOfficeJs, placeholderAddress } from "../../src/preview/server/addresses";
import { bundle } from "../../src/preview/server/bundles";
import { runCommand } from "../../src/preview/server/runCommand";
import { built } from "./built";

runCommand(async () => {
  await bundle({
    addin: { address: placeholderAddress, officeJs: microsoftOfficeJs, folder: built.addinFolder, sourceMaps: false },
    pageFolder: built.pageFolder,
  });
});
