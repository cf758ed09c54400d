import type { StartWords } from "./startWords";

export const startDa: StartWords = {
  title: "Ny plan",
};
