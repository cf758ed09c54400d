import type { Goal, Plan, SubGoal } from "../../plan/plan";
import type { Field } from "../connection";
import { isAmount, unitOfSubGoal } from "../conversion";
import { fieldsOf } from "../fieldsOf";
import type { Unit } from "../unit";
import { type Concepts, conceptsOf, slotOf, word } from "./concepts";
import type { LexiconKey, Slot } from "./lexicon";

/** What a field of a sub-goal looks for among the cells. */
export interface Ask {
  readonly goal: Goal;
  readonly subGoal: SubGoal;
  readonly field: Field;
  readonly looksFor: "number" | "date";
  /** words that tell the cell, and how much each tells */
  readonly terms: ReadonlyMap<string, number>;
  /** of these slots the cell may have these meanings only; an empty set: none at all */
  readonly wanted: ReadonlyMap<Slot, ReadonlySet<string>>;
  /** of these slots the cell ought to have its meaning */
  readonly expected: ReadonlySet<Slot>;
  readonly year: number | null;
  /** what the plan counts it in, and of which kind that is */
  readonly unit: Unit;
  readonly counts: "amount" | "share" | "plain";
  readonly isSickLeave: boolean;
  readonly isErrorShare: boolean;
  /** months within which cases are to be closed; null: no share of cases */
  readonly months: number | null;
}

const worth = { text: 1, title: 0.5, source: 0.4, related: 0.3 };
/** They say what the rule does with the figure, or stand in every sub-goal. */
const ofTheRule = new Set(
  ["deviation", "limit", "score", "goalId", "budget", "forecast", "share", "due", "planned"].map((key) => `@${key}`),
);
const rounds = keys("gb", "fl", "uo1", "uo2", "uo3", "uo4");

export function asksOf(plan: Plan): readonly Ask[] {
  return plan.goals.flatMap((goal) => goal.subGoals.flatMap((subGoal) => asksOfSubGoal(plan, goal, subGoal)));
}

function asksOfSubGoal(plan: Plan, goal: Goal, subGoal: SubGoal): readonly Ask[] {
  const { criterion } = subGoal;
  const fields = fieldsOf(subGoal);
  if (fields.length === 0) return [];
  const text = conceptsOf(subGoal.text);
  const common = { goal, subGoal, ...natureOf(subGoal, text) };
  const said = wordsOf(goal, subGoal, text);
  if (criterion === "byDate" || criterion === "documented") return [dateAsk(plan, common, said, criterion)];
  return fields.map((field) => numberAsk(plan, common, said, text, field));
}

type Nature = Pick<Ask, "unit" | "counts" | "isSickLeave" | "isErrorShare" | "months">;

function natureOf(subGoal: SubGoal, { words }: Concepts): Nature {
  const has = (key: LexiconKey) => words.includes(word(key));
  const { unit: written, target, text } = subGoal;
  const { entry } = target;
  const looksLikeShare = written === "" && ((entry.kind === "number" && entry.percent) || has("share"));
  const unit = looksLikeShare ? "share" : unitOfSubGoal(subGoal);
  const isShare = unit === "share" || unit === "percent";
  const counts = isShare ? "share" : isAmount(unit) ? "amount" : "plain";
  const concernsCases = isShare && (has("complaint") || has("case") || has("inTime") || has("closed"));
  return {
    unit,
    counts,
    isSickLeave: !isShare && has("sick"),
    isErrorShare: isShare && has("errors"),
    months: concernsCases ? monthsIn(text) : null,
  };
}

