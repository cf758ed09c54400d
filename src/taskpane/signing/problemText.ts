import type { SignedWords } from "../../i18n/signedWords";
import type { Words } from "../../i18n/words";
import type { SigningProblem } from "../../signing/planSigning";

/** Why a plan cannot be signed, in words. */
export function problemText(problem: SigningProblem, signed: SignedWords, words: Words): string {
  switch (problem.kind) {
    case "alreadySigned":
      return signed.alreadySigned(problem.signedOn === null ? null : words.date(problem.signedOn));
    case "otherDay":
      return signed.otherDay(problem.cell, problem.day === null ? null : words.date(problem.day));
    case "unclear": {
      const { place } = problem.issue;
      return place === null ? words.issue(problem.issue) : `${place.cell}: ${words.issue(problem.issue)}`;
    }
    default:
      return signed.problem(problem);
  }
}
