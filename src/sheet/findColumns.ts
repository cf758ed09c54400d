import type { Headers } from "./planTables";
import { headerKey } from "./readTable";
import type { CellValue } from "./workbook";

/** Columns of one table by the names the code has for them. */
export type Columns = Readonly<Record<string, Headers>>;

/** Where each known column stands in a table's header; the first where one stands twice. */
export function findColumns(columns: Columns, header: readonly CellValue[]): ReadonlyMap<string, number> {
  const keys = header.map(headerKey);
  return new Map(
    Object.entries(columns).flatMap(([column, names]): [string, number][] => {
      const at = keys.findIndex((key) => names.some((name) => headerKey(name) === key));
      return at < 0 ? [] : [[column, at]];
    }),
  );
}
