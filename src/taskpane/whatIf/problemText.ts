import type { SupposedProblem } from "../../whatIf/readSupposed";
import type { Text } from "../text";

/** What is wrong with a typed text, in words; undefined where nothing is. */
export function problemText(problem: SupposedProblem | null | undefined, { words, pane }: Text): string | undefined {
  if (problem == null) return undefined;
  return problem.kind === "issue" ? words.issue(problem.issue) : pane.whatIf.percentUnclear(problem.text);
}
