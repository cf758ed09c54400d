import { stopped } from "./stopped";
import type { Stretch, WhatIfWords } from "./whatIfWords";

const list = (ids: readonly string[]) => (ids.length < 2 ? ids.join("") : `${ids.slice(0, -1).join(", ")} and ${ids.at(-1)!}`);

/** "at most 1.6 mill. kr.", "between −2.4 and 1.6 (both limits included)" */
function within({ low, high }: Stretch): string {
  if (low === null && high === null) return "anything";
  if (low === null) return `${high!.counts ? "at most" : "under"} ${high!.amount}`;
  if (high === null) return `${low.counts ? "at least" : "over"} ${low.amount}`;
  if (low.amount === high.amount) return `exactly ${low.amount}`;
  const counted =
    low.counts && high.counts
      ? "both limits included"
      : low.counts || high.counts
        ? `${(low.counts ? low : high).amount} included, ${(low.counts ? high : low).amount} not`
        : "limits not included";
  return `between ${low.amount} and ${high.amount} (${counted})`;
}

const either = (stretches: readonly Stretch[]) => stretches.map(within).join(" or ");

/** Whether the limit itself still counts, where there is only one. */
function onLimit(stretches: readonly Stretch[]): string {
  const [only, ...more] = stretches;
  const bound = only === undefined || more.length > 0 || (only.low !== null && only.high !== null) ? null : (only.low ?? only.high);
  return bound === null ? "" : ` Exactly ${bound.amount} is ${bound.counts ? "met" : "not met"}.`;
}

function met(subject: string, stretches: readonly Stretch[], missed: readonly Stretch[]): string {
  if (stretches.length === 0) return `${subject} will not be met, whatever the result.`;
  if (missed.length === 0) return `${subject} is met, whatever the result.`;
  return `${subject} is met as long as the result is ${either(stretches)}, and will not be met ${stopped(either(missed))}${onLimit(stretches)}`;
}

export const whatIfEn: WhatIfWords = {
  title: "What if",
  introduction: "Try another result, target or due date and see what it does to the goals. Nothing is written to the workbook.",
  noPlanHelp: "Other figures can be tried here when the workbook has a results plan.",
  noGoals: "The plan has no goals to try.",
  noSubGoals: "The goal has no sub-goals.",

  nothingAssumed: "No assumptions. The figures are the workbook's.",
  assumed: (count) => `${count === 1 ? "1 assumption" : `${String(count)} assumptions`}. The workbook is untouched.`,
  reset: "Reset all",
  resetSubGoal: (id) => `Reset sub-goal ${id}`,
  hasAssumption: "with an assumption",
  dropped: (ids) => `The assumption about sub-goal ${list(ids)} was removed: the sub-goal is no longer in the plan.`,

  today: "Today",
  then: "With assumptions",
  asOf: "As of",
  changing: "Goals that change",
  noneChanging: "No goal changes.",
  fromTo: (before, after) => `from ${before} to ${after}`,
  outcome: (scores, changing) =>
    `${scores}. ${changing === 0 ? "No goal changes." : changing === 1 ? "1 goal changes." : `${String(changing)} goals change.`}`,

  fields: { result: "Result", target: "Target", comparedWith: "Compared with", due: "Due" },
  now: (value) => `Today: ${value}`,
  nowEmpty: "Today: not filled in",
  readBack: (value) => `Read as ${value}`,
  readAsEmpty: "Read as no result",
  isFinal: "And the result is final",
  notFinal: "The result is not final, so the sub-goal is pending and has a forecast only.",
  reasonSupposed: "The reason is supposed to be written in Evidence.",
  follows: (ids) => `Move sub-goal ${list(ids)} along (same source)`,
  percentUnclear: (text) => `“${text}” can be read in two ways. Write it with %, for example “${text} %”.`,
  cannotBeJudged: (id) => `Sub-goal ${id} cannot be judged until its row in the plan is mended, so there is nothing to try here.`,

  howFar: "How far can it go?",
  goalMet: (stretches, missed, ifOthersMet) =>
    `${met("The goal", stretches, missed)}${ifOthersMet ? " That is if the goal's other sub-goals are met." : ""}`,
  subGoalMet: (stretches, missed) => met("The sub-goal", stretches, missed),
  reachDays: (day, isDocumented) =>
    `The sub-goal is met when the result is a date up to and including ${day}${isDocumented ? ", or “yes”" : ""}. The day after is too late.`,
  reachYes: "The sub-goal is assessed by a person: yes is met, no is not met.",
  reachUnknown: {
    target: "The limit is not known: the target is missing or cannot be used.",
    comparedWith: "The limit is not known: “Compared with” is missing or cannot be used.",
    row: "The limit is not known: the row in the plan cannot be read.",
  },

  readingQuarters: "Reading the quarters behind the result …",
  lastQuarter: (name, id, stretches, now) => {
    const told = now === null ? " The quarter has not been reported yet." : ` Today: ${stopped(now)}`;
    if (stretches.length === 0) return `No result in ${name} can make ${id} met, given the three quarters before it.${told}`;
    return `${name} must be ${either(stretches)} for ${id} to be met, given the three quarters before it.${told}`;
  },
  quartersMissing: (quarters) => {
    const cell = quarters.cell;
    if (quarters.kind === "incomplete") return `What the last quarter may be is not known yet: ${cell} holds no figure.`;
    return quarters.kind === "typed"
      ? `The quarters behind the result cannot be found: ${cell} is not a formula.`
      : `The quarters behind the result cannot be found: the formula in ${cell} is no sum of four quarters.`;
  },
  quartersFailed: "The quarters behind the result could not be read.",
};
