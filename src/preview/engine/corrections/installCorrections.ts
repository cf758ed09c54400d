import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { finiteResults } from "./finiteResults";
import { conditionalFunctions } from "./conditionalFunctions";
import { copySortInput } from "./copySortInput";
import { EndOfMonthDate } from "./endOfMonthDate";
import { nothingToCompare } from "./nothingToCompare";
import { pinTableSheet } from "./pinTableSheet";

/** Replaces functions of Univer 0.25.1 that calculate wrong numbers or too slowly. Only after the first workbook exists. */
export function installCorrections(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  finiteResults(injector);
  copySortInput(functions);
  nothingToCompare(functions);
  pinTableSheet(injector, functions);
  functions.registerExecutors(new EndOfMonthDate("EDATE"), ...conditionalFunctions());
}
