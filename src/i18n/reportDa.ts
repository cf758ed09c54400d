import type { ReportWords } from "./reportWords";

export const reportDa: ReportWords = {
  title: "Rapport",
};
