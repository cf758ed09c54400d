import { FunctionError } from "../functions/functionError";
import { pureFunctions } from "../functions/pureFunctions";
import type { Day } from "../plan/day";
import { exact, exactFromDigits } from "../plan/exact";
import { isDateFormat, isPercentFormat } from "../sheet/readDate";
import { isCellError } from "../sheet/readEntry";
import type { CellBlock, CellValue } from "../sheet/workbook";
import type { Connection } from "./connection";
import { isAmount, powerOfTen } from "./conversion";
import type { Unit } from "./unit";

/** What a connection's formula will show in its cell. */
export interface Calculated {
  readonly value: CellValue;
  /** the format its cell needs; null where any will do */
  readonly numberFormat: string | null;
  /** what a PLAN function says of its error */
  readonly message: FunctionError | null;
}

/**
 * Calculates a connection's formula before it is written, by the rules of the worksheet functions.
 *
 * @param own what the sub-goal counts in
 * @param blocks the cells of every reference of `referencesOf`, by part
 */
export function calculate(connection: Connection, own: Unit, blocks: Readonly<Record<string, CellBlock>>, today: Day): Calculated {
  const cells = (part: string) => blocks[part]!.values;
  const functions = pureFunctions(() => today);
  switch (connection.kind) {
    case "cell":
      return ofCell(connection, own, blocks["cell"]!);
    case "errorRate":
      return asShare(() => functions["ERRORRATE"]!([cells("errors"), cells("checked")]), own);
    case "quarters": {
      const { periods, lastPeriod } = connection;
      return attempt(() => functions["ROLLINGYEAR"]!([cells("values"), periods === null ? null : cells("periods"), lastPeriod]), null);
    }
    case "cases": {
      const { months, from, to, population, only } = connection;
      const isTaken = (row: number) => only === undefined || sameWord(cells("only")[row]?.[0] ?? "", only.word);
      const taken = (part: string) => cells(part).filter((_, row) => isTaken(row));
      return asShare(() => functions["ONTIME"]!([taken("received"), taken("closed"), months, from, to, population]), own);
    }
  }
}

function ofCell({ unit, sign }: Extract<Connection, { readonly kind: "cell" }>, own: Unit, block: CellBlock): Calculated {
  const value = block.values[0]![0]!;
  const format = block.numberFormats[0]![0]!;
  const numberFormat = isDateFormat(format) ? format : own === "share" ? (isPercentFormat(format) ? format : "0.0%") : null;
  const power = powerOfTen(unit, own) ?? 0;
  const isTurned = isAmount(own) && sign === "deficitPositive";
  if (value === "" || isCellError(value) || (power === 0 && !isTurned)) return { value, numberFormat, message: null };
  // Excel reads text as a number where it can, by the rules of its own country: what it makes of it is not known here
  if (typeof value !== "number") return { value: "#VALUE!", numberFormat, message: null };
  const scaled = exact(value).times(exactFromDigits(isTurned ? "-1" : "1"));
  const figure = power < 0 ? scaled.div(10 ** -power) : scaled.times(10 ** power);
  return { value: figure.toNumber(), numberFormat, message: null };
}

/** As Excel compares text with "=". */
function sameWord(cell: CellValue, word: string): boolean {
  return typeof cell === "string" && cell.toLowerCase() === word.toLowerCase();
}

function asShare(count: () => number | boolean, own: Unit): Calculated {
  return attempt(() => Number(count()) * (own === "percent" ? 100 : 1), own === "percent" ? null : "0.0%");
}

function attempt(act: () => number | boolean, numberFormat: string | null): Calculated {
  try {
    return { value: act(), numberFormat, message: null };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { value: error.undecided ? "#N/A" : "#VALUE!", numberFormat, message: error };
  }
}
