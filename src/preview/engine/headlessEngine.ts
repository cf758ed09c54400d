import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { CalculationMode } from "@univerjs/sheets-formula";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { assembleEngine } from "./assembleEngine";
import type { Engine } from "./engine";
import { registerPlugins } from "./registerPlugins";

/** The engine without a grid, for Node. */
export function createHeadlessEngine(): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  registerPlugins(univer, [
    ...UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: CalculationMode.FORCED } }).plugins,
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
  ]);
  return assembleEngine(univer);
}
