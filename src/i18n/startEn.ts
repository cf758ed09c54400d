import type { StartWords } from "./startWords";

export const startEn: StartWords = {
  title: "New plan",
};
