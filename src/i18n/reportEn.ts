import type { ReportWords } from "./reportWords";

export const reportEn: ReportWords = {
  title: "Report",
};
