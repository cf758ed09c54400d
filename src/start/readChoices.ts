import { isoDay } from "../plan/day";
import type { Plan } from "../plan/plan";
import { Findings } from "../sheet/findings";
import { planKey } from "../sheet/planKey";
import { readDay } from "../sheet/readEntry";
import type { WorkbookTables } from "../sheet/workbook";
import type { PlanFileChoice } from "./planFile";
import { columnsOf, findColumns, findWritten } from "./tableColumns";

/** The readings of one place stand under each other in their cell. */
export const betweenReadings = "\n";

/**
 * The choices of one plan, out of PlanChoices. A row without a topic is none.
 *
 * @param isOnly whether it is the only plan, which owns rows without a name
 */
export function readChoices(tables: WorkbookTables, { name }: Plan, isOnly: boolean): readonly PlanFileChoice[] {
  const table = findWritten(tables, "PlanChoices");
  if (table === undefined) return [];
  const columns = findColumns(columnsOf("PlanChoices"), table.values[0] ?? []);
  const quiet = new Findings();
  return table.values.slice(1).flatMap((row, index): PlanFileChoice[] => {
    const text = (column: string) => {
      const at = columns.get(column);
      return at === undefined ? "" : oneLine(String(row[at]!));
    };
    const owner = text("plan");
    if (owner === "" ? !isOnly : planKey(owner) !== planKey(name)) return [];
    if (text("topic") === "") return [];
    const readings = columns.get("readings");
    const decidedOn = columns.get("decidedOn");
    const place = { table: table.name, row: index + 1, column: "", cell: "" };
    const numberFormat = decidedOn === undefined ? "" : table.numberFormats[index + 1]![decidedOn]!;
    const day =
      decidedOn === undefined
        ? null
        : readDay({ value: row[decidedOn]!, formula: "", numberFormat, sourceState: null, place }, null, quiet);
    return [
      {
        topic: text("topic"),
        place: text("place"),
        readings: readings === undefined ? [] : String(row[readings]!).split(betweenReadings).map(oneLine).filter(Boolean),
        chosen: text("chosen"),
        decidedBy: text("decidedBy"),
        decidedOn: typeof day === "number" ? isoDay(day) : null,
        why: text("why"),
      },
    ];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
