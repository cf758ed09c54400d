import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { assembleEngine } from "./assembleEngine";
import { closePorts } from "./corrections/closePorts";
import { fitRowsWhenShown } from "./corrections/fitRowsWhenShown";
import { paintWithoutSheet } from "./corrections/paintWithoutSheet";
import type { Engine, EngineOptions } from "./engine";
import { registerPlugins } from "./registerPlugins";

/** The engine with its grid in `container`. The grid's own words are English: Univer has no Danish. */
export function createEngine(options: EngineOptions): Engine {
  if (!options.container) throw new Error("The grid needs a container");
  closePorts();
  paintWithoutSheet();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark === true,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, tableWords, conditionalFormattingWords) },
    logLevel: LogLevel.WARN,
  });
  const core = UniverSheetsCorePreset({ container: options.container, formula: { initialFormulaComputing: CalculationMode.FORCED } });
  const [tables, formats] = [UniverSheetsTablePreset(), UniverSheetsConditionalFormattingPreset()];
  // The buttons above a table's column sort with a command that Univer's tables do not bring along.
  registerPlugins(univer, [...core.plugins, UniverSheetsSortPlugin, ...tables.plugins, ...formats.plugins]);
  const engine = assembleEngine(univer);
  fitRowsWhenShown(engine);
  return engine;
}
