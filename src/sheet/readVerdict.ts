import type { Verdict } from "../evaluate/evaluation";
import { isNo, isYes } from "./readEntry";

const words: ReadonlyMap<string, Verdict | "notApplicable"> = new Map(
  Object.entries<Verdict | "notApplicable">({
    met: "met",
    opfyldt: "met",
    "not met": "notMet",
    "ikke opfyldt": "notMet",
    pending: "pending",
    afventer: "pending",
    "not applicable": "notApplicable",
    "ikke relevant": "notApplicable",
  }),
);

/** Reads a verdict's word in either language, any case; null where nobody knows it. */
export function readVerdictWord(text: string): Verdict | "notApplicable" | null {
  return words.get(plain(text)) ?? null;
}

/** As `readVerdictWord`, and yes and no besides. */
export function readVerdict(text: string): Verdict | "notApplicable" | null {
  const word = plain(text);
  return readVerdictWord(word) ?? (isYes(word) ? "met" : isNo(word) ? "notMet" : null);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
}
