import { criteria, type Criterion } from "../plan/criterion";
import type { Language, Requires } from "../plan/plan";
import { usualReportDays } from "../plan/reportDue";
import { checkPlanFile } from "./checkPlanFile";
import { day, type Field, figure, id, list, needed, neededText, object, text, weight, wholeNumber, word } from "./checkValue";
import {
  criterionNames,
  largestPlanFile,
  limits,
  type PlanFile,
  type PlanFileChoice,
  type PlanFileGoal,
  type PlanFileHistory,
  type PlanFileSubGoal,
  planFileVersion,
  requiresPattern,
} from "./planFile";
import { type PlanFileProblem, PlanFileProblems } from "./planFileProblem";
import { repeatedKeys } from "./repeatedKeys";

export type PlanFileReading =
  | { readonly kind: "read"; readonly file: PlanFile }
  /** everything that is wrong, in the order of the file */
  | { readonly kind: "refused"; readonly problems: readonly PlanFileProblem[] };

const requires: Field<Requires> = {
  absent: { kind: "all" },
  read(value, path, problems) {
    if (typeof value !== "string" || !requiresPattern.test(value)) {
      problems.add("wordUnknown", path, value);
      return undefined;
    }
    if (value === "all" || value === "any") return { kind: value };
    return { kind: "atLeast", count: Number(value.slice("at least ".length)) };
  },
};

const criterion = word<Criterion>(new Map(criteria.map((each) => [criterionNames[each], each])));
const language = word<Language>(
  new Map([
    ["da", "da"],
    ["en", "en"],
  ]),
);
const year = wholeNumber(1990, 2200);

const subGoal = object<PlanFileSubGoal>({
  id,
  text,
  criterion,
  target: figure,
  comparedWith: figure,
  unit: text,
  due: day,
  owner: text,
  source: text,
  evidence: text,
});

const goal = object<PlanFileGoal>({
  id,
  title: text,
  group: text,
  requires,
  weight,
  comment: text,
  subGoals: list(subGoal, 1, limits.subGoals),
});

const historyRow = object<PlanFileHistory>({
  goal: id,
  subGoal: id,
  year,
  target: figure,
  comparedWith: figure,
  result: figure,
});

const choice = object<PlanFileChoice>({
  topic: neededText,
  place: text,
  readings: list(neededText, 0, limits.readings),
  chosen: text,
  decidedBy: text,
  decidedOn: day,
  why: text,
});

/** What a file says of itself stands beside what it says of the plan. */
const wholeFile = object<PlanFile & { readonly $schema: string; readonly version: number }>({
  $schema: text,
  version: wholeNumber(planFileVersion, planFileVersion),
  plan: neededText,
  institution: text,
  year: { ...year, absent: null } as Field<number | null>,
  start: day,
  end: day,
  signed: day,
  reportDays: { ...wholeNumber(0, 366), absent: usualReportDays },
  language: needed(language),
  goals: list(goal, 1, limits.goals),
  history: list(historyRow, 0, limits.history),
  choices: list(choice, 0, limits.choices),
});

/** Reads the text of a plan file. Nothing in it is passed over: a key that is not known is a problem. */
export function readPlanFile(content: string): PlanFileReading {
  const problems = new PlanFileProblems();
  const refused = (): PlanFileReading => ({ kind: "refused", problems: problems.found });
  if (content.length > largestPlanFile) {
    problems.add("tooLarge", "", String(largestPlanFile / 1_000_000));
    return refused();
  }
  // what another encoding leaves of æ, ø and å
  if (content.includes("\ufffd")) problems.add("notUtf8", "");
  const json = content.replace(/^\ufeff/u, "");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    problems.add("notJson", "", error instanceof Error ? error.message : "");
    return refused();
  }
  for (const { path, key } of repeatedKeys(json)) problems.add("keyTwice", path, key);
  return readPlanFileValue(value, problems);
}

/** Reads what the JSON of a plan file holds. */
export function readPlanFileValue(value: unknown, problems = new PlanFileProblems()): PlanFileReading {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : planFileVersion;
  // another version's keys are not ours to complain of
  if (typeof version === "number" && version !== planFileVersion) {
    problems.add("versionUnknown", "version", version);
    return { kind: "refused", problems: problems.found };
  }
  const read = wholeFile.read(value, "", problems);
  if (read === undefined || problems.found.length > 0) return { kind: "refused", problems: problems.found };
  const { $schema: _schema, version: _version, ...file } = read;
  checkPlanFile(file, problems);
  return problems.found.length > 0 ? { kind: "refused", problems: problems.found } : { kind: "read", file };
}
