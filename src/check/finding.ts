import type { Field } from "../connect/connection";
import type { Sign, Unit } from "../connect/unit";
import type { Day } from "../plan/day";
import type { WorkbookChange } from "../sheet/change";
import type { CellValue } from "../sheet/workbook";

/** What each finding quotes. The heaviest come first: what turns a verdict before what may. */
interface Details {
  /** the formula names cells, a table or a name that are no longer there */
  sourceDeleted: { readonly about: string };
  /** a value stands where the record says a formula was; "" where the cell is blank */
  valueOverFormula: { readonly value: CellValue; readonly formula: string };
  /** one of the two figures that are compared has its sign turned as it should not be; `other` is the other one's source */
  signFlipped: { readonly isTurned: boolean; readonly text: string | null; readonly other: string; readonly otherText: string | null };
  /** the source's heading tells the other sign than the formula takes it for */
  signContradicted: { readonly isTurned: boolean; readonly text: string };
  /** the source's heading tells another unit than the formula, or the record, takes it for */
  unitContradicted: { readonly by: "formula" | "record"; readonly told: Unit; readonly taken: Unit; readonly text: string };
  /** about a power of thousand between two figures that ought to be of one size */
  factorJump: {
    readonly factor: 1000 | 1_000_000 | 1_000_000_000;
    readonly figure: number;
    readonly other: number;
    readonly against: "comparedWith" | "target" | "history" | "row";
  };
  /** the formula is not the one that was connected */
  formulaChanged: { readonly formula: string; readonly recorded: string };
  /** now: "" where there is no heading any more */
  headingChanged: { readonly part: "row" | "column"; readonly was: string; readonly now: string };
  /** the record says other signs than the heading says now */
  signChanged: { readonly was: Sign; readonly now: Sign; readonly text: string };
  sourceError: { readonly error: string };
  caseTwice: { readonly id: string; readonly first: string; readonly sameDates: boolean };
  closedBeforeReceived: { readonly received: Day; readonly closed: Day };
  /** text: what names the row a total; null where its number is the sum of those above it */
  totalInside: { readonly text: string | null; readonly value: CellValue };
  /** filled rows beside a list, which the formula leaves out */
  listGrown: { readonly side: "above" | "below"; readonly rows: number; readonly cells: string };
  /** number: null where the text is no number, or may be two */
  numberAsText: { readonly text: string; readonly number: number | null };
  /** day: null where the text is no date, or may be two */
  dateAsText: { readonly text: string; readonly day: Day | null };
  dateUnlikely: { readonly day: Day };
  /** hidden rows with figures that count all the same */
  hiddenRows: { readonly rows: readonly number[]; readonly cells: string };
  typedAmongFormulas: { readonly value: CellValue; readonly formula: string; readonly formulaAt: string };
  /** the formula takes its figure from another workbook */
  sourceElsewhere: { readonly formula: string };
  shareAboveWhole: { readonly value: number };
  asOfInFuture: { readonly asOf: Day };
}

export type FindingCode = keyof Details;

/** A change that puts right what was found, and what its button says. */
export type Mend =
  | { readonly does: "writeNumber"; readonly cell: string; readonly number: number; readonly change: WorkbookChange }
  | { readonly does: "writeDate"; readonly cell: string; readonly day: Day; readonly change: WorkbookChange }
  | { readonly does: "writeFormula"; readonly cell: string; readonly change: WorkbookChange }
  | { readonly does: "takeAll"; readonly cells: string; readonly change: WorkbookChange }
  | { readonly does: "rememberHeading"; readonly heading: string; readonly change: WorkbookChange }
  | { readonly does: "rememberFormula"; readonly change: WorkbookChange };

interface Found {
  /** the plan's name, "" where the workbook names none */
  readonly plan: string;
  /** "" where the whole plan is meant */
  readonly subGoal: string;
  readonly field: Field | null;
  /** other sub-goals that take their figure from the same cells */
  readonly also: readonly string[];
  /** the cell to look at: "Klager!C7" */
  readonly cell: string;
  /** what is likely and not certain; the message must say so */
  readonly isGuess: boolean;
  /** null where only a person can put it right */
  readonly mend: Mend | null;
  /** whether connecting the field anew is the way out */
  readonly reconnect: boolean;
}

export type FindingOf<Code extends FindingCode> = Found & { readonly code: Code } & Details[Code];
/** Something that may turn a verdict without anybody seeing it. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** In the order of their weight. */
export const findingCodes = Object.keys({
  sourceDeleted: 0,
  valueOverFormula: 0,
  signFlipped: 0,
  signContradicted: 0,
  unitContradicted: 0,
  factorJump: 0,
  formulaChanged: 0,
  headingChanged: 0,
  signChanged: 0,
  sourceError: 0,
  caseTwice: 0,
  closedBeforeReceived: 0,
  totalInside: 0,
  listGrown: 0,
  numberAsText: 0,
  dateAsText: 0,
  dateUnlikely: 0,
  hiddenRows: 0,
  typedAmongFormulas: 0,
  sourceElsewhere: 0,
  shareAboveWhole: 0,
  asOfInFuture: 0,
} satisfies Record<FindingCode, 0>) as readonly FindingCode[];
