import type { ChangedWords } from "./changedWords";

export const changedEn: ChangedWords = {
  changes: "Changed since signed",
  change: ({ what, goal, subGoal, column, old, new: now }) => {
    const id = subGoal === "" ? goal : subGoal;
    if (what === "added") return now === "–" ? `${id} was added` : `${id} was added: ${now}`;
    if (what === "removed") return old === "–" ? `${id} was removed` : `${id} was removed: ${old}`;
    return `${id} ${column}: from ${old} to ${now}`;
  },
  noted: (when, why) => (when === null ? why : `${when}: ${why}`),
  notNoted: "No reason is noted",
};
