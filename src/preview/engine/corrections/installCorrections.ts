import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { closeSquareBrackets } from "./closeSquareBrackets";
import { finiteResults } from "./finiteResults";
import { conditionalFunctions } from "./conditionalFunctions";
import { copySortInput } from "./copySortInput";
import { EndOfMonthDate } from "./endOfMonthDate";
import { nothingToCompare } from "./nothingToCompare";
import { keepTableColumns } from "./keepTableColumns";
import { pinTableSheet } from "./pinTableSheet";
import { readTableNames } from "./readTableNames";
import { sortedFormulas } from "./sortedFormulas";
import { tableDependents } from "./tableDependents";
import { replaceTableMenu } from "./tableMenu";
import { tablesFollow } from "./tablesFollow";

/** Mends what Univer 0.25.1 reads or calculates wrong, or too slowly. Only after the first workbook exists. */
export function installCorrections(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  closeSquareBrackets(injector);
  finiteResults(injector);
  copySortInput(functions);
  nothingToCompare(functions);
  pinTableSheet(injector, functions);
  readTableNames(injector);
  keepTableColumns(injector);
  tablesFollow(injector);
  tableDependents(injector);
  replaceTableMenu();
  sortedFormulas(injector);
  functions.registerExecutors(new EndOfMonthDate("EDATE"), ...conditionalFunctions());
}
