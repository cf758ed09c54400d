import type { Criterion } from "../plan/criterion";

const words: ReadonlyMap<string, Criterion> = new Map(
  Object.entries<Criterion>({
    "at least": "atLeast",
    mindst: "atLeast",
    "at most": "atMost",
    højst: "atMost",
    "more than": "moreThan",
    over: "moreThan",
    "less than": "lessThan",
    under: "lessThan",
    between: "between",
    mellem: "between",
    within: "within",
    "inden for": "within",
    indenfor: "within",
    "reduced by": "reducedBy",
    "nedbragt med": "reducedBy",
    "by date": "byDate",
    senest: "byDate",
    documented: "documented",
    dokumenteret: "documented",
    assessed: "assessed",
    vurderet: "assessed",
  }),
);

/** Reads the criterion's word in either language, any case; null where nobody knows it. */
export function readCriterion(text: string): Criterion | null {
  return (
    words.get(
      text
        .toLowerCase()
        .replace(/[\s\u00a0]+/gu, " ")
        .trim(),
    ) ?? null
  );
}
