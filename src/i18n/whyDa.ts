import type { WhyWords } from "./whyWords";

export const whyDa: WhyWords = {
  title: "Hvorfor?",
  ofCell: (address, shown) => `Hvorfor viser ${address} »${shown}«?`,
  reading: "Læser den markerede celle …",
  selectionFailed: "Den markerede celle kunne ikke læses",
  help: "Markér en anden celle i arket for at spørge om den: siden følger med.",
  toGoal: (id) => `Åbn mål ${id}`,
  points: "Målenes point, som tallet er lagt sammen af",
  pointsOf: (goal, worth, verdict) => `${goal}: tæller ${worth}, ${verdict}`,
  pointsUnknown: "ukendt",
  feeds: (subGoals) => `Cellen indgår i ${subGoals}.`,
  pure: (name) => `PLAN.${name} regner kun på sine egne argumenter. Dens regel står under Funktioner og i hjælpen.`,
  formula: "Formel",
  unknownId: (id) => `Planen har intet mål og delmål med nummer »${id}«.`,
  nothing: "Cellen viser intet fra planen, og intet delmål henter sit tal direkte fra den.",
  blank: "tom",
};
