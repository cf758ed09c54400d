import type { WhyWords } from "./whyWords";

export const whyDa: WhyWords = {
  title: "Hvorfor?",
};
