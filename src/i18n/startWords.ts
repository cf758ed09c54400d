import type { PlanFileProblemCode } from "../start/planFileProblem";
import type { StartProblem } from "../start/joinProblems";
import type { WrittenTable } from "../start/tableColumns";
import type { AnswerProblemCode } from "../start/emptyPlan";

/** Wording of the pane's part "start", and of the sheet it writes. */
export interface StartWords {
  readonly title: string;
  /** in the plan's own language */
  readonly sheet: SheetWords;

  readonly introduction: string;
  readonly tablesByHand: string;
  readonly ways: string;
  readonly template: string;
  readonly templateNote: string;
  readonly templateText: string;
  readonly empty: string;
  readonly emptyNote: string;
  readonly roll: string;
  rollNote(plan: string): string;
  readonly rollText: readonly string[];
  readonly file: string;
  readonly fileNote: string;
  readonly chooseFile: string;
  readonly chooseOther: string;
  readonly schemaLink: string;
  readonly readingFile: string;
  readonly fileUnreadable: string;
  fileChosen(name: string): string;
  readonly rollFile: string;
  readonly cannotRoll: string;

  readonly planName: string;
  readonly planNameHint: string;
  readonly institution: string;
  readonly year: string;
  readonly firstGoal: string;
  readonly firstGoalHint: string;
  readonly goalTitle: string;
  readonly criterion: string;
  readonly chooseCriterion: string;
  readonly target: string;
  readonly targetHints: { readonly none: string; readonly between: string; readonly within: string; readonly other: string };
  readonly unit: string;
  readonly unitHint: string;
  readonly due: string;
  readonly dueHint: string;
  readonly answerProblems: Readonly<Record<AnswerProblemCode, string>>;

  readonly showPreview: string;
  readonly readingWorkbook: string;
  readonly readFailed: string;
  readonly previewTitle: string;
  readonly nothingChanged: string;
  newSheet(sheet: string): string;
  addedTo(sheet: string): string;
  readonly rowsMoveDown: string;
  readonly workbookChanged: string;
  /** "PlanGoals: 9 rækker" */
  rows(table: string, count: number): string;
  repeated(count: number): string;
  moreRows(count: number): string;
  readonly missingTitle: string;
  missingColumn(table: string, column: string, values: number): string;
  readonly writeWithout: string;
  toCheck(count: number): string;
  readonly toCheckNote: string;
  readonly create: string;
  readonly creating: string;
  readonly back: string;

  created(plan: string): string;
  readonly createdNext: string;
  readonly goToPlan: string;
  readonly writeFailed: string;
  changedMeanwhile(address: string): string;
  noRoom(table: string): string;
  readonly notWritten: string;

  readonly cannotWrite: string;
  readonly cannotRead: string;
  readonly cannotExport: string;
  problem(problem: StartProblem): string;
  readonly countsFrom1904: string;
  fileProblems(count: number): string;
  /** `about` stands for {} */
  readonly fileProblem: Readonly<Record<PlanFileProblemCode, string>>;

  readonly exportTitle: string;
  exportNote(plan: string): string;
  readonly makeFile: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly fileText: string;
  readonly notInFileTitle: string;
  notInFile(id: string, column: string, content: string): string;
  readonly issuesTitle: string;
  readonly planGone: string;

  /** topics of the rows a rolled plan asks to have confirmed, in the plan's own language */
  confirmTarget(id: string, target: string): string;
  readonly confirmYear: string;
  chosenBefore(year: number, chosen: string): string;
}

export interface SheetWords {
  /** of the sheet */
  readonly name: string;
  title(plan: string): string;
  readonly note: string;
  readonly joinedNote: string;
  readonly headings: Readonly<Record<WrittenTable, string>>;
  /** the name of a sheet that holds nothing but the history: Excel keeps the plain word to itself */
  readonly historyName: string;
}
