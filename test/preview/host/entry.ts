/** What the host's tests use of src/preview, bundled as one module. */
export { createHeadlessEngine } from "../../../src/preview/engine/headlessEngine";
export { openFile } from "../../../src/preview/file/openFile";
export { saveFile } from "../../../src/preview/file/saveFile";
export { startOfficeInNode } from "../../../src/preview/host/nodeOffice";
export { createOfficeHost } from "../../../src/preview/host/officeHost";
export { requirementSets } from "../../../src/preview/host/startup";
export { misspelled } from "./misspelled";
export { readZip, writeZip } from "../../../src/preview/file/zip";
export { openXlsx, writeXlsx } from "hucre";
