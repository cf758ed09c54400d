import type { ReportWords } from "./reportWords";

export const reportDa: ReportWords = {
  title: "Rapport",
  introduction: "Hvad den næste rapport skal sige, og hvad den mangler, før den kan sendes.",
  missing: "Mangler til rapporten",
  sentences: "Sætninger til rapporten",
  sentencesHelp: "Én for hvert mål, på dagens tal. De følger projektmappen, indtil de kopieres.",
  copyAll: "Kopiér alle",
  heading: (plan, asOf, evaluated) => `${plan}. ${asOf}. ${evaluated}.`,
  noPlan: "Der er ingen plan at rapportere på endnu. Opret den på Overblik.",
  noGoals: "Planen har ingen mål at rapportere på.",
};
