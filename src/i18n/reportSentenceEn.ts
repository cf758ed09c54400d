import type { ReportSentenceWords } from "./reportSentenceWords";

const listed = (names: readonly string[]) => {
  const last = names.at(-1) ?? "";
  return `sub-goal${names.length === 1 ? "" : "s"} ${names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`}`;
};
const days = (count: number) => (count === 1 ? "1 day" : `${String(count)} days`);
const against = (distance: number, due: string) =>
  distance === 0 ? `on the due day ${due}` : `${days(Math.abs(distance))} ${distance > 0 ? "before" : "after"} the due day ${due}`;
const is = (names: readonly string[]) => (names.length === 1 ? "is" : "are");

export const reportSentenceEn: ReportSentenceWords = {
  signs: { decimal: ".", thousands: "," },
  percent: "%",
  percentPoints: "percentage points",
  goal: (id, title) => (title === "" ? `Goal ${id}` : `Goal ${id} ${title}`),
  standing: {
    met: "is met",
    notMet: "is not met",
    expectedMet: "is expected to be met",
    expectedNotMet: "is not expected to be met",
    open: "is pending",
  },
  butOpen: "but is not finally decided",
  via: (names) => `through ${listed(names)}`,
  allMet: (count) => (count === 2 ? "as both sub-goals are met" : `as all ${String(count)} sub-goals are met`),
  someMet: (met, count, needed) =>
    `as ${String(met)} of ${String(count)} sub-goals ${met === 1 ? "is" : "are"} met, and at least ${String(needed)} must be`,
  noneMet: (count) => (count === 2 ? "as neither of the two sub-goals is met" : `as none of the ${String(count)} sub-goals is met`),
  areNotMet: (names) => `as ${listed(names)} ${is(names)} not met`,
  tooFewMet: (notMet, count, needed) =>
    `as ${String(notMet)} of ${String(count)} sub-goals ${notMet === 1 ? "is" : "are"} not met, and at least ${String(needed)} must be met`,
  dueTo: (names) => `because of ${listed(names)}`,
  areOpen: (names) => `as ${listed(names)} ${is(names)} not decided`,
  more: (count) => `and ${String(count)} more sub-goal${count === 1 ? "" : "s"}`,
  noSubGoals: "the goal has no sub-goals",
  goalIssue: "the goal cannot be decided until an issue with the goal or the plan is mended",

  deviation: (calculation) => `the deviation ${calculation}`,
  result: (amount) => `the result ${amount}`,
  inside: (subject, distance, limit) => `${subject} is ${distance} inside the limit of ${limit}`,
  outside: (subject, distance, limit) => `${subject} exceeds the limit of ${limit} by ${distance}`,
  over: (subject, distance, demand) => `${subject} is ${distance} above the required ${demand}`,
  under: (subject, distance, demand) => `${subject} is ${distance} below the required ${demand}`,
  exactly: (subject, demand) => `${subject} is exactly on the limit of the required ${demand}`,
  exactlyLimit: (subject, limit) => `${subject} is exactly on the limit of ${limit}`,
  between: (subject, low, high) => `${subject} is between ${low} and ${high}`,
  notBetween: (subject, distance, low, high) => `${subject} is ${distance} outside the required ${low} to ${high}`,
  reduced: (limit, percent, from) => `at most ${limit} (${percent} below ${from})`,

  done: (day, distance, due) => `done on ${day}, ${against(distance, due)}`,
  documented: (day, distance, due) => `documented on ${day}, ${against(distance, due)}`,
  planned: (day, distance, due) => `planned for ${day}, ${against(distance, due)}`,
  documentedYes: "documented",
  assessed: (verdict, by) => `assessed as ${verdict === "met" ? "met" : "not met"}${by === "" ? "" : ` by ${by}`}`,
  reportedNo: "reported as not done",
  confirmedNotDone: "confirmed as not done",

  noResult: (due) => (due === null ? "there is no result yet" : `there is no result yet; it is due ${due}`),
  overdue: (due) => `the information is missing, and the due day ${due} has passed`,
  sourceBlank: "the result comes from cells that are still blank",
  issueFound: "the result cannot be judged until an issue in the plan's row is mended",
  notFinal: "the result is not final",
  notDue: (due) => `the figure is final on ${due}`,
  assessedLater: (due) => `finally assessed on ${due}`,
};
