import type { GoalPageWords } from "./goalPageWords";

export const goalPageEn: GoalPageWords = {
  title: "Goal",
  distance: (subGoal, headroom) => `Distance to the limit, ${subGoal}: ${headroom}`,
  trend: (subGoal, years) => `Trend, ${subGoal}: ${years}`,
  chart: (subGoal, years) => `History, ${subGoal}. ${years}`,
  yearTold: (year, result, target) => `${year}: result ${result ?? "none"}, target ${target ?? "no number"}`,
  why: "Why",
  history: "History, as printed in the plan",
  year: "Year",
  choices: "How the plan is read",
  choicesHelp: "Places in the signed text that can be read in several ways.",
  notChosen: "No reading has been chosen yet.",
  chosen: (reading, by, on) => `Chosen: ${reading}${by === "" ? "" : ` (${by}${on === null ? "" : `, ${on}`})`}`,
  onTheLimit: "The result lies exactly on the limit: the reading decides it.",
  sentence: "Sentence for the report",
  whatIf: "Try other figures",
  connect: "Connect",
  combines(requires, count) {
    if (count === 1) return "The goal has one sub-goal and follows it.";
    if (requires.kind === "all") return count === 2 ? "Both sub-goals must be met." : `All ${String(count)} sub-goals must be met.`;
    return requires.kind === "any"
      ? "One met sub-goal is enough."
      : `At least ${String(requires.count)} of ${String(count)} sub-goals must be met.`;
  },
  twins: (count, id) => `${String(count)} rows of the plan have goal number ${id}. Change one of them:`,
  section: "Section",
  placeInPlan: "Place in the plan",
  noEvidence: "No evidence given",

  blank: "blank cell",
  sourceBlank: "blank, as the cells it is taken from are blank",
  noColumn: "the plan has no column for it",
  dueOfPlan: "the plan's end",
  typed: "Typed into the cell.",
  takesFrom: "Taken from",
  connected: (day) => (day === null ? "Connected, the day was not noted" : `Connected ${day}`),
  countedIn: (counted) => `the source is in ${counted}`,
  formulaThen: (formula) => `When the figure was connected, the formula was ${formula}`,
  extracted: (first, last) => (first === last ? `extracted ${first} according to` : `extracted ${first} to ${last} according to`),
  readingOrigins: "Reading where the figures come from …",
  originsFailed: "Where the figures come from could not be read",
  readAt: (moment) =>
    `The add-in read the figures ${moment}. Where no extraction date is given, none was found on the sheet; where no connection is given, none is noted in the table PlanSources. Who typed or connected a figure is not noted.`,
  gone: "The goal is no longer in the plan.",
  toChoices: "Choose a reading",
};
