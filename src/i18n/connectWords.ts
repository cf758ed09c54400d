import type { Connection, Field, Population } from "../connect/connection";
import type { RecordWords } from "../connect/connectChange";
import type { Missing, ReferencePart } from "../connect/draft";
import type { Sign, Unit } from "../connect/unit";

/** Wording of the pane's view that connects the plan to the workbook's own cells. */
export interface ConnectWords {
  readonly title: string;
  readonly introduction: string;
  readonly noPlan: string;
  readonly noPlanHelp: string;

  /** what is kept in the workbook of a connection, in the plan's language */
  readonly record: RecordWords;
  readonly fields: Readonly<Record<Field, string>>;
  /** "Resultat mangler", "Resultat forbundet" */
  fieldMissing(field: string): string;
  fieldConnected(field: string): string;
  fieldTyped(field: string): string;
  fieldBroken(field: string): string;
  readonly byPerson: string;
  readonly byPersonShort: string;
  readonly criterionFirst: string;
  /** how many of all fields have a figure */
  connectedOf(count: number, total: number): string;

  readonly ways: string;
  readonly kinds: Readonly<Record<Connection["kind"], string>>;
  readonly kindHelp: Readonly<Record<Connection["kind"], string>>;
  readonly parts: Readonly<Record<ReferencePart, string>>;
  readonly pick: string;
  readonly picking: string;
  pickFor(part: string): string;
  readonly pickHelp: string;
  readonly optional: string;
  readonly onlyWord: string;

  readonly unit: string;
  readonly chooseUnit: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly sign: string;
  readonly signs: Readonly<Record<Sign, string>>;
  /** "Fra overskriften »1.000 kr.«" */
  toldBy(text: string): string;
  readonly countedBy: Readonly<Record<"format" | "size" | "declared", string>>;
  readonly signHelp: string;
  readonly months: string;
  readonly from: string;
  readonly to: string;
  readonly lastPeriod: string;
  readonly lastPeriodHelp: string;
  readonly population: string;
  readonly populations: Readonly<Record<Population, string>>;

  readonly proposal: string;
  readonly proposing: string;
  readonly proposalFailed: string;
  readonly missing: Readonly<Record<Missing, string>>;
  referenceUnknown(reference: string): string;
  oneCellNeeded(reference: string): string;
  planItself(reference: string): string;
  textToConvert(cell: string, text: string): string;
  unitsDiffer(from: string, to: string): string;
  noColumn(field: string): string;
  /** row and column a source was found by: "række »Resultat«, kolonne »UO2«" */
  found(row: string | null, columns: readonly string[]): string;
  readonly givesNothing: string;
  gives(value: string): string;
  now(held: string): string;
  verdictAfter(id: string, verdict: string): string;
  readonly goalAfter: (id: string, verdict: string) => string;
  readonly noTrial: string;

  readonly connect: string;
  readonly connecting: string;
  readonly replaceTitle: (cell: string) => string;
  readonly replaceHelp: (held: string) => string;
  readonly replace: string;
  connected(cells: string): string;
  readonly connectFailed: string;
  notAsShown(subGoal: string): string;
  changedMeanwhile(cell: string): string;
  noRoom(table: string): string;
  reconnectSubGoal(subGoal: string): string;

  readonly suggestTitle: string;
  readonly suggestHelp: string;
  readonly suggest: string;
  readonly suggestAgain: string;
  readonly scanning: string;
  scanned(done: string, total: string): string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly suggestFailed: string;
  readonly noSuggestions: string;
  suggestionsFound(fields: number): string;
  readonly leftOut: (sheets: string) => string;
  readonly unsure: string;
  choose(subGoal: string, field: string): string;
  readonly use: string;
  useFor(cells: string): string;
  connectChosen(count: number): string;
  readonly checkNext: string;
  readonly unitUntold: string;
}
