import { planTitle } from "../i18n/planTitle";
import type { PageRow } from "../sheet/change";
import { dateFormat, momentFormat } from "../sheet/newCell";
import { blankRow, paragraphs, row, section, text, words } from "./pageParts";
import type { PageSource } from "./reportPage";

/** What the report is: its title, plan, period, kind and days. */
export function headPart({ basis, answers, identity, text: { pane }, say }: PageSource): readonly PageRow[] {
  const { plan } = basis.evaluation;
  return [
    words("title", say.title(answers.choice)),
    blankRow,
    words("note", say.plan, planTitle(plan, pane)),
    ...(plan.institution === "" ? [] : [words("note", say.institution, plan.institution)]),
    words("note", say.period_, say.period(answers.choice)),
    words("note", say.kind, say.kinds[answers.choice.kind]),
    row("note", text(say.asOf), { value: answers.asOf, numberFormat: dateFormat }),
    row("note", text(say.made), { value: identity.made, numberFormat: momentFormat }),
    ...(Math.floor(identity.made) > answers.asOf ? [words("note", "", say.asOfEarlier)] : []),
    ...(identity.corrects === "" ? [] : [words("note", say.corrects, identity.corrects), ...paragraphs(answers.why.trim())]),
  ];
}

/** The three scores, never one alone, and beside them the head's assessment, which changes none of them. */
export function scorePart({ basis, answers, text: { words: base }, say }: PageSource): readonly PageRow[] {
  const { goals, score } = basis.evaluation;
  const count = {
    met: goals.filter(({ verdict }) => verdict === "met").length,
    forecast: goals.filter(({ verdict, forecast }) => verdict === "met" || forecast === "met").length,
    possible: goals.filter(({ verdict }) => verdict !== "notMet").length,
  };
  const lines =
    score === null
      ? [words("note", "", say.noScore)]
      : (["met", "forecast", "possible"] as const).map((kind) =>
          row(
            "note",
            text(say[kind]),
            { value: score[kind].toNumber(), numberFormat: base.language === "da" ? '0.0" pct."' : '0.0" %"' },
            text(say.scoreOf(count[kind], goals.length)),
          ),
        );
  const assessment = answers.assessment.trim();
  return [
    ...section(say.score, lines),
    ...section(say.assessment, [words("note", "", say.assessmentHelp), ...paragraphs(assessment === "" ? say.noAssessment : assessment)]),
  ];
}

/** What the report is known by, outside the workbook as well. */
export function sealPart({ identity, say }: PageSource, seal: string): readonly PageRow[] {
  return section(say.seal, [
    words("paragraph", say.sealIs, seal),
    words("paragraph", say.previousSeal, identity.previous === "" ? say.noPreviousSeal : identity.previous),
    words("paragraph", "", say.sealHelp),
  ]);
}
