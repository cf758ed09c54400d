import type { CasesWords } from "./casesWords";

export const casesDa: CasesWords = {
  title: "Åbne sager",
};
