import type { WhyWords } from "./whyWords";

export const whyEn: WhyWords = {
  title: "Why?",
  ofCell: (address, shown) => `Why does ${address} show “${shown}”?`,
  reading: "Reading the selected cell …",
  selectionFailed: "The selected cell could not be read",
  help: "Select another cell on the sheet to ask about it: the page follows.",
  toGoal: (id) => `Open goal ${id}`,
  points: "The goals' points, which the figure is the sum of",
  pointsOf: (goal, worth, verdict) => `${goal}: worth ${worth}, ${verdict}`,
  pointsUnknown: "unknown",
  feeds: (subGoals) => `The cell is part of ${subGoals}.`,
  pure: (name) => `PLAN.${name} works on its own arguments alone. Its rule stands under Functions and in the help.`,
  formula: "Formula",
  unknownId: (id) => `The plan has no goal or sub-goal numbered “${id}”.`,
  nothing: "The cell shows nothing of the plan, and no sub-goal takes its figure directly from it.",
  blank: "blank",
};
