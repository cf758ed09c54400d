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
  combines(requires, count) {
    if (count === 1) return "Målet har ét delmål og følger det.";
    if (requires.kind === "all") return count === 2 ? "Begge delmål skal være opfyldt." : `Alle ${String(count)} delmål skal være opfyldt.`;
    return requires.kind === "any"
      ? "Ét opfyldt delmål er nok."
      : `Mindst ${String(requires.count)} af ${String(count)} delmål skal være opfyldt.`;
  },
  twins: (count, id) => `${String(count)} rækker i planen har målnummer ${id}. Ret nummeret i den ene:`,
  section: "Afsnit",
  placeInPlan: "Sted i planen",
  noEvidence: "Ingen dokumentation angivet",

  blank: "tom celle",
  sourceBlank: "tom, fordi cellerne, tallet hentes fra, er tomme",
  noColumn: "planen har ingen kolonne til det",
  dueOfPlan: "planens slutdato",
  typed: "Skrevet direkte i cellen.",
  takesFrom: "Hentes fra",
  connected: (day) => (day === null ? "Forbundet, dato ikke noteret" : `Forbundet ${day}`),
  countedIn: (counted) => `kilden står i ${counted}`,
  formulaThen: (formula) => `Da tallet blev forbundet, var formlen ${formula}`,
  extracted: (first, last) => (first === last ? `udtrukket ${first} ifølge` : `udtrukket ${first} til ${last} ifølge`),
  readingOrigins: "Læser, hvor tallene kommer fra …",
  originsFailed: "Tallenes herkomst kunne ikke læses",
  readAt: (moment) =>
    `Tilføjelsesprogrammet læste tallene ${moment}. Hvor der ikke står en udtræksdato, er ingen fundet på arket; hvor der ikke står, hvornår et tal blev forbundet, er det ikke noteret i tabellen PlanSources. Hvem der skrev eller forbandt et tal, noteres ikke.`,
  gone: "Målet findes ikke længere i planen.",
  toChoices: "Vælg læsning",
};
