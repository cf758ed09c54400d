import { readFileSync } from "node:fs";
import path from "node:path";
import { excelWorkbook } from "../excel/excelWorkbook";
import { languageOfLocale } from "../i18n/wordsFor";
import { evaluateWorkbook } from "../live/evaluateWorkbook";
import type { WorkbookEvaluation } from "../live/liveState";
import { systemClock } from "../live/systemClock";
import { FileError } from "../preview/file/fileError";
import { openFile } from "../preview/file/openFile";
import type { OpenedFile } from "../preview/file/openFile";
import { CommandLineError } from "./commandLineError";
import { commandWordsFor } from "./commandWords";
import type { CommandWords } from "./commandWords";
import { areSound, checkSeals, sealedPlansGone } from "../reporting/checkSeals";
import { planTableNames } from "../sheet/planTables";
import { onlyPlan } from "./onlyPlan";
import { readArguments } from "./readArguments";
import type { CommandArguments } from "./readArguments";
import { sealsToJson, sealsToText } from "./sealsTo";
import { toJson } from "./toJson";
import { toTable } from "./toTable";

// Standard output holds the evaluation and nothing else, whatever a library has to say.
for (const method of ["log", "info", "debug", "warn"] as const) console[method] = console.error;

const { env } = process;
/** Systems write da_DK.UTF-8 where browsers write da-DK. */
const language = languageOfLocale((env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "").replace("_", "-"));

interface Answer {
  readonly text: string;
  readonly code: number;
}

async function main(): Promise<Answer> {
  const words = commandWordsFor(language);
  const given = readArguments(process.argv.slice(2), env["npm_config_json"] === "true", words);
  const evaluation = await evaluate(given, words);
  if (given.verify) return verify(evaluation, given);
  return { text: given.json ? `${JSON.stringify(toJson(evaluation), null, 2)}\n` : toTable(evaluation), code: 0 };
}

/** A broken seal is no failure of the command; who calls it still learns of it by the code. */
async function verify({ plans }: WorkbookEvaluation, { json, plan: only }: CommandArguments): Promise<Answer> {
  const [tables, outline] = await Promise.all([excelWorkbook.readTables(planTableNames), excelWorkbook.readOutline()]);
  const gone = only === null ? sealedPlansGone(tables, systemClock.today()) : [];
  const names = [...plans.map(({ plan }) => ({ plan: plan.name, isGone: false })), ...gone.map((plan) => ({ plan, isGone: true }))];
  const checked = await Promise.all(
    names.map(async (name) => ({ ...name, ...(await checkSeals(excelWorkbook, tables, outline, name.plan)) })),
  );
  const isSoundThroughout = checked.every(areSound);
  const text = json ? `${JSON.stringify(sealsToJson(checked), null, 2)}\n` : sealsToText(checked, language);
  return { text, code: isSoundThroughout ? 0 : 1 };
}

async function evaluate({ file, asOf, plan }: CommandArguments, words: CommandWords): Promise<WorkbookEvaluation> {
  const opened = await open(readFile(file, words), file, words);
  // The engine takes seconds to load: who mistyped a name need not wait for it.
  const { runWorkbook } = await import("./runWorkbook");
  const running = runWorkbook(opened, language, systemClock);
  if (!(await running.settle())) throw new CommandLineError(words.stillCalculating(file));
  const options = { today: systemClock.today(), busyIsError: true, ...(asOf === null ? {} : { asOf }) };
  const evaluation = await evaluateWorkbook(excelWorkbook, options);
  if (evaluation === null) throw new Error("Cells were not ready although busy cells count as errors");
  if (evaluation.plans.length === 0) throw new CommandLineError(words.noPlanTables(file));
  return plan === null ? evaluation : onlyPlan(evaluation, plan, words);
}

async function open(bytes: Uint8Array, file: string, words: CommandWords): Promise<OpenedFile> {
  try {
    return await openFile(bytes, path.basename(file));
  } catch (cause) {
    if (cause instanceof FileError) throw new CommandLineError(words.fileProblem(cause.kind, file), { cause });
    throw cause;
  }
}

/** npm runs scripts in the project's folder; the name is meant from where the person stands. */
function readFile(file: string, words: CommandWords): Uint8Array {
  const from = env["npm_lifecycle_event"] === "evaluate" ? (env["INIT_CWD"] ?? ".") : ".";
  try {
    return readFileSync(path.resolve(from, file));
  } catch (cause) {
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new CommandLineError(missing ? words.fileMissing(file) : words.fileUnreadable(file), { cause });
  }
}

/** Ends the process, which the engine's timers would keep alive, once everything is written. */
function end(stream: NodeJS.WriteStream, text: string, code: number): void {
  stream.write(text, () => process.exit(code));
}

main().then(
  ({ text, code }) => {
    end(process.stdout, text, code);
  },
  (error: unknown) => {
    if (error instanceof CommandLineError) end(process.stderr, `${error.sentence}\n`, 2);
    else end(process.stderr, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`, 1);
  },
);
