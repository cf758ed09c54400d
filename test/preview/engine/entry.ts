// What the tests of the preview use of it, in one bundle (see bundle.ts).
export { createHeadlessEngine } from "../../../src/preview/engine/headlessEngine";
export { usingCells } from "../../../src/preview/engine/usingCells";
export * from "../../../src/preview/file/a1";
export { FileError } from "../../../src/preview/file/fileError";
export { fromFile, maySpill, moveFormula, toFile } from "../../../src/preview/file/formulas";
export { lossesOnSave } from "../../../src/preview/file/losses";
export { openFile } from "../../../src/preview/file/openFile";
export { renameSheetIn, shiftReferences } from "../../../src/preview/file/references";
export { saveFile } from "../../../src/preview/file/saveFile";
export { readZip, writeZip } from "../../../src/preview/file/zip";
export { openXlsx, saveXlsx, writeXlsx } from "hucre";
export { TriggerCalculationController } from "@univerjs/sheets-formula";
export { LexerTreeBuilder } from "@univerjs/engine-formula";
