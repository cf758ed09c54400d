import type { WhatIfWords } from "./whatIfWords";

export const whatIfEn: WhatIfWords = {
  title: "What if",
};
