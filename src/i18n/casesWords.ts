import type { Population } from "../figures/onTime";

/** Wording of the pane's part about open cases. Dates arrive ready made. */
export interface CasesWords {
  readonly title: string;
  readonly reading: string;
  readonly failed: string;
  /** no result of the plan is counted from a list of cases */
  readonly none: string;
  readonly noneHelp: string;
  readonly toConnect: string;
  /** "Sager bag 1.6" */
  listOf(subGoals: readonly string[]): string;
  /** which cases count: "Der tælles sager med frist 01.01.2022–31.12.2022. Fristen er 5 måneder efter modtagelsen." */
  counts(population: Population, from: string, to: string, months: number): string;
  counted(onTime: number, late: number, undecided: number): string;
  /** how many more may be late with the share still reached; negative: so many too many are */
  room(id: string, share: string, room: number): string;
  /** the days left are counted from this day */
  asOf(date: string): string;
  /** none of its cases is open; or it holds none at all */
  noOpen(hasCases: boolean): string;
  openCases(count: number): string;
  others(count: number): string;
  othersHelp: string;
  /** a case without a number: "Række 14" */
  row(row: number): string;
  daysLeft(days: number): string;
  dueOn(date: string): string;
  receivedOn(date: string): string;
  unreadable(count: number): string;
  readonly unreadableHelp: string;
  notFollowed(cell: string, argument: string): string;
  wrong(cell: string): string;
}
