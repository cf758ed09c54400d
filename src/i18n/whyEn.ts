import type { WhyWords } from "./whyWords";

export const whyEn: WhyWords = {
  title: "Why?",
};
