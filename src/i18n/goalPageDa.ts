import type { GoalPageWords } from "./goalPageWords";

export const goalPageDa: GoalPageWords = {
  title: "Mål",
};
