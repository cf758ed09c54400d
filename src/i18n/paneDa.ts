import { overviewDa } from "./overviewDa";
import { goalPageDa } from "./goalPageDa";
import { whatIfDa } from "./whatIfDa";
import { casesDa } from "./casesDa";
import { whyDa } from "./whyDa";
import { reportDa } from "./reportDa";
import { settingsDa } from "./settingsDa";
import { checkDa } from "./checkDa";
import { connectDa } from "./connectDa";
import type { PaneWords } from "./paneWords";
import { startDa } from "./startDa";

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("da-DK")} ${number === 1 ? one : many}`;
}

export const danishPane: PaneWords = {
  start: startDa,
  connect: connectDa,
  check: checkDa,
  overview: overviewDa,
  goalPage: goalPageDa,
  whatIf: whatIfDa,
  why: whyDa,
  cases: casesDa,
  report: reportDa,
  settings: settingsDa,

  planTitle: (year) => (year === null ? "Resultatplan" : `Resultatplan ${year}`),
  choosePlan: "Vælg plan",
  asOf: (date) => `Opgjort pr. ${date}`,
  evaluatedAt: (moment) => `Beregnet ${moment}`,
  ago(age) {
    switch (age.unit) {
      case "moment":
        return "for mindre end et minut siden";
      case "minute":
        return `for ${count(age.count, "minut", "minutter")} siden`;
      case "hour":
        return `for ${count(age.count, "time", "timer")} siden`;
      case "day":
        return `for ${count(age.count, "dag", "dage")} siden`;
    }
  },
  recalculate: "Genberegn",
  recalculating: "Genberegner …",

  score: "Samlet målopfyldelse",
  scoreMet: "Sikret",
  scoreForecast: "Prognose",
  scorePossible: "Højst",
  goalsOf: (part, total) => `${part} af ${total} mål`,
  noScoreWithoutGoals: "Planen har ingen mål og derfor ingen samlet målopfyldelse.",
  noScoreWithoutWeights: "Målenes vægte kan ikke læses, så der er ingen samlet målopfyldelse. Se problemerne nederst.",

  goals: "Mål",
  goalsWithoutGroup: "Mål uden gruppe",
  forecast: (verdict) => `prognose: ${verdict}`,
  noForecast: "ingen prognose",
  goal: (id) => `Mål ${id}`,
  subGoal: (id) => `Delmål ${id}`,
  worth: (percent) => `Tæller ${percent} af planen`,
  worthUnknown: "Målets vægt kan ikke læses",

  criterion: "Kriterium",
  criterionUnknown: "ukendt eller mangler",
  comparedWith: "Sammenlignes med",
  due: "Frist",
  result: "Resultat",
  noResult: "intet resultat endnu",
  headroom: "Råderum",
  evidence: "Dokumentation",
  decidedBy: "Afgjort af",
  owner: "Ansvarlig",
  sources: "Kilde",
  comment: "Bemærkning",
  yes: "ja",
  no: "nej",
  percentUnit: "pct.",
  range: (low, high) => `${low} og ${high}`,
  unreadable: (text) => `“${text}” kan ikke læses`,
  goToCell: (address) => `Gå til celle ${address}`,

  issues: (number) => `Problemer (${number})`,
  issuesElsewhere: (number) => `${count(number, "problem", "problemer")} i andre planer i projektmappen.`,
  notices: (number) => `Værd at vide (${number})`,
  showMore: (number) => `Vis flere (${number} tilbage)`,

  starting: "Læser resultatplanen …",
  failedTitle: "Planen kunne ikke læses",
  failedHelp: "Projektmappen er ikke ændret. Prøv igen, når Excel er klar.",
  retry: "Prøv igen",
  staleTitle: "Tallene er ikke opdateret",
  staleFigures: (moment, ago) => `Du ser de seneste tal, der kunne læses: ${moment}, ${ago}.`,
  asleepTitle: "Cellerne med PLAN-funktioner venter",
  asleepHelp: "Excel har ikke startet dem endnu. Genberegn for at få dem i gang.",
  goToFailed: (address) => `Cellen ${address} kunne ikke vises`,
  recalculateFailed: "Genberegningen lykkedes ikke",
  dismiss: "Luk besked",
  brokenTitle: "Ruden kunne ikke vises",
  brokenHelp: "Det er en fejl i tilføjelsesprogrammet, ikke i projektmappen. Oplys teksten herunder til jeres IT-support.",

  emptyTitle: "Ingen resultatplan i projektmappen",
  emptyIntroduction: "Planen skal stå i almindelige Excel-tabeller med disse navne. Kun PlanSubgoals er nødvendig.",
  emptyTables: [
    {
      name: "PlanSubgoals",
      holds: "Delmålene. Kolonnerne Mål, Kriterium og Resultat skal være der; Målværdi og Frist plejer at være der.",
    },
    { name: "PlanGoals", holds: "Målene: Mål, Titel, Gruppe, Kræver og Vægt." },
    { name: "PlanInfo", holds: "Planen: Institution, År, Opgjort pr. og Plan, hvis der er flere planer." },
  ],
  emptyStepsTitle: "Sådan kommer du i gang",
  emptySteps: [
    "Skriv overskrifterne Mål, Kriterium, Målværdi, Resultat og Frist i en række, og ét delmål i hver række under dem.",
    "Marker cellerne, og vælg Indsæt > Tabel. Sæt flueben ved, at tabellen har overskrifter.",
    "Giv tabellen navnet PlanSubgoals under Tabeldesign.",
    "Skriv kriteriet med et ord: mindst, højst, over, under, mellem, inden for, nedbragt med, senest, dokumenteret eller vurderet.",
    'Lad Resultat pege på jeres egne celler, for eksempel =HVIS(Økonomi!G8="";"";Økonomi!G8). Ruden følger selv med.',
  ],

  back: "Tilbage",
  copy: "Kopiér",
  copied: "Kopieret",
  copyRefused: "Udklipsholderen kan ikke bruges her. Teksten er markeret: tryk Ctrl+C.",
  planTab: "Overblik",
  functionsTab: "Funktioner",
  functionsTitle: "Funktioner",
  functionsIntroduction: "Vælg en celle i arket, åbn en funktion her, og indsæt den i cellen.",
  functionGroups: {
    plan: "Planen i projektmappen (følger med)",
    figures: "Budget, sygefravær og andre tal",
    deadlines: "Frister og sager",
    verdicts: "Mål og delmål samlet",
  },
  searchFunctions: "Søg i funktionerne",
  searchExample: "fx frist eller budget",
  functionsFound: (number) => count(number, "funktion passer", "funktioner passer"),
  noFunctions: (query) => `Ingen funktion passer til “${query}”. Prøv med et andet ord, fx mål, frist eller budget.`,
  wholeHelp: "Hjælp til alle funktioner",
  moreHelp: (name) => `Mere om ${name} i hjælpen`,
  optional: "kan udelades",
  omitted: "udeladt",
  choose: "vælg",
  severalRanges: "Adskil flere områder med semikolon.",
  useSelection: "Brug markering",
  selectionFailed: "Markeringen kunne ikke hentes",
  argumentProblems: {
    missing: "Feltet skal udfyldes.",
    numberAmbiguous: "Kan læses som både tusinder og decimaler. Skriv fx 1234 eller 1,2340.",
    dateUnreadable: "Datoen findes ikke, eller årstallet er usandsynligt. Skriv fx 14-03-2022.",
    calculation: "Lad regnestykket stå i sin egen celle, og skriv cellens adresse her.",
  },
  formula: "Formel",
  insert: "Indsæt i den valgte celle",
  inserting: "Indsætter …",
  inserted: (address) => `Skrevet i ${address}`,
  occupied: (address) => `${address} er ikke tom`,
  occupiedHelp: "Intet er skrevet. Vælg en tom celle, og indsæt igen, eller erstat det, der står i cellen.",
  replace: "Erstat",
  leave: "Behold",
  insertFailed: "Formlen blev ikke skrevet",
  rules: "Regler",
  example: "Eksempel",
  exampleCells: "Eksemplets celler",
  exampleFormula: "Formel",
  exampleValue: "Giver",
  now: "dags dato og klokkeslæt",

  changedGoal: (id, verdict) => `Mål ${id}: ${verdict}.`,
  changedGoals: (number) => `${number} mål har ændret status.`,
};
