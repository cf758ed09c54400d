import type { SealWords } from "./sealWords";

export const sealEn: SealWords = {
  intact: "Unchanged since it was sealed",
  broken: "Changed since it was sealed",
  suspect: "Unchanged, but not where it should be in the chain of reports",
  changed: (about, fields) => `${about}: ${fields.join(", ")} changed`,
  missing: (about) => `${about}: the row is missing`,
  added: (about) => `${about}: the row has been added`,
  ownRow: "The report's row in PlanSeals",
  line: (goal, subGoal) => (subGoal === null ? `Goal ${goal}` : `Sub-goal ${subGoal}`),
  unknownField:
    "Which field it is cannot be seen: it is Previous seal in PlanSeals, or the marks there have been changed as well, or are missing.",
  sheetChanged: (sheet, cells, more) =>
    `The sheet “${sheet}” has been changed: ${cells.join(", ")}${more === 0 ? "" : ` and ${String(more)} more cells`}`,
  sheetChangedSomewhere: (sheet) => `The sheet “${sheet}” has been changed. Where cannot be seen.`,
  sheetMissing: (sheet) => `The sheet “${sheet}” is not in the workbook. The rows in PlanReports were checked, the sheet was not.`,
  noPredecessor: "The report it builds on is not in the workbook: it was removed, or its seal was changed.",
  forked: (others) =>
    `Builds on the same report as ${others.join(" and ")}: they were made in different copies of the workbook. Decide which one counts, and make a correction.`,
  corrects: (report, why) => `Corrects ${report}: ${why}`,
  sealLost: (reports) => `Was sealed, but the seal is no longer in PlanSeals: ${reports.join(", ")}`,
  unsealed: (reports) => `Without a seal: ${reports.join(", ")}`,
  planGone: (plan) => `The plan “${plan}” is no longer in the workbook: it was renamed or removed. Its seals:`,
  none: "There are no sealed reports in the workbook.",
  allIntact: (count) => (count === 1 ? "The seal matches." : `All ${String(count)} seals match.`),
  someBroken: (count, total) => `${String(count)} of ${String(total)} seals do not match.`,
};
