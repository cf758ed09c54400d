import type { GoalPageWords } from "./goalPageWords";

export const goalPageDa: GoalPageWords = {
  title: "Mål",
  distance: (subGoal, headroom) => `Afstand til grænsen, ${subGoal}: ${headroom}`,
  trend: (subGoal, years) => `Udvikling, ${subGoal}: ${years}`,
  chart: (subGoal, years) => `Historik, ${subGoal}. ${years}`,
  yearTold: (year, result, target) => `${year}: resultat ${result ?? "intet"}, mål ${target ?? "intet tal"}`,
  why: "Hvorfor",
  history: "Historik, som trykt i planen",
  year: "År",
  choices: "Sådan læses planen",
  choicesHelp: "Steder i den underskrevne tekst, der kan læses på flere måder.",
  notChosen: "Ingen læsning er valgt endnu.",
  chosen: (reading, by, on) => `Valgt: ${reading}${by === "" ? "" : ` (${by}${on === null ? "" : `, ${on}`})`}`,
  onTheLimit: "Resultatet ligger præcis på grænsen: læsningen afgør det.",
  sentence: "Sætning til rapporten",
  whatIf: "Prøv andre tal",
  connect: "Forbind",
  gone: "Målet findes ikke længere i planen.",
};
