/** Where the manifest in the repository says the add-in is; replaced in every manifest that is handed out. */
export const placeholderAddress = "https://localhost:3000/";

/** Microsoft's own copy of office.js, which real Excel is meant to load. */
export const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the user wrote cannot be used; `message` is one sentence for the terminal. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function manifestFor(manifest: string, address: string): string {
  return manifest.replaceAll(placeholderAddress, address);
}

/** @returns the add-in's version, such as 1.0.0.0 */
export function manifestVersion(manifest: string): string {
  const version = /<Version>\s*([\d.]+)\s*<\/Version>/u.exec(manifest)?.[1];
  if (version === undefined) throw new Error("manifest.xml has no version");
  return version;
}

/**
 * Reads where the add-in will be served.
 *
 * @returns the folder's address with its closing slash
 * @throws UsageError where Office could not load an add-in from there
 */
export function readAddress(text: string): string {
  const url = httpsUrl(text, `"${text}" is not an address; write it in full, as in https://plan.example.dk/path/`);
  if (url.search !== "" || url.hash !== "") throw new UsageError(`"${text}" must be the address of a folder, without "?" and "#".`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * @returns the address of the office.js the pane is to load
 * @throws UsageError unless it is https and ends in office.js, by which name office.js finds its other files
 */
export function readOfficeJs(text: string): string {
  const url = httpsUrl(text, `"${text}" is not an address of office.js; write it in full, as in ${microsoftOfficeJs}`);
  if (!url.pathname.endsWith("/office.js"))
    throw new UsageError(`"${text}" must end in /office.js, because office.js looks for its other files beside itself.`);
  return url.href;
}

function httpsUrl(text: string, unreadable: string): URL {
  if (!URL.canParse(text)) throw new UsageError(unreadable);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new UsageError(`"${text}" does not start with https://, and Office loads add-ins over https only.`);
  if (url.username !== "" || url.password !== "") throw new UsageError("The address must not hold a user name or password.");
  return url;
}
