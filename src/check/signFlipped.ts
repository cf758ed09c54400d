import { isAmount, unitOfSubGoal } from "../connect/conversion";
import { detectUnit } from "../connect/suggest/detectUnit";
import type { CheckedField, CheckedSource } from "./checkedField";
import type { Finding } from "./finding";
import { firstCell, found } from "./found";
import { conversionOf } from "./readFormula";

/** What a field's only source tells of its sign, and what the formula does with it. */
interface Signed {
  readonly field: CheckedField;
  readonly source: CheckedSource;
  readonly isTurned: boolean;
  /** whether it ought to be turned; null where nothing tells */
  readonly toBeTurned: boolean | null;
}

/**
 * Signs that do not fit. Of two figures that are compared, one turned as it should not be makes the deviation wrong by twice the figure,
 * and both turned alike do no harm to it; so the one is told apart from the other.
 */
export function signFlipped(field: CheckedField, siblings: readonly CheckedField[]): readonly Finding[] {
  const own = signedOf(field);
  if (own === null) return [];
  const other = otherOf(field, siblings);
  const text = own.source.description.signText;
  const isWrong = own.toBeTurned !== null && own.toBeTurned !== own.isTurned;
  const { isTurned } = own;
  if (isWrong && text !== null) {
    const otherIsRight = other !== null && other.toBeTurned === other.isTurned;
    // of revenue written with a minus the sign is concluded, not told
    const isGuess = detectUnit(text).sign === null;
    return otherIsRight
      ? [flipped(own, other, isGuess)]
      : [found("signContradicted", field, firstCell(field), { isTurned, text, isGuess, reconnect: true })];
  }
  // of one list's figures nothing tells the sign: they are hardly to be taken differently
  if (other === null || field.field !== "comparedWith" || isTurned === other.isTurned) return [];
  const isUntold = own.toBeTurned === null && other.toBeTurned === null;
  return isUntold && isBeside(own.source, other.source) ? [flipped(own, other, true)] : [];
}

function flipped({ field, source, isTurned }: Signed, other: Signed, isGuess: boolean): Finding {
  const texts = { text: source.description.signText, otherText: other.source.description.signText };
  return found("signFlipped", field, firstCell(field), { isTurned, ...texts, other: firstCell(other.field), isGuess, reconnect: true });
}

function signedOf(field: CheckedField): Signed | null {
  const [source, ...others] = field.sources;
  if (source === undefined || others.length > 0 || !isAmount(unitOfSubGoal(field.subGoal))) return null;
  const conversion = conversionOf(field.formula);
  if (conversion === null) return null;
  const { sign } = source.description;
  return { field, source, isTurned: conversion.isTurned, toBeTurned: sign === null ? null : sign === "deficitPositive" };
}

/** The figure it is compared with. */
function otherOf({ plan, subGoal, field }: CheckedField, siblings: readonly CheckedField[]): Signed | null {
  const isCompared = subGoal.criterion === "within" || subGoal.criterion === "reducedBy";
  if (!isCompared || field === "target") return null;
  const wanted = field === "result" ? "comparedWith" : "result";
  const other = siblings.find((each) => each.plan === plan && each.subGoal.id === subGoal.id && each.field === wanted);
  return other === undefined ? null : signedOf(other);
}

function isBeside({ cells: a }: CheckedSource, { cells: b }: CheckedSource): boolean {
  return a.sheet === b.sheet && (a.box.top === b.box.top || a.box.left === b.box.left);
}

/** The heading tells another sign than was recorded when the figure was connected. */
export function signChanged(field: CheckedField): readonly Finding[] {
  const [source] = field.sources;
  const was = field.record?.sign ?? null;
  const { sign: now, signText: text } = source?.description ?? { sign: null, signText: null };
  if (was === null || now === null || text === null || was === now || !isAmount(unitOfSubGoal(field.subGoal))) return [];
  // what the formula does is told already
  return conversionOf(field.formula) !== null ? [] : [found("signChanged", field, firstCell(field), { was, now, text, reconnect: true })];
}
