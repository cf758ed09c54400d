import { deviation } from "../figures/deviation";
import { quarterNumber } from "../plan/quarter";
import type { PageRow } from "../sheet/change";
import { row, section, text } from "./pageParts";
import type { PageSource } from "./reportPage";

/** The score in the year's sealed reports and in this one, by period: a correction comes where the report it corrects was. */
export function developmentPart({ basis, answers, identity, say }: PageSource): readonly PageRow[] {
  const { score } = basis.evaluation;
  if (score === null) return [];
  const corrected = new Set([identity.corrects, ...basis.register.reports.map(({ corrects }) => corrects)]);
  const before = basis.reports.flatMap(({ name, quarter, score: then }) =>
    then === null || corrected.has(name)
      ? []
      : [{ name, quarter, met: then.met.toNumber(), forecast: then.forecast.toNumber(), possible: then.possible.toNumber() }],
  );
  const { year, quarter } = answers.choice;
  const own = { name: identity.name, quarter: quarter === null ? null : quarterNumber(year, quarter) };
  const now = { ...own, met: score.met.toNumber(), forecast: score.forecast.toNumber(), possible: score.possible.toNumber() };
  const all = [...before, now].sort((a, b) => (a.quarter ?? afterAll) - (b.quarter ?? afterAll));
  const percent = (value: number) => ({ value, numberFormat: "0.0" });
  return section(say.development, [
    row("tableHead", null, ...say.developmentColumns.map(text)),
    ...all.map(({ name, met, forecast, possible }) => row("row", null, text(name), percent(met), percent(forecast), percent(possible))),
  ]);
}

/** of the annual report; a number, for Infinity has no difference to itself */
const afterAll = Number.MAX_SAFE_INTEGER;

/** Deviations beside the limits they must stay within. */
export function deviationPart({ basis, say }: PageSource): readonly PageRow[] {
  const rows = basis.evaluation.goals.flatMap(({ subGoals }) =>
    subGoals.flatMap(({ subGoal: { id, unit, criterion, result, comparedWith, target } }): readonly PageRow[] => {
      const [actual, budget, limit] = [result.entry, comparedWith.entry, target.entry];
      if (criterion !== "within" || actual.kind !== "number" || budget.kind !== "number" || limit.kind !== "number") return [];
      const figure = (value: number) => ({ value, numberFormat: "0.0##" });
      const most = limit.value.toNumber();
      return [
        row(
          "row",
          null,
          text(unit === "" ? id : `${id}, ${unit}`),
          figure(deviation(actual.value, budget.value).toNumber()),
          figure(most),
          figure(-most),
        ),
      ];
    }),
  );
  return rows.length === 0 ? [] : section(say.deviations, [row("tableHead", null, ...say.deviationColumns.map(text)), ...rows]);
}
