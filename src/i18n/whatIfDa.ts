import { stopped } from "./stopped";
import type { Stretch, WhatIfWords } from "./whatIfWords";

const list = (ids: readonly string[]) => (ids.length < 2 ? ids.join("") : `${ids.slice(0, -1).join(", ")} og ${ids.at(-1)!}`);

/** "højst 1,6 mio. kr.", "mellem −2,4 og 1,6 mio. kr. (begge grænser medregnet)" */
function within({ low, high }: Stretch): string {
  if (low === null && high === null) return "hvad som helst";
  if (low === null) return `${high!.counts ? "højst" : "under"} ${high!.amount}`;
  if (high === null) return `${low.counts ? "mindst" : "over"} ${low.amount}`;
  if (low.amount === high.amount) return `præcis ${low.amount}`;
  const counted =
    low.counts && high.counts
      ? "begge grænser medregnet"
      : low.counts || high.counts
        ? `${(low.counts ? low : high).amount} medregnet, ${(low.counts ? high : low).amount} ikke`
        : "grænserne ikke medregnet";
  return `mellem ${low.amount} og ${high.amount} (${counted})`;
}

const either = (stretches: readonly Stretch[]) => stretches.map(within).join(" eller ");

/** Whether the limit itself still counts, where there is only one. */
function onLimit(stretches: readonly Stretch[]): string {
  const [only, ...more] = stretches;
  const bound = only === undefined || more.length > 0 || (only.low !== null && only.high !== null) ? null : (only.low ?? only.high);
  return bound === null ? "" : ` Præcis ${bound.amount} er ${bound.counts ? "opfyldt" : "ikke opfyldt"}.`;
}

function met(subject: string, stretches: readonly Stretch[], missed: readonly Stretch[]): string {
  if (stretches.length === 0) return `${subject} bliver ikke opfyldt, uanset resultatet.`;
  if (missed.length === 0) return `${subject} er opfyldt, uanset resultatet.`;
  return `${subject} er opfyldt, så længe resultatet er ${either(stretches)}, og bliver ikke opfyldt ${stopped(either(missed))}${onLimit(stretches)}`;
}

export const whatIfDa: WhatIfWords = {
  title: "Hvad nu hvis",
  introduction:
    "Prøv et andet resultat, en anden målværdi eller en anden frist, og se, hvad det gør ved målene. Intet skrives i projektmappen.",
  noPlanHelp: "Her kan du prøve andre tal, når projektmappen har en resultatplan.",
  noGoals: "Planen har ingen mål, der kan prøves.",
  noSubGoals: "Målet har ingen delmål.",

  nothingAssumed: "Ingen antagelser. Tallene er projektmappens.",
  assumed: (count) => `${count === 1 ? "1 antagelse" : `${String(count)} antagelser`}. Projektmappen er urørt.`,
  reset: "Nulstil alle",
  resetSubGoal: (id) => `Nulstil delmål ${id}`,
  hasAssumption: "med antagelse",
  dropped: (ids) => `Antagelsen for delmål ${list(ids)} er fjernet, fordi delmålet ikke længere er i planen.`,

  today: "I dag",
  then: "Med antagelser",
  asOf: "Opgjort pr.",
  changing: "Mål, der skifter",
  noneChanging: "Ingen mål skifter.",
  fromTo: (before, after) => `fra ${before} til ${after}`,
  outcome: (scores, changing) =>
    `${scores}. ${changing === 0 ? "Ingen mål skifter." : changing === 1 ? "1 mål skifter." : `${String(changing)} mål skifter.`}`,

  fields: { result: "Resultat", target: "Målværdi", comparedWith: "Sammenlignes med", due: "Frist" },
  now: (value) => `I dag: ${value}`,
  nowEmpty: "I dag: ikke udfyldt",
  readBack: (value) => `Læst som ${value}`,
  readAsEmpty: "Læst som intet resultat",
  isFinal: "Og resultatet er endeligt",
  notFinal: "Resultatet er ikke endeligt, så delmålet afventer og har kun en prognose.",
  reasonSupposed: "Det forudsættes, at begrundelsen skrives i Dokumentation.",
  follows: (ids) => `Flyt delmål ${list(ids)} med (samme kilde)`,
  percentUnclear: (text) => `»${text}« kan læses på to måder. Skriv det med pct., for eksempel »${text} pct.«.`,
  cannotBeJudged: (id) => `Delmål ${id} kan ikke bedømmes, før rækken i planen er rettet, så her er intet at prøve.`,

  howFar: "Hvor langt kan det gå?",
  goalMet: (stretches, missed, ifOthersMet) =>
    `${met("Målet", stretches, missed)}${ifOthersMet ? " Det forudsætter, at målets øvrige delmål bliver opfyldt." : ""}`,
  subGoalMet: (stretches, missed) => met("Delmålet", stretches, missed),
  reachDays: (day, isDocumented) =>
    `Delmålet er opfyldt, når resultatet er en dato til og med ${day}${isDocumented ? ", eller »ja«" : ""}. Dagen efter er for sent.`,
  reachYes: "Delmålet vurderes af en person: ja er opfyldt, nej er ikke opfyldt.",
  reachUnknown: {
    target: "Grænsen kendes ikke, fordi målværdien mangler eller ikke kan bruges.",
    comparedWith: "Grænsen kendes ikke, fordi »Sammenlignes med« mangler eller ikke kan bruges.",
    row: "Grænsen kendes ikke, fordi rækken i planen ikke kan læses.",
  },

  readingQuarters: "Kvartalerne bag resultatet læses …",
  lastQuarter: (name, id, stretches, now) => {
    const told = now === null ? " Kvartalet er ikke oplyst endnu." : ` I dag: ${stopped(now)}`;
    if (stretches.length === 0) return `Intet resultat i ${name} kan gøre ${id} opfyldt, med de tre kvartaler før.${told}`;
    return `${name} skal være ${either(stretches)}, for at ${id} er opfyldt, med de tre kvartaler før.${told}`.replace(
      /^(.*?) skal være (højst|mindst) /u,
      (_whole, quarter: string, word: string) => `${quarter} ${word === "højst" ? "må" : "skal"} ${word} være `,
    );
  },
  quartersMissing: (quarters) => {
    const cell = quarters.cell;
    if (quarters.kind === "incomplete") return `Hvad sidste kvartal må være, vides ikke endnu: ${cell} er uden tal.`;
    return quarters.kind === "typed"
      ? `Kvartalerne bag resultatet kan ikke findes: ${cell} er ikke en formel.`
      : `Kvartalerne bag resultatet kan ikke findes: formlen i ${cell} er ikke en sum af fire kvartaler.`;
  },
  quartersFailed: "Kvartalerne bag resultatet kunne ikke læses.",
};
