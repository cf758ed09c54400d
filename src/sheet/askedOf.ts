import type { Population } from "../figures/onTime";
import type { Criterion } from "../plan/criterion";
import type { Exact } from "../plan/exact";
import { isPercentUnit } from "../plan/percent";
import type { Choice, Entry, Goal, Plan, Requires, SubGoal } from "../plan/plan";
import { caseCallIn } from "./caseCall";
import { isUnder, readId } from "./readId";
import { type Limiting, type ReadingNumber, readReading } from "./readReading";

/** A target as a reading says it: the entry it is read as, and the digits that are written where it is a range. */
export interface AskedTarget {
  readonly entry: Extract<Entry, { readonly kind: "number" | "range" }>;
  /** "10-15"; "" where it is a number */
  readonly digits: string;
}

/** What a reading asks of the plan's cells. isFollowed: whether they are so already; null where that cannot be known. */
export type Asked =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "criterion";
      readonly subGoal: SubGoal;
      readonly criterion: Criterion;
      /** null where the target stays */
      readonly target: AskedTarget | null;
      readonly isFollowed: boolean;
    }
  | { readonly kind: "requires"; readonly goal: Goal; readonly requires: Requires; readonly isFollowed: boolean }
  | {
      readonly kind: "population";
      readonly subGoal: SubGoal;
      readonly population: Population;
      /** the result's formula with the word for a population in it */
      readonly withWord: (word: string) => string;
      /** 100 where the formula counts in per cent, else 1 */
      readonly scale: 1 | 100;
      readonly isFollowed: boolean;
    }
  | {
      readonly kind: "byHand";
      readonly subGoal: SubGoal;
      /** target: it holds another number, or a formula; population: the formula is more than the call, or leads to it elsewhere */
      readonly what: "target" | "population";
      readonly isFollowed: boolean | null;
    };

const nothing: Asked = { kind: "nothing" };

/**
 * What a reading asks of the plan: by its own words, and of the goal or sub-goal that the choice's place names. Nothing is guessed:
 * a number that the target does not hold is for a person to look at.
 */
export function askedOf({ about }: Pick<Choice, "about">, text: string, plan: Plan): Asked {
  const reading = readReading(text);
  const id = readId(about) ?? "";
  if (id === "" || reading.kind === "other") return nothing;
  if (reading.kind === "requires") {
    const [goal, ...twins] = plan.goals.filter((each) => each.id === id);
    if (goal === undefined || twins.length > 0) return nothing;
    return { kind: "requires", goal, requires: reading.requires, isFollowed: sameRequires(goal.requires, reading.requires) };
  }
  const [subGoal, ...others] = plan.goals.flatMap(({ subGoals }) => subGoals.filter((each) => isUnder(id, each.id)));
  if (subGoal === undefined || others.length > 0) return nothing;
  if (reading.kind === "population") return populationAsked(subGoal, reading.population);
  if (reading.kind === "limit") return limitAsked(subGoal, reading.criterion, reading.limit);
  return rangeAsked(subGoal, reading.low, reading.high);
}

/** The reading that is in force: the one Chosen says, or the only one that begins so; null for none. */
export function chosenReading({ chosen, readings }: Pick<Choice, "chosen" | "readings">): string | null {
  const key = keyOf(chosen);
  if (key === "") return null;
  const same = readings.filter((reading) => keyOf(reading) === key);
  const found = same.length > 0 ? same : readings.filter((reading) => keyOf(reading).startsWith(key));
  return found.length === 1 ? found[0]! : null;
}

/** Whether the plan's cells follow what was chosen; null where nothing was, or that cannot be known. */
export function followsChoice(choice: Choice, plan: Plan): boolean | null {
  const reading = chosenReading(choice);
  if (reading === null) return null;
  const asked = askedOf(choice, reading, plan);
  return asked.kind === "nothing" ? null : asked.isFollowed;
}

function populationAsked(subGoal: SubGoal, population: Population): Asked {
  const call = caseCallIn(subGoal.result.formula);
  const isFollowed = call === null || call.population === null ? null : call.population === population;
  if (call === null || isFollowed === null || call.withWord("") === null)
    return { kind: "byHand", subGoal, what: "population", isFollowed };
  return { kind: "population", subGoal, population, withWord: (word) => call.withWord(word)!, scale: call.scale, isFollowed };
}

const limiting: readonly (Criterion | null)[] = ["atLeast", "atMost", "moreThan", "lessThan"] satisfies Limiting[];
const isLower = (criterion: Criterion | null) => criterion === "atLeast" || criterion === "moreThan";

function limitAsked(subGoal: SubGoal, criterion: Limiting, limit: ReadingNumber): Asked {
  const { entry } = subGoal.target;
  const isRange = subGoal.criterion === "between" && entry.kind === "range";
  if (!isRange && !(limiting.includes(subGoal.criterion) && entry.kind === "number")) return nothing;
  const held = isRange ? (isLower(criterion) ? entry.low : entry.high) : entry.kind === "number" ? entry.value : null;
  if (held === null || !sameNumber(limit, held, subGoal)) return { kind: "byHand", subGoal, what: "target", isFollowed: null };
  if (!isRange) return { kind: "criterion", subGoal, criterion, target: null, isFollowed: subGoal.criterion === criterion };
  if (subGoal.target.formula !== "") return { kind: "byHand", subGoal, what: "target", isFollowed: false };
  const target: AskedTarget = { entry: { kind: "number", value: held, percent: entry.percent }, digits: "" };
  return { kind: "criterion", subGoal, criterion, target, isFollowed: false };
}

function rangeAsked(subGoal: SubGoal, low: ReadingNumber, high: ReadingNumber): Asked {
  const { entry, formula } = subGoal.target;
  if (subGoal.criterion === "between" && entry.kind === "range") {
    const isSame = sameNumber(low, entry.low, subGoal) && sameNumber(high, entry.high, subGoal);
    return isSame
      ? { kind: "criterion", subGoal, criterion: "between", target: null, isFollowed: true }
      : { kind: "byHand", subGoal, what: "target", isFollowed: null };
  }
  if (!limiting.includes(subGoal.criterion) || entry.kind !== "number") return nothing;
  if (
    low.read.kind !== "number" ||
    high.read.kind !== "number" ||
    !sameNumber(isLower(subGoal.criterion) ? low : high, entry.value, subGoal)
  )
    return { kind: "byHand", subGoal, what: "target", isFollowed: null };
  if (formula !== "") return { kind: "byHand", subGoal, what: "target", isFollowed: false };
  const percent = high.read.percent;
  const target: AskedTarget = {
    entry: { kind: "range", low: low.read.value, high: high.read.value, percent },
    digits: `${low.digits}-${high.digits}${percent ? " pct." : ""}`,
  };
  return { kind: "criterion", subGoal, criterion: "between", target, isFollowed: false };
}

/** 10 pct. is 0,1, and 10 where the sub-goal's unit is a percentage. */
function sameNumber({ read }: ReadingNumber, held: Exact, { unit }: SubGoal): boolean {
  if (read.kind !== "number") return false;
  return read.value.eq(held) || (read.percent && isPercentUnit(unit) && read.value.times(100).eq(held));
}

function sameRequires(one: Requires, other: Requires): boolean {
  return one.kind === other.kind && (one.kind !== "atLeast" || (other.kind === "atLeast" && one.count === other.count));
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}
