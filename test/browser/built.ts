import path from "node:path";

/** Where the browser tests' build stands; not where `npm start` builds, which may run at the same time. */
const folder = path.resolve(__dirname, "../../node_modules/.cache/preview-tests");

export const built = { addinFolder: path.join(folder, "addin"), pageFolder: path.join(folder, "page") };
