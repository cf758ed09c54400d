import type { ChoicesWords } from "./choicesWords";
import { stopped } from "./stopped";

const after = (score: { readonly met: string; readonly possible: string } | null) =>
  score === null ? "" : `, secured ${score.met}, at most ${score.possible}`;

export const choicesEn: ChoicesWords = {
  title: "Ambiguities",
  introduction:
    "Where the signed text can be read in several ways. Each reading is chosen once, by name and date, and stands in the table PlanChoices.",
  reading: "Reading the plan's tables …",
  failed: "The plan's tables could not be read",
  noRegister: "The workbook has no table PlanChoices",
  noRegisterHelp: [
    "The results plan for 2022 has a register ready made: create it with the add-in in an empty workbook, copy its table PlanChoices over here, and see that it is still named PlanChoices.",
    "Or make the table yourself: its columns are Topic, Place, Readings (one on each line of the cell), Chosen, Decided by, Decided on and Why. It must be named PlanChoices.",
  ],
  noChoices: "The table PlanChoices has no rows for this plan.",
  filter: "Show",
  filterOpen: (count) => `Undecided (${String(count)})`,
  filterAll: (count) => `All (${String(count)})`,
  allDecided: "All readings are decided.",
  countsFrom1904:
    "The workbook counts its days from 1904. Turn that off in Excel's options before choosing: the dates would come out wrong.",

  undecided: "undecided",
  decided: "decided",
  notFollowed: "The plan's cells do not follow the choice.",
  chosen: (reading) => `Chosen: ${reading}`,
  by: (who, when) => `Decided by ${who}${when === null ? "" : ` on ${when}`}`,
  byNobody: "Who decided it is not on record.",
  why: (why) => `Why: ${why}`,
  readings: "Readings",
  ownReading: "What is decided?",

  recorded: "Recorded; no cell of the plan changes.",
  stays: (goal, verdict, score) => `Goal ${goal} remains: ${verdict}${after(score)}`,
  becomes: (goal, verdict, score) => `Goal ${goal} becomes: ${verdict}${after(score)}`,
  share: (percent) => stopped(`Share ${percent}`),
  mustRecalculate: "The result must be recalculated before its effect can be seen.",
  byHand({ what, cell }) {
    if (what === "column")
      return `The plan's table lacks a column; change the row at ${cell} by hand, so that the plan follows the reading.`;
    return what === "target"
      ? `The target in ${cell} is a formula, or another number than the reading's. Change it by hand if the reading changes the limit.`
      : `The result in ${cell} is not one PLAN.ONTIME alone. Change the formula that counts the cases by hand, so that it counts as the reading says.`;
  },

  decidedBy: "Decided by",
  decidedOn: "Decided on",
  whyField: "Why",
  whyChanged: "Why is it chosen anew?",
  problems: {
    reading: "Choose a reading.",
    by: "Say who decided it.",
    on: "Give a date.",
    future: "The date lies in the future.",
    why: "Say why it is chosen anew.",
  },
  writes: "These cells are written:",
  writesCell: (cell, before, now) => `${cell}: from ${before} to ${now}`,
  emptyCell: "blank",
  choose: "Choose this reading",
  chooseAnother: "Choose another reading",
  cancel: "Cancel",
  writing: "Writing …",
  bringIntoLine: "Change the cells to follow the choice",
  chosenNow: (topic) => `Chosen: ${topic}. The reading stands in PlanChoices.`,
  broughtIntoLine: (topic) => `The cells follow the choice now: ${topic}.`,
  notWritten: "The choice was not written",
  changedMeanwhile: "The row has changed since it was read. Look at it again, and then try once more.",
  columnMissing: (header) => `The table PlanChoices lacks the column ${header}. Add it before choosing.`,

  before: (why, reading, who, formerWhy) =>
    `${why} (before: ${reading}${who === "" ? "" : ` (${who})`}${formerWhy === "" ? "" : `; ${formerWhy}`})`,
};
