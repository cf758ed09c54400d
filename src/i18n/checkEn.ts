import type { CheckWords } from "./checkWords";

export const checkEn: CheckWords = {
  title: "Check",
};
