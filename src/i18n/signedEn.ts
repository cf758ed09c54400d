import { changedEn } from "./changedEn";
import type { SignedWords } from "./signedWords";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
const missing = (table: string, columns: readonly string[]) =>
  `The table ${table} lacks the ${columns.length === 1 ? "column" : "columns"} ${columns.join(", ")}. Add ${columns.length === 1 ? "it" : "them"}, and try again.`;

export const signedEn: SignedWords = {
  recordName: "Signed plan",
  sealsHeading: "Seals",
  changesSheet: "Changes since signed",

  reading: "Reading the signed plan …",
  readFailed: "The signed plan could not be read",
  notReady: "Excel is still calculating. Try again in a moment.",
  gone: "The plan is no longer in the workbook.",

  notSigned: "The plan is not sealed in the workbook yet.",
  whatSigningDoes: [
    "Requirements, weights, criteria, targets and due dates are copied as they are now. Of a target that is a formula the formula is copied, not the figure.",
    "What is written is sealed, so that any later change of it can be seen.",
    "If the plan is changed afterwards, it is said here, at the goal, in the overview and in the reports, until somebody has noted why.",
    "It can be done only once for each plan.",
  ],
  byHand: "The table PlanSigned already says what was signed. It is not sealed. It can be sealed as it stands; none of it is written over.",
  byHandDiffers: (count) =>
    count === 0
      ? "The plan is now as it says there."
      : `The plan differs from it in ${count === 1 ? "one place" : `${String(count)} places`}. Make sure that what is written is what was signed, before it is sealed.`,
  signedOn: "Signed on",
  dayMissing: "Give the day the plan was signed.",
  willBeWritten: (count) => `${number(count, "row", "rows")} will be written`,
  stands: (count) => `${number(count, "row", "rows")} will be sealed`,
  goalRow: (id) => `${id} (goal)`,
  newSheet: (name) => `On a new sheet: “${name}”.`,
  addedTo: (table) => `At the bottom of the table ${table}.`,
  infoWritten: (cell) => `The day is written in ${cell}.`,
  sign: "Sign and seal",
  seal: "Seal what stands there",
  signing: "Sealing …",
  signFailed: "The plan was not sealed",
  signed: "The plan is sealed.",
  refused: "The plan cannot be sealed until this is mended",
  alreadySigned: (date) => `The plan is already sealed${date === null ? "" : `, signed on ${date}`}.`,
  otherDay: (cell, date) =>
    date === null ? `${cell} does not hold a date. Mend the cell, and try again.` : `${cell} says that the plan was signed on ${date}.`,
  problem: (problem) => {
    switch (problem.kind) {
      case "gone":
        return "The plan is no longer in the workbook.";
      case "noGoals":
        return "The plan has no goals.";
      case "inFuture":
        return "The day lies in the future.";
      case "columnsMissing":
        return missing(problem.table, problem.columns);
    }
  },
  countsFrom1904: "The workbook counts its dates from 1904. They would be written wrong.",

  wasSigned: (date) => (date === null ? "The plan is signed; the day in the register cannot be read." : `Signed on ${date}.`),
  sealed: (rows) => `${number(rows, "row stands", "rows stand")} in PlanSigned.`,
  sealIs: "Seal",
  copySeal: "Copy seal",
  sealHelp: "Whoever keeps the seal elsewhere can see whether the plan was written over and sealed anew.",
  intact: "What was signed stands as it was sealed.",
  notIntact: "What was signed does not stand as it was sealed:",
  registerRow: "the row in PlanSeals",
  lineChanged: (line, fields) => `${line}: ${fields.join(", ")} changed`,
  lineMissing: (line) => `${line}: the row is missing`,
  lineAdded: (line) => `${line}: the row was added`,
  cannotTell: "It cannot be told where.",
  noPredecessor: "The seal this one builds on is not in the workbook.",
  forked: (records) => `Builds on the same seal as ${records.join(", ")}: one of them was made in another copy of the workbook.`,

  noChanges: "The plan is as it was signed.",
  changesHelp: (count, open) =>
    `${number(count, "change", "changes")}${open === 0 ? ", all with a reason." : open === count ? ", without a reason." : `, ${String(open)} without a reason.`}`,
  why: "Why",
  whyOf: (change) => `Why: ${change}`,
  whyMissing: "Say why.",
  note: "Note the change",
  noteOf: (change) => `Note the change: ${change}`,
  noteAll: (count) => `Note all ${String(count)} changes`,
  noting: "Noting …",
  noteFailed: "The change was not noted",
  noteRefused: "Nothing was noted",
  notedNow: (count) => `${number(count, "change is", "changes are")} noted.`,
  noteProblem: (problem) => {
    switch (problem.kind) {
      case "whyMissing":
        return "A reason is missing.";
      case "whyTooLong":
        return "The reason is longer than a cell can hold.";
      case "outdated":
        return `The plan was changed meanwhile: ${changedEn.change(problem.change)} no longer holds, or has been noted.`;
      case "columnsMissing":
        return missing(problem.table, problem.columns);
    }
  },
};
