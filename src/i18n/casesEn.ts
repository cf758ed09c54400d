import type { CasesWords } from "./casesWords";
import { stopped } from "./stopped";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

export const casesEn: CasesWords = {
  title: "Open cases",
  reading: "Reading the list of cases …",
  failed: "The list of cases could not be read",
  none: "No list of cases is connected",
  noneHelp:
    "Open cases stand here by deadline once a sub-goal's result is calculated with PLAN.ONTIME from a list of cases. Connect the sub-goal with the list's columns for received and closed.",
  toConnect: "Connect a list of cases",
  listOf: (subGoals) => `Cases behind ${subGoals.join(", ")}`,
  counts: (population, from, to, months) => {
    const which = { due: "due", closed: "closed", received: "received" }[population];
    return `Cases ${which} ${from}–${to} are counted. The deadline is ${number(months, "month", "months")} after receipt.`;
  },
  counted: (onTime, late, undecided) =>
    `${number(onTime, "case", "cases")} on time, ${late.toLocaleString("en-GB")} late, ${undecided.toLocaleString("en-GB")} not decided yet.`,
  room: (id, share, room) => {
    if (room > 0) return `${number(room, "more case", "more cases")} may become late and ${id} still reaches ${stopped(share)}`;
    if (room === 0) return `No more cases may become late: with one more, ${id} misses ${stopped(share)}`;
    return `${number(-room, "case too many is", "cases too many are")} late: as the list stands, ${id} cannot reach ${stopped(share)}`;
  },
  asOf: (date) => `Days are counted from ${date}.`,
  noOpen: (hasCases) => (hasCases ? "No open cases." : "The list holds no cases."),
  openCases: (count) => `Open cases (${count.toLocaleString("en-GB")})`,
  others: (count) => `Open cases outside the goal's period (${count.toLocaleString("en-GB")})`,
  othersHelp: "They do not count in the sub-goal's share.",
  row: (row) => `Row ${String(row)}`,
  daysLeft: (days) => {
    if (days === 0) return "due today";
    return days > 0 ? `${number(days, "day", "days")} left` : `${number(-days, "day", "days")} overdue`;
  },
  dueOn: (date) => `Due ${date}`,
  receivedOn: (date) => `received ${date}`,
  unreadable: (count) => `Rows that cannot be read (${count.toLocaleString("en-GB")})`,
  unreadableHelp: "The share cannot be calculated until they are mended. The figures here leave them out.",
  notFollowed: (cell, argument) =>
    `The cases cannot be shown: the formula in ${cell} gives the function “${argument}”, which is a calculation.`,
  wrong: (cell) => `The cases cannot be counted. The formula in ${cell} says:`,
};
