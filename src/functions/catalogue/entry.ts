import type { Language } from "../../plan/plan";

export type Texts = Readonly<Record<Language, string>>;

/** What a function is about; the help and the pane list functions under these. */
export const functionGroups = ["plan", "figures", "deadlines", "verdicts"] as const;
export type FunctionGroup = (typeof functionGroups)[number];

export interface ParameterEntry {
  readonly name: string;
  readonly text: Texts;
  readonly optional?: true;
  /** a range; otherwise a single value */
  readonly range?: true;
  /** any number of ranges or values; only the last parameter */
  readonly repeating?: true;
  /** the words it takes, the first one standing in where it is omitted */
  readonly choices?: readonly Texts[];
  /** what of the plan it names */
  readonly names?: "goal" | "id" | "plan";
}

export interface FunctionEntry {
  /** name after "PLAN."; English in every language, and never changed once published */
  readonly id: string;
  /** live: from the plan in the workbook, a stream; pure: from its arguments alone */
  readonly kind: "live" | "pure";
  readonly group: FunctionGroup;
  readonly result: "number" | "boolean" | "string" | "any";
  /** fills cells below and to the right as well */
  readonly spills?: true;
  /** what a number stands for, where a bare one would not say so: a date, a date with its time of day, a share 0-1 */
  readonly shows?: "date" | "moment" | "share";
  readonly text: Texts;
  readonly parameters: readonly ParameterEntry[];
  /** what it does with blank, odd and extreme arguments */
  readonly rules: readonly Texts[];
  readonly example: Example;
}

/** One case worked through: shown in the help, and calculated by a test. A live function answers in the example workbook. */
export interface Example {
  /** what is asked; live functions: of the example workbook's plan */
  readonly story: Texts;
  /** cells from A1; their first row is headings */
  readonly cells?: readonly (readonly (Texts | ExampleCell)[])[];
  /** as Excel takes it in English: "=PLAN.WITHIN(A2,B2,2.0)" */
  readonly formula: Texts;
  readonly value: ExampleValue;
  /** the day the example workbook's plan is judged as of, where it is not its own; as IsoDate */
  readonly asOf?: string;
}

/** null is a blank cell */
export type ExampleCell = number | IsoDate | null;

/** a day, as "2022-10-14" */
export interface IsoDate {
  readonly date: string;
}

/** Text is shown as it is, but for "#N/A", the error, and "now", the moment at which it is asked. */
export type ExampleValue = number | boolean | string | IsoDate | readonly (readonly (string | number)[])[];
