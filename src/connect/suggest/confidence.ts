import type { Ask } from "./asks";
import type { Candidate } from "./candidate";

/** From 0.7 on a suggestion may be accepted together with others; this one is to be looked at by itself. */
const justBelow = 0.65;
/** Nothing is certain before the controller has looked. */
const highest = 0.97;

/** 0-1: how surely a candidate is the one that is looked for, seen beside the others. */
export function confidenceOf(
  candidate: Candidate,
  rivals: readonly Candidate[],
  ask: Ask,
  all: readonly { readonly ask: Ask; readonly candidates: readonly Candidate[] }[],
): number {
  const best = Math.max(0, ...rivals.filter((other) => other !== candidate).map(({ score }) => score));
  const isAhead = candidate.score > best;
  const lead = candidate.score - best;
  const certain = !isAhead || lead < 0.06 || isUntold(ask, candidate) || isWantedElsewhere(candidate, ask, all) ? justBelow : highest;
  const clear = isAhead ? Math.min(1, 0.8 + lead) : 0.75;
  return Math.round(Math.min(certain, candidate.score * clear) * 100) / 100;
}

/** Without unit or sign an amount cannot be taken over: the controller must say. */
function isUntold({ counts }: Ask, { counted, connection }: Candidate): boolean {
  return connection.kind === "cell" && ((counts !== "plain" && counted.unit === null) || (counts === "amount" && counted.sign === null));
}

/** A day something was done belongs to one sub-goal: where another one claims it as much, neither is sure. */
function isWantedElsewhere(
  { at, score }: Candidate,
  ask: Ask,
  all: readonly { readonly ask: Ask; readonly candidates: readonly Candidate[] }[],
): boolean {
  if (ask.looksFor !== "date") return false;
  return all.some(
    (other) =>
      other.ask !== ask &&
      other.ask.looksFor === "date" &&
      other.candidates.some((rival) => rival.at === at && rival.score >= score - 0.02),
  );
}
