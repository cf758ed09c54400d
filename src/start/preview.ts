import { wordsFor } from "../i18n/wordsFor";
import type { Words } from "../i18n/words";
import { exact } from "../plan/exact";
import type { Language } from "../plan/plan";
import type { PlanFile, PrintedFigure } from "./planFile";
import { dayIn } from "./printed";
import type { WrittenTable } from "./tableColumns";

const between = " · ";

/** The first rows of one table as lines to read, so that a plan is recognised before it is written. */
export function previewRows(file: PlanFile, table: WrittenTable, language: Language, count: number): readonly string[] {
  const words = wordsFor(language);
  const line = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== "").join(between);
  switch (table) {
    case "PlanInfo":
      return [line(file.plan, file.institution, file.year === null ? null : String(file.year))];
    case "PlanGoals":
      return file.goals.slice(0, count).map(({ id, title }) => line(id, title));
    case "PlanSubgoals":
      return file.goals
        .flatMap(({ subGoals }) => subGoals)
        .slice(0, count)
        .map(({ id, text, criterion, target, due }) =>
          line(id, text, [words.criterion(criterion), shown(target ?? due, words)].filter(Boolean).join(" ")),
        );
    case "PlanChoices":
      return file.choices.slice(0, count).map(({ topic, place }) => line(topic.includes(place) ? null : place, topic));
    case "PlanHistory":
      return file.history
        .slice(0, count)
        .map(({ subGoal, year, target, result }) => line(subGoal, String(year), shown(target, words), shown(result, words)));
  }
}

function shown(figure: PrintedFigure | null, words: Words): string | null {
  if (typeof figure === "number") return words.number(exact(figure));
  const day = dayIn(figure);
  return day === null ? figure : words.date(day);
}
