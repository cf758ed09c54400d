import path from "node:path";
import { buildBundle } from "../buildBundle";

const bundle = buildBundle("preview-engine", path.join(__dirname, "entry.ts"), ["src/preview/engine", "src/preview/file"]);

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const preview = require(bundle) as typeof import("./entry");
