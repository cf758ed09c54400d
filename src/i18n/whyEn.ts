import type { WhyWords } from "./whyWords";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

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
  inYear: (id, year, verdict) =>
    `${id}, ${String(year)}: ${verdict}. This is what the plan's history says, judged by the goal as it stood that year.`,
  ofPlan: (plan) => `The plan is ${plan}, not the one the pane shows.`,
  feeds: (subGoals) => `The cell is part of ${subGoals}.`,
  formula: "Formula",
  nothing: "The cell shows nothing of the plan, and no sub-goal takes its figure directly from it.",
  blank: "blank",

  showsError: (name, error) => `${name} shows ${error}`,
  moreCalls: (count) => `The formula has ${number(count, "more PLAN function", "more PLAN functions")}, not shown here.`,
  arguments: "Arguments",
  omitted: "omitted",
  cells: (count, blanks) => `${number(count, "cell", "cells")}${blanks === 0 ? "" : `, ${String(blanks)} blank`}`,
  calculated: "calculated within the formula",
  typed: "typed",
  takes: "Taken from",
  figures: "The figures in the plan, and where they come from",
  noFigures: "There are no figures in the plan yet.",
  cellFailed: "The cell could not be read",
  noCells: "The formula takes nothing from other cells.",

  oneWayIsEnough: "It is enough that one of these is met:",
  errorRate: (errors, checked, rate) => `${errors} ${errors === "1" ? "error" : "errors"} of ${checked} checked = ${rate}`,
  reportDue: (end, days, due) => `${end} + ${number(days, "calendar day", "calendar days")} = ${due}`,
  verdicts: ({ met, notMet, pending }) => `${String(met)} met, ${String(notMet)} not met, ${String(pending)} pending`,
  weights: (met, whole, points) => `100 × ${met} / ${whole} = ${points}: the weight of those met, of all weights`,
  onTimeOf: (onTime, decided, share) =>
    `${onTime.toLocaleString("en-GB")} of ${decided.toLocaleString("en-GB")} decided cases on time = ${share}`,
  lateRoom: (share, room) =>
    room < 0
      ? `${number(-room, "case too many is", "cases too many are")} late for ${share}`
      : room === 0
        ? `No more cases may become late with ${share} still reached`
        : `${number(room, "more case", "more cases")} may become late with ${share} still reached`,
  notFollowed: "One argument is a calculation within the formula, so the answer cannot be worked out here. The cells it uses stand below.",
};
