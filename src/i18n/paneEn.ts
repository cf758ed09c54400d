import { overviewEn } from "./overviewEn";
import { goalPageEn } from "./goalPageEn";
import { whatIfEn } from "./whatIfEn";
import { casesEn } from "./casesEn";
import { whyEn } from "./whyEn";
import { reportEn } from "./reportEn";
import { settingsEn } from "./settingsEn";
import { checkEn } from "./checkEn";
import { connectEn } from "./connectEn";
import type { PaneWords } from "./paneWords";
import { startEn } from "./startEn";

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

export const englishPane: PaneWords = {
  start: startEn,
  connect: connectEn,
  check: checkEn,
  overview: overviewEn,
  goalPage: goalPageEn,
  whatIf: whatIfEn,
  why: whyEn,
  cases: casesEn,
  report: reportEn,
  settings: settingsEn,

  planTitle: (year) => (year === null ? "Results plan" : `Results plan ${year}`),
  choosePlan: "Choose plan",
  asOf: (date) => `As of ${date}`,
  evaluatedAt: (moment) => `Evaluated ${moment}`,
  ago(age) {
    switch (age.unit) {
      case "moment":
        return "less than a minute ago";
      case "minute":
        return `${count(age.count, "minute", "minutes")} ago`;
      case "hour":
        return `${count(age.count, "hour", "hours")} ago`;
      case "day":
        return `${count(age.count, "day", "days")} ago`;
    }
  },
  recalculate: "Recalculate",
  recalculating: "Recalculating …",

  score: "Score",
  scoreMet: "Met",
  scoreForecast: "Forecast",
  scorePossible: "Possible",
  goalsOf: (part, total) => `${part} of ${total} goals`,
  noScoreWithoutGoals: "The plan has no goals and therefore no score.",
  noScoreWithoutWeights: "The weights of the goals cannot be read, so there is no score. See the issues below.",

  goals: "Goals",
  goalsWithoutGroup: "Goals without a group",
  forecast: (verdict) => `forecast: ${verdict}`,
  noForecast: "no forecast",
  goal: (id) => `Goal ${id}`,
  subGoal: (id) => `Sub-goal ${id}`,
  worth: (percent) => `Counts for ${percent} of the plan`,
  worthUnknown: "The weight of the goal cannot be read",

  criterion: "Criterion",
  criterionUnknown: "unknown or missing",
  comparedWith: "Compared with",
  due: "Due",
  result: "Result",
  noResult: "no result yet",
  headroom: "Headroom",
  evidence: "Evidence",
  decidedBy: "Decided by",
  owner: "Owner",
  sources: "Source",
  comment: "Comment",
  yes: "yes",
  no: "no",
  percentUnit: "%",
  range: (low, high) => `${low} and ${high}`,
  unreadable: (text) => `“${text}” cannot be read`,
  goToCell: (address) => `Go to cell ${address}`,

  issues: (number) => `Issues (${number})`,
  issuesElsewhere: (number) => `${count(number, "issue", "issues")} in other plans in the workbook.`,
  notices: (number) => `Notices (${number})`,
  showMore: (number) => `Show more (${number} left)`,

  starting: "Reading the results plan …",
  failedTitle: "The plan could not be read",
  failedHelp: "The workbook has not been changed. Try again when Excel is ready.",
  retry: "Try again",
  staleTitle: "The figures are not up to date",
  staleFigures: (moment, ago) => `You see the last figures that could be read: ${moment}, ${ago}.`,
  asleepTitle: "Cells with PLAN functions are waiting",
  asleepHelp: "Excel has not started them yet. Recalculate to get them going.",
  goToFailed: (address) => `Cell ${address} could not be shown`,
  recalculateFailed: "The recalculation did not succeed",
  dismiss: "Close message",
  brokenTitle: "The pane could not be shown",
  brokenHelp: "This is a fault in the add-in, not in the workbook. Give the text below to your IT support.",

  emptyTitle: "No results plan in the workbook",
  emptyIntroduction: "The plan must stand in ordinary Excel tables with these names. Only PlanSubgoals is needed.",
  emptyTables: [
    { name: "PlanSubgoals", holds: "The sub-goals. The columns Goal, Criterion and Result must be there; Target and Due usually are." },
    { name: "PlanGoals", holds: "The goals: Goal, Title, Group, Requires and Weight." },
    { name: "PlanInfo", holds: "The plan: Institution, Year, As of, and Plan where there are several plans." },
  ],
  emptyStepsTitle: "How to get started",
  emptySteps: [
    "Type the headers Goal, Criterion, Target, Result and Due in a row, and one sub-goal in each row under them.",
    "Select the cells and choose Insert > Table. Tick that the table has headers.",
    "Name the table PlanSubgoals under Table Design.",
    "Write the criterion as a word: at least, at most, more than, less than, between, within, reduced by, by date, documented or assessed.",
    'Let Result point at your own cells, for example =IF(Finance!G8="","",Finance!G8). The pane follows by itself.',
  ],

  back: "Back",
  copy: "Copy",
  copied: "Copied",
  copyRefused: "The clipboard cannot be used here. The text is selected: press Ctrl+C.",
  planTab: "Overview",
  functionsTab: "Functions",
  functionsTitle: "Functions",
  functionsIntroduction: "Select a cell on the sheet, open a function here, and insert it into the cell.",
  functionGroups: {
    plan: "The plan in the workbook (live)",
    figures: "Budget, sick leave and other figures",
    deadlines: "Deadlines and cases",
    verdicts: "Sub-goals and goals taken together",
  },
  searchFunctions: "Search the functions",
  searchExample: "such as due or budget",
  functionsFound: (number) => count(number, "function matches", "functions match"),
  noFunctions: (query) => `No function matches “${query}”. Try another word, such as goal, deadline or budget.`,
  wholeHelp: "Help on all functions",
  moreHelp: (name) => `More about ${name} in the help`,
  optional: "optional",
  omitted: "omitted",
  choose: "choose",
  severalRanges: "Separate several ranges by semicolons.",
  useSelection: "Use selection",
  selectionFailed: "The selection could not be read",
  argumentProblems: {
    missing: "This field is needed.",
    numberAmbiguous: "Can be read as thousands or as decimals. Write 1234 or 1.2340, for example.",
    dateUnreadable: "There is no such date, or the year cannot be right. Write 14-03-2022, for example.",
    calculation: "Put the calculation in a cell of its own, and write that cell's address here.",
  },
  formula: "Formula",
  insert: "Insert into the selected cell",
  inserting: "Inserting …",
  inserted: (address) => `Written in ${address}`,
  occupied: (address) => `${address} is not empty`,
  occupiedHelp: "Nothing has been written. Select an empty cell and insert again, or replace what the cell holds.",
  replace: "Replace",
  leave: "Leave it",
  insertFailed: "The formula was not written",
  rules: "Rules",
  example: "Example",
  exampleCells: "The example's cells",
  exampleFormula: "Formula",
  exampleValue: "Gives",
  now: "today's date and time of day",

  changedGoal: (id, verdict) => `Goal ${id}: ${verdict}.`,
  changedGoals: (number) => `${number} goals have changed status.`,
};
