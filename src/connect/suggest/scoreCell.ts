import { isUnder } from "../../sheet/readId";
import type { Ask } from "./asks";
import type { BlockFacts, ColumnFacts, RowFacts } from "./blockFacts";
import { slotOf, word } from "./concepts";
import type { Institutions } from "./institutions";
import type { LexiconKey, Slot } from "./lexicon";
import { kinds } from "./sheetGrid";
import type { Matcher } from "./vocabulary";
import type { WorkbookIndex } from "./workbookIndex";

/** How much a title, a table's name or a sheet's speaks for a cell, beside its own row and column. */
const farWeight = 0.8;
/** Less where other rows or columns of the block say it themselves: then it is theirs. */
const elsewhereWeight = 0.3;
/** Something with nothing of what it is about. */
const besideTheSubject = 0.6;
/** Only the title is of what the ask is about, and the row is of something more: "Antal medarb." below "Sygefravær". */
const anotherSubject = 0.75;
/** What somebody put together for the results plan comes before what it was put together from. */
const forThePlan = 1.12;
/** Of two blocks alike, the one whose title names the plan's institution. */
const ofTheInstitution = 1.08;
const slotPenalty = { near: 0.3, far: 0.55 };

/** Everything that says something of a cell. */
export interface Speaking {
  readonly facts: BlockFacts;
  readonly row: RowFacts;
  readonly column: ColumnFacts;
  readonly nameText: number | null;
  readonly far: readonly number[];
  /** the ask's words that any row or heading of the block says, as bits */
  readonly mentioned: number;
}

/** How well a cell answers an ask by what stands around it: 0 to 1, and a little more for what was made for the plan. */
export function scoreCell(ask: Ask, matcher: Matcher, speaking: Speaking, index: WorkbookIndex, institutions: Institutions): number {
  const { facts, row, column, nameText, far, mentioned } = speaking;
  const headings = facts.block.headings[column.column - facts.block.left] ?? [];
  const beside = row.texts.filter((_, place) => row.columns[place] !== column.column);
  const near = [...beside, ...headings, ...(nameText === null ? [] : [nameText])];

  let said = 0;
  let [known, all] = [0, 0];
  for (const text of near) {
    const matched = matcher.match(text);
    said |= matched.terms;
    // how much of a text's words the ask shares; the text that shares most is the cell's label
    if (matched.known / Math.max(1, matched.all) >= known / Math.max(1, all)) [known, all] = [matched.known, matched.all];
  }
  let around = 0;
  for (const text of far) around |= matcher.match(text).terms;
  around &= ~said;
  const worth = matcher.worth(said) + matcher.worth(around & ~mentioned) * farWeight + matcher.worth(around & mentioned) * elsewhereWeight;
  const coverage = Math.min(1, worth / Math.max(0.01, matcher.enough));
  const precision = all === 0 ? 0 : known / all;

  const { fit, penalty } = slotFit(ask, { near, far, headings, beside }, index);
  const subject = subjectFactor(matcher, said, around, known < all);
  const spoken = withIds((0.67 * coverage + 0.18 * precision + 0.15 * fit) * subject, ask, row.ids, facts.titleIds);
  const speaksOfPlan = [...near, ...far].some((text) => index.texts.says(text).words.includes(word("forPlan")));
  const factors = [
    penalty,
    institutions.isNamedIn(far) ? ofTheInstitution : 1,
    speaksOfPlan ? forThePlan : 1,
    yearFactor(ask, speaking, index),
    spanFactor(ask, near, far, index),
    institutions.factor(facts, row.row),
  ];
  return factors.reduce((score, factor) => score * factor, spoken);
}

/** @param isOfMore whether the cell's label has words the ask does not know */
function subjectFactor({ subject, isUnheardOf }: Matcher, said: number, around: number, isOfMore: boolean): number {
  if (isUnheardOf) return besideTheSubject;
  if (subject === 0 || (said & subject) !== 0) return 1;
  if ((around & subject) === 0) return besideTheSubject;
  return isOfMore ? anotherSubject : 1;
}

const none: readonly number[] = [];

interface Said {
  readonly beside: readonly number[];
  readonly near: readonly number[];
  readonly far: readonly number[];
  readonly headings: readonly number[];
}

