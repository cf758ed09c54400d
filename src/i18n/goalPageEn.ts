import type { GoalPageWords } from "./goalPageWords";

export const goalPageEn: GoalPageWords = {
  title: "Goal",
};
