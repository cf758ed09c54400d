/** What must hold for a sub-goal to be met. The words in the sheet are in i18n/. */
export const criteria = [
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "between",
  "within",
  "reducedBy",
  "byDate",
  "documented",
  "assessed",
] as const;

export type Criterion = (typeof criteria)[number];
