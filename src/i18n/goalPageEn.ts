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
  gone: "The goal is no longer in the plan.",
};
