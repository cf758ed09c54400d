import type { CasesWords } from "./casesWords";

export const casesEn: CasesWords = {
  title: "Open cases",
};
