import { spawn } from "node:child_process";
import { join } from "node:path";

export const root = join(__dirname, "..", "..");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly problem: string;
}

/** Runs the command as npm does, in a process of its own. */
export function runEvaluate(args: readonly string[], locale = "en_US.UTF-8", env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [require.resolve("tsx/cli"), join("src", "commandline", "evaluate.ts"), ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], LC_ALL: locale, ...env },
  });
  const [out, problem] = [child.stdout, child.stderr].map((stream) => {
    const text: string[] = [];
    stream.setEncoding("utf8").on("data", (part: string) => text.push(part));
    return text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out: out?.join("") ?? "", problem: problem?.join("") ?? "" });
    });
  });
}