const inWords = ["en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];
const inEnglish = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function monthsIn(text: string): number | null {
  const [, count] = /(\d{1,3}|[a-zæøå]+)[\s\u00a0-]*(?:måned(?:er|ers)?|mdr\.?|mdrs|months?)(?![\p{L}])/iu.exec(text) ?? [];
  if (count === undefined) return null;
  const spelled = Math.max(inWords.indexOf(count.toLowerCase()), inEnglish.indexOf(count.toLowerCase())) + 1;
  return Number(count) || spelled || null;
}

function wordsOf(goal: Goal, subGoal: SubGoal, text: Concepts): Map<string, number> {
  const said = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    for (const each of words) if (!ofTheRule.has(each)) said.set(each, Math.max(weight, said.get(each) ?? 0));
  };
  add(text.words, worth.text);
  add(conceptsOf(goal.title).words, text.words.length === 0 ? worth.text : worth.title);
  add(conceptsOf(subGoal.source).words, worth.source);
  return said;
}

type Common = Nature & Pick<Ask, "goal" | "subGoal">;

function dateAsk(plan: Plan, common: Common, said: Map<string, number>, criterion: "byDate" | "documented"): Ask {
  const months = [...said.keys()].filter((each) => slotOf(each) === "month");
  const wanted = new Map<Slot, ReadonlySet<string>>([
    ["step", keys("done", "attached", "signedOn", "closed", "answered")],
    ["meaning", keys("goalId", ...(criterion === "documented" ? (["deviation"] as const) : []))],
  ]);
  if (months.length > 0 && criterion === "documented") wanted.set("month", new Set(months));
  const expected = new Set<Slot>(wanted.has("month") ? ["step", "month"] : ["step"]);
  return { ...common, field: "result", looksFor: "date", terms: said, wanted, expected, year: plan.year };
}

function numberAsk(plan: Plan, common: Common, said: ReadonlyMap<string, number>, text: Concepts, field: Field): Ask {
  const terms = new Map(said);
  const wanted = new Map<Slot, ReadonlySet<string>>([["meaning", keys(...(field === "target" ? (["limit"] as const) : []))]]);
  const expected = new Set<Slot>();
  const want = (slot: Slot, meanings: ReadonlySet<string>, isExpected = true) => {
    wanted.set(slot, meanings);
    if (isExpected && meanings.size > 0) expected.add(slot);
    for (const each of terms.keys()) if (slotOf(each) === slot && !meanings.has(each)) terms.delete(each);
    if (meanings.size === 1) for (const each of meanings) terms.set(each, Math.max(worth.text, terms.get(each) ?? 0));
  };
  const of = (slot: Slot) => new Set([...said.keys()].filter((each) => slotOf(each) === slot));

  const isState = field === "target" && said.has(word("state"));
  want("owner", isState ? keys("state") : new Set(), isState);
  if (common.counts === "amount") {
    const named = new Set([...of("basis")].filter((each) => rounds.has(each)));
    if (field === "comparedWith") want("basis", named.size > 0 ? named : keys("gb", "budget"));
    else want("basis", keys("actual", "uo4"));
    if (field !== "comparedWith") terms.set(word("actual"), worth.text);
    const lines = of("line");
    want("line", lines.size > 0 ? lines : keys("net"));
  }
  if (common.isSickLeave) for (const each of keys("day", "employee", "average")) terms.set(each, terms.get(each) ?? worth.related);
  const acts = of("act");
  const isAll = acts.has(word("all"));
  if (field === "target") want("act", isAll ? keys("all") : new Set());
  else if (acts.size > 0) want("act", new Set([...acts].filter((each) => each !== word("all"))));
  if (field === "target" && isAll) terms.delete(word("terms"));
  return { ...common, field, looksFor: "number", terms, wanted, expected, year: yearOf(plan, text, field, common) };
}

/** The plan's year; what is compared with may be of the year the text names. */
function yearOf({ year }: Plan, text: Concepts, field: Field, { subGoal }: Common): number | null {
  const earlier = text.years.filter((each) => year === null || each < year);
  return field === "comparedWith" && subGoal.criterion === "reducedBy" ? (earlier.at(-1) ?? (year === null ? null : year - 1)) : year;
}

function keys(...names: readonly LexiconKey[]): ReadonlySet<string> {
  return new Set(names.map(word));
}
