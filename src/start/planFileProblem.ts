/** Why a text is no plan file, or one that cannot be used. */
export const planFileProblemCodes = [
  // the file
  "tooLarge",
  "notUtf8",
  "notJson",
  "versionUnknown",
  // a value, told by the schema as well
  "keyUnknown",
  "keyMissing",
  "notObject",
  "notList",
  "notText",
  "textEmpty",
  "textTooLong",
  "textHasBreaks",
  "notNumber",
  "notWhole",
  "outOfRange",
  "notFigure",
  "notDay",
  "idForm",
  "wordUnknown",
  "tooFew",
  "tooMany",
  // values that do not fit together
  "keyTwice",
  "nameUnusable",
  "endBeforeStart",
  "goalTwice",
  "subGoalTwice",
  "subGoalElsewhere",
  "subGoalNeedsId",
  "requiresTooMany",
  "weightsPartlyBlank",
  "weightsZero",
  "historyUnknown",
  "historyTwice",
] as const;

export type PlanFileProblemCode = (typeof planFileProblemCodes)[number];

export interface PlanFileProblem {
  readonly code: PlanFileProblemCode;
  /** "goals[2].subGoals[0].target"; "" is the file itself */
  readonly path: string;
  /** what the message quotes: the value, the key, the limit */
  readonly about: string;
}

/** Collects what is wrong with one file. */
export class PlanFileProblems {
  readonly found: PlanFileProblem[] = [];

  add(code: PlanFileProblemCode, path: string, about: unknown = ""): void {
    this.found.push({ code, path, about: shown(about) });
  }
}

const longestQuote = 60;

function shown(about: unknown): string {
  const text = typeof about === "string" ? about : (JSON.stringify(about) ?? "");
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
