import type { ChangedWords } from "./changedWords";

export const changedDa: ChangedWords = {
  changes: "Ændret siden underskrift",
  change: ({ what, goal, subGoal, column, old, new: now }) => {
    const id = subGoal === "" ? goal : subGoal;
    if (what === "added") return now === "–" ? `${id} er tilføjet` : `${id} er tilføjet: ${now}`;
    if (what === "removed") return old === "–" ? `${id} er fjernet` : `${id} er fjernet: ${old}`;
    return `${id} ${column}: fra ${old} til ${now}`;
  },
  noted: (when, why) => (when === null ? why : `${when}: ${why}`),
  notNoted: "Ingen begrundelse er noteret",
};
