/** Why a function has no value. The first group is undecided (#N/A), the second a wrong argument (#VALUE!). */
export const undecidedCodes = [
  "pending",
  "noPlan",
  "planNeeded",
  "noScore",
  "noHistory",
  "notReported",
  "nothingToMeasure",
  "notRead",
] as const;
export const wrongArgumentCodes = [
  "planUnknown",
  "idUnknown",
  "goalUnknown",
  "basisUnknown",
  "populationUnknown",
  "notNumber",
  "notDate",
  "notYear",
  "notPeriod",
  "lastPeriodUnknown",
  "periodTwice",
  "lengthsDiffer",
  "monthsWrong",
  "closedBeforeReceived",
  "periodReversed",
  "cellError",
  "argumentMissing",
  "unexpected",
] as const;
export type FunctionErrorCode = (typeof undecidedCodes)[number] | (typeof wrongArgumentCodes)[number];

/** A function's answer when it has none: undecided or wrongly asked; `about` is what the message quotes. */
export class FunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    readonly about = "",
  ) {
    super(`${code}: ${about}`);
    this.name = "FunctionError";
  }

  get undecided(): boolean {
    return (undecidedCodes as readonly string[]).includes(this.code);
  }
}