function slotFit(ask: Ask, { near, far, headings, beside }: Said, { texts }: WorkbookIndex) {
  let [matched, penalty] = [0, 1];
  for (const [slot, wanted] of ask.wanted) {
    // which day a column of days holds is said by its heading; whether it is those asked or those told, by the row
    const first = meaningsOf(slot, slot === "step" ? headings : slot === "act" ? beside : none, texts);
    const here = first.size > 0 ? first : meaningsOf(slot, near, texts);
    const has = [...wanted].some((each) => here.has(each));
    if (has && ask.expected.has(slot)) matched += 1;
    const wrong = [...here].filter((each) => !wanted.has(each));
    if (wrong.length > 0) {
      // "Realiseret (udgiftsopfølgning 4)" says the right thing beside another one
      const isMild = has && slot !== "meaning";
      penalty *= isMild ? (isVague(wrong) ? 0.95 : 0.75) : slotPenalty.near;
    } else if (!has) {
      const around = meaningsOf(slot, far, texts);
      around.delete(word("goalId"));
      const hasAround = [...wanted].some((each) => around.has(each));
      if (hasAround && ask.expected.has(slot)) matched += 0.6;
      if (!hasAround && around.size > 0) penalty *= slotPenalty.far;
    }
  }
  return { fit: ask.expected.size === 0 ? 0.8 : matched / ask.expected.size, penalty };
}

function isVague(meanings: readonly string[]): boolean {
  return meanings.every((each) => each === word("forecast"));
}

function meaningsOf(slot: Slot, from: readonly number[], texts: WorkbookIndex["texts"]): Set<string> {
  const found = new Set<string>();
  for (const text of from) for (const each of texts.says(text).words) if (slotOf(each) === slot) found.add(each);
  // a numbered round is no forecast at large beside its number: "Udgiftsopfølgning" over "UO2"
  if (slot === "basis" && found.size > 1 && [...found].some((each) => /^@uo\d$/u.test(each))) found.delete(word("forecast"));
  return found;
}

function yearFactor(ask: Ask, { facts, row, column, nameText, far }: Speaking, { texts }: WorkbookIndex): number {
  if (ask.year === null || ask.looksFor === "date") return 1;
  const headings = facts.block.headings[column.column - facts.block.left] ?? [];
  const isQuarter = row.quarter !== null || column.quarter !== null;
  // a quarter's figure is not the year's
  const quarterly = isQuarter && (ask.isSickLeave || ask.counts === "amount") ? 0.35 : 1;
  for (const group of [[...headings, ...(nameText === null ? [] : [nameText])], row.texts, far]) {
    const years = group.flatMap((text) => texts.says(text).years);
    if (years.length > 0) return quarterly * (years.includes(ask.year) ? 1 : group === far ? 0.6 : 0.3);
  }
  return quarterly * (isOtherYear(ask) ? 0.5 : 1);
}

/** Of a year to the third quarter the cell should say that it is one; the figure of a calendar year goes by its year. */
function spanFactor(ask: Ask, near: readonly number[], far: readonly number[], { texts }: WorkbookIndex): number {
  if (!ask.isSickLeave || isOtherYear(ask)) return 1;
  const says = (from: readonly number[], key: LexiconKey) => from.some((text) => texts.says(text).words.includes(word(key)));
  if (says(near, "rolling") || says(near, "average") || says(near, "all")) return 1;
  return says(far, "rolling") ? 0.85 : 0.75;
}

function isOtherYear({ field, subGoal }: Ask): boolean {
  return field === "comparedWith" && subGoal.criterion === "reducedBy";
}

/** A row that names the sub-goal is hardly meant for another; one that names another is hardly meant for it. */
function withIds(score: number, { goal, subGoal }: Ask, ids: readonly string[], titleIds: readonly string[]): number {
  const towards = (share: number) => score + (1 - score) * share * Math.min(1, score * 2);
  if (ids.includes(subGoal.id)) return subGoal.id === goal.id ? towards(0.45) : towards(0.6);
  const lettered = ids.filter((id) => id.startsWith(`${goal.id}.`));
  if (lettered.length > 0) return lettered.some((id) => isUnder(id, subGoal.id) || isUnder(subGoal.id, id)) ? towards(0.4) : score * 0.4;
  if (ids.includes(goal.id)) return towards(0.3);
  if (ids.length > 0) return score * 0.35;
  if (titleIds.length === 0) return score;
  return titleIds.some((id) => id === goal.id || isUnder(goal.id, id)) ? towards(0.2) : score * 0.6;
}

/** Whether a cell can hold what is asked for, and how well: 0 where it cannot. */
export function kindFactor(ask: Ask, facts: BlockFacts, column: ColumnFacts, row: number): number {
  const { grid } = facts.block;
  const kind = grid.kind(row, column.column);
  if (kind === kinds.text || column.isIds || grid.isCircular(row, column.column)) return 0;
  if (ask.looksFor === "date") {
    if (kind === kinds.date) return 1;
    if (kind === kinds.yesNo) return ask.subGoal.criterion === "documented" ? 0.9 : 0;
    return (kind === kinds.blank || kind === kinds.waiting) && column.isDates ? 0.95 : 0;
  }
  if (kind === kinds.number || kind === kinds.share) return 1;
  if (kind === kinds.year) return ask.counts === "share" ? 0 : 0.6;
  // a figure that is to come stands in a column that has others
  return (kind === kinds.blank || kind === kinds.waiting) && column.numbers > 0 && !column.isDates
    ? ask.counts === "amount"
      ? 0.8
      : 0.65
    : 0;
}
