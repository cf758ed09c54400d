import path from "node:path";
import { buildBundle } from "../buildBundle";

const folders = ["src/preview/engine", "src/preview/file", "src/preview/host"];
const bundle = buildBundle("preview-host", path.join(__dirname, "entry.ts"), folders);

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const preview = require(bundle) as typeof import("./entry");
