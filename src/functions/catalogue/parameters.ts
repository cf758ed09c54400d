import type { ParameterEntry, Texts } from "./entry";

/** The same words in both languages. */
export function same(text: string): Texts {
  return { da: text, en: text };
}

export const plan: ParameterEntry = {
  name: "plan",
  optional: true,
  names: "plan",
  text: { da: "Planens navn, når projektmappen har flere planer", en: "The plan's name where the workbook holds several" },
};

export const id: ParameterEntry = {
  name: "id",
  names: "id",
  text: { da: 'Mål eller delmål, fx "2.1" eller "2.1.a"', en: 'Goal or sub-goal, such as "2.1" or "2.1.a"' },
};

export const goal: ParameterEntry = {
  name: "goal",
  names: "goal",
  text: { da: 'Målet, fx "2.1"', en: 'The goal, such as "2.1"' },
};

/** The words for verdicts, as cells show them. */
export const verdictWords = {
  met: { da: "opfyldt", en: "met" },
  notMet: { da: "ikke opfyldt", en: "not met" },
  pending: { da: "afventer", en: "pending" },
} satisfies Readonly<Record<string, Texts>>;

export const verdictLists: ParameterEntry = {
  name: "verdicts",
  range: true,
  repeating: true,
  text: {
    da: "Områder eller værdier med SAND/FALSK, opfyldt, ikke opfyldt eller afventer",
    en: "Ranges or values holding TRUE/FALSE, met, not met or pending",
  },
};
