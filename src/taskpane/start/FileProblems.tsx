import type { PlanFileProblem } from "../../start/planFileProblem";
import { useText } from "../text";
import { ProblemList } from "./ProblemList";

interface FileProblemsProps {
  readonly title: string;
  readonly problems: readonly PlanFileProblem[];
}

/** What is wrong with a plan file, each with its place in it. */
export function FileProblems({ title, problems }: FileProblemsProps) {
  const { pane } = useText();
  const told = problems.map(({ code, path, about }) => ({ place: path, text: pane.start.fileProblem[code].replace("{}", () => about) }));
  return <ProblemList title={title} problems={told} />;
}
