import type { CheckWords } from "./checkWords";

export const checkDa: CheckWords = {
  title: "Kontrol",
};
