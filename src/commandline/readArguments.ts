import { dayOf, isRealDay } from "../plan/day";
import type { Day } from "../plan/day";
import { CommandLineError } from "./commandLineError";
import type { CommandWords } from "./commandWords";

export interface CommandArguments {
  readonly file: string;
  /** stands in for every plan's own As of */
  readonly asOf: Day | null;
  /** the name of the one plan that is asked for; null is all of them */
  readonly plan: string | null;
  readonly json: boolean;
  /** check the seals of the reports instead of evaluating */
  readonly verify: boolean;
}

/**
 * @param given what stands after the script's own name
 * @param npmJson npm takes `--json` for its own when it stands before `--`, and says so in the environment
 */
export function readArguments(given: readonly string[], npmJson: boolean, words: CommandWords): CommandArguments {
  const files: string[] = [];
  let asOf: Day | null = null;
  let plan: string | null = null;
  let json = npmJson;
  let verify = false;
  const rest = given.flatMap(splitAtEquals);
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === "--json") json = true;
    else if (option === "--verify") verify = true;
    else if (option === "--as-of") asOf = readDay(rest.shift(), words);
    else if (option === "--plan") plan = rest.shift() ?? fail(words.planNameMissing);
    else if (option.startsWith("-")) fail(words.optionUnknown(option));
    else files.push(option);
  }
  const [file] = files;
  if (file === undefined) return fail(words.fileNotNamed);
  if (files.length > 1) return fail(words.severalFiles(files));
  return { file, asOf, plan, json, verify };
}

/** "--plan=CPR 2022" is "--plan" "CPR 2022"; a file name may hold "=" as it likes. */
function splitAtEquals(argument: string): string[] {
  const equals = argument.indexOf("=");
  return argument.startsWith("--") && equals > 0 ? [argument.slice(0, equals), argument.slice(equals + 1)] : [argument];
}

function readDay(text: string | undefined, words: CommandWords): Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
  const day = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (parts === null || !isRealDay(day)) return fail(words.dayUnreadable(text ?? ""));
  return dayOf(day.year, day.month, day.day);
}

function fail(sentence: string): never {
  throw new CommandLineError(sentence);
}
