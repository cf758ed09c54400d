import type { Choice } from "../plan/plan";
import { Findings } from "./findings";
import type { ColumnOf } from "./planTables";
import { readDay, textOf } from "./readEntry";
import type { Row } from "./readTable";

/** The readings of one place stand under each other in their cell. */
export const betweenReadings = "\n";

/** Where the signed text can be read in several ways. A row without a topic is none. */
export function readChoices(rows: readonly Row<ColumnOf<"PlanChoices">>[], plan: string): readonly Choice[] {
  const quiet = new Findings();
  return rows.flatMap((row): readonly Choice[] => {
    const text = (column: ColumnOf<"PlanChoices">) => textOf(row.cell(column));
    if (text("topic") === "") return [];
    const day = readDay(row.cell("decidedOn"), plan, quiet);
    return [
      {
        topic: text("topic"),
        about: text("place"),
        readings: String(row.cell("readings")?.value ?? "")
          .split(betweenReadings)
          .map((reading) => reading.replace(/\s+/gu, " ").trim())
          .filter((reading) => reading !== ""),
        chosen: text("chosen"),
        decidedBy: text("decidedBy"),
        decidedOn: day === "unreadable" ? null : day,
        why: text("why"),
        place: row.cell("chosen")?.place ?? row.place,
      },
    ];
  });
}
