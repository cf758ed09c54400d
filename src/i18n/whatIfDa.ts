import type { WhatIfWords } from "./whatIfWords";

export const whatIfDa: WhatIfWords = {
  title: "Hvad nu hvis",
};
