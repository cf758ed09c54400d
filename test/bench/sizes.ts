import { microsoftOfficeJs, placeholderAddress } from "../../src/preview/server/addresses";
import { bundle } from "../../src/preview/server/bundles";
import { built } from "../browser/built";
import type { Row } from "./row";

/** Builds what the parts in a browser run, as it ships, and says how large it is. */
export async function sizes(): Promise<readonly Row[]> {
  const { firstLoad, pane, views } = await bundle({
    addin: { address: placeholderAddress, officeJs: microsoftOfficeJs, folder: built.addinFolder, sourceMaps: false },
    pageFolder: built.pageFolder,
  });
  return [
    ["first load without office.js, gzip", `${(firstLoad / 1000).toFixed(1)} kB (limit 60)`],
    ["pane, gzip", `${(pane / 1000).toFixed(1)} kB (limit 200)`],
    ["other views, gzip", `${(views / 1000).toFixed(1)} kB (limit 120)`],
  ];
}
