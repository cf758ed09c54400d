import type { DayOff } from "../plan/dayOff";
import type { OverviewWords } from "./overviewWords";

const number = (count: number, one: string, many: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
const notMoved = "The plan counts calendar days and does not move the deadline.";

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: "a Saturday",
  sunday: "a Sunday",
  newYearsDay: "New Year's Day, a public holiday",
  maundyThursday: "Maundy Thursday (skærtorsdag), a Danish public holiday",
  goodFriday: "Good Friday, a public holiday",
  easterSunday: "Easter Sunday, a public holiday",
  easterMonday: "Easter Monday, a public holiday",
  greatPrayerDay: "Great Prayer Day (store bededag), a Danish public holiday",
  ascensionDay: "Ascension Day, a public holiday",
  whitSunday: "Whit Sunday, a public holiday",
  whitMonday: "Whit Monday, a public holiday",
  christmasDay: "Christmas Day, a public holiday",
  secondChristmasDay: "26 December, a public holiday",
};

export const overviewEn: OverviewWords = {
  title: "Overview",

  changesTitle: "Changed since the last report",
  since: (report, asOf) => `Since the report ${report}${asOf === null ? "" : `, as of ${asOf}`}`,
  noReportYet: "The workbook holds no report to compare with yet.",
  nothingChanged: "Nothing has changed since.",
  metThenAndNow: (then, now) => `Met ${then} then, ${now} now`,
  fromTo: (before, after) => `from ${before} to ${after}`,
  notReportedThen: "is not in the report",
  unknownThen: "unknown",
  noFigure: "nothing",
  gone: (goals) => `In the report, but no longer in the plan: ${goals.join(", ")}`,

  signedPlan: "Signed plan",
  signedOn: (date) => `Signed on ${date}.`,
  changesSinceSigned: (count, open) =>
    `${number(count, "change", "changes")} since signed${open === 0 ? "." : `, ${open === count ? "" : `${String(open)} `}without a reason.`}`,
  changedSinceSigned: "Changed since signed",

  nextReport: "Next report",
  annualReport: "The annual report",
  quarter: (quarter, year) => `Quarter ${quarter}, ${year}`,
  dueIn: (date, days) => `Due ${date}, ${days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${number(days, "day", "days")}`}`,
  annualHelp: "The deadlines of all four quarterly reports have passed. What is left is the final account in the annual report.",
  noYear: "The plan names neither a year nor an end, so the reports' deadlines are not known.",
  dayOff: (day) => `The deadline is ${daysOff[day]}. ${notMoved}`,
  madeAlready: (report, made) => `The report has been made: ${report}${made === null ? "" : `, ${made}`}.`,
  missing: (count) => `${number(count, "piece of information", "pieces of information")} missing`,
  nothingMissing: "Nothing is missing for the report.",
  lacks: {
    result: "no result yet",
    overdue: "information missing (past due)",
    sourceBlank: "the cell its figure comes from is blank",
    issue: "something must be mended first",
    final: "the final figure is missing",
    evidence: "evidence is missing",
    decidedBy: "who decided it is missing",
  },
  from: (owner) => `From ${owner}`,
  noOwner: "No owner named",
  later: (count) => `${number(count, "sub-goal is", "sub-goals are")} due after the quarter and reported as pending.`,
  toReport: "Go to the report",

  filter: "Show goals",
  all: "All",
  noGoals: (verdict) => `No goal is “${verdict}”.`,
  whySelected: "Why? Selected cell",
  choices: "Ambiguities",
  choicesOpen: (open, total) =>
    total === 0
      ? "The plan has none on record."
      : open === 0
        ? `All ${String(total)} are decided.`
        : `${String(open)} of ${String(total)} are undecided.`,
  toChoices: "See the readings",
};
