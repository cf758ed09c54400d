import { planTables, sameName } from "../sheet/planTables";
import type { TableCells } from "../sheet/workbook";
import { splitAddress } from "../sheet/cellBox";
import { detectUnit } from "./suggest/detectUnit";
import type { Sign, Unit } from "./unit";

/** What was declared of a sheet's figures when one of them was last connected: the same is offered for the next. */
export function declaredOf(sheet: string, records: TableCells | undefined): { readonly unit: Unit | null; readonly sign: Sign | null } {
  const [header = [], ...rows] = records?.values ?? [];
  const at = (column: keyof (typeof planTables)["PlanSources"]) =>
    header.findIndex((text) => planTables.PlanSources[column].some((name) => sameName(name, String(text).trim())));
  const [cells, unit, sign] = [at("cells"), at("unit"), at("sign")];
  const last = rows.findLast((row) => splitAddress(String(row[cells] ?? "")).sheet === sheet && row[unit] !== "");
  if (last === undefined) return { unit: null, sign: null };
  return { unit: detectUnit(String(last[unit] ?? "")).unit, sign: detectUnit(String(last[sign] ?? "")).sign };
}
