import type { ReportWords } from "./reportWords";

export const reportEn: ReportWords = {
  title: "Report",
  introduction: "What the next report will say, and what it lacks before it can be sent.",
  missing: "Missing for the report",
  sentences: "Sentences for the report",
  sentencesHelp: "One for each goal, on today's figures. They follow the workbook until they are copied.",
  copyAll: "Copy all",
  heading: (plan, asOf, evaluated) => `${plan}. ${asOf}. ${evaluated}.`,
  noPlan: "There is no plan to report on yet. Start one under Overview.",
  noGoals: "The plan has no goals to report on.",
};
