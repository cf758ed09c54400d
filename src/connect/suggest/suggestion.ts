import type { Connection, Field } from "../connection";
import type { Sign, Unit } from "../unit";

/** What a suggestion was found by, for the sentence that explains it. Texts are quoted as they stand in the workbook. */
export interface FoundBy {
  readonly sheet: string;
  /** the label of the row, such as "Resultat" */
  readonly row: string | null;
  /** the headings of the column from the top down, such as "Udgiftsopfølgning", "UO2" */
  readonly columns: readonly string[];
  /** the Excel table the cells lie in, or the name that stands for them */
  readonly table: string | null;
  readonly name: string | null;
  /** the text that told the unit and the sign: "CPR – økonomi 2022 (1.000 kr., merforbrug = +)"; null where nothing did */
  readonly unitText: string | null;
  readonly signText: string | null;
}

/** From this confidence on a suggestion is right so nearly always that it may be accepted together with others. */
export const trustedConfidence = 0.7;

/** One way a field of a sub-goal might be connected. Never applied by itself. */
export interface Suggestion {
  readonly subGoal: string;
  readonly field: Field;
  readonly connection: Connection;
  readonly foundBy: FoundBy;
  /** null: nothing in the workbook tells it, and the controller must say */
  readonly unit: Unit | null;
  readonly sign: Sign | null;
  /** 0-1; suggestions of one field come best first */
  readonly confidence: number;
}
