import type { Text } from "../i18n/figureText";
import type { ReportPageWords } from "../i18n/reportPageWords";
import type { NewPage, PageChart, PageRow } from "../sheet/change";
import { amendmentPart, choicesPart, issuesPart, missingPart, sourcesPart } from "./backgroundParts";
import { developmentPart, deviationPart } from "./chartParts";
import { analysesPart, goalsPart, historyPart } from "./goalParts";
import { headPart, scorePart, sealPart } from "./headParts";
import { blankRow } from "./pageParts";
import type { ReportAnswers } from "./reportAnswers";
import type { ReportBasis } from "./readBasis";

/** What the report is called and builds on. */
export interface ReportIdentity {
  readonly name: string;
  /** the report it corrects, "" for none */
  readonly corrects: string;
  /** the seal it builds on, "" for the first */
  readonly previous: string;
  /** Excel's count of days, with the time */
  readonly made: number;
}

export interface PageSource {
  readonly basis: ReportBasis;
  readonly answers: ReportAnswers;
  readonly identity: ReportIdentity;
  readonly text: Text;
  readonly say: ReportPageWords;
}

const widths = [12, 42, 18, 15, 11, 20, 8, 44];
/** Room for a chart, in rows of the usual height. */
const chartRows = 16;
/** The left half of the page, and the right one. */
const sides = [
  { left: 1, columns: 3 },
  { left: 4, columns: 5 },
] as const;

/**
 * The report's sheet, row by row: what a colleague reads without the add-in.
 *
 * @param seal "" while it is not sealed yet
 */
export function reportPage(source: PageSource, seal: string): NewPage {
  const { answers, identity, say } = source;
  const before = [
    ...headPart(source),
    ...scorePart(source),
    ...goalsPart(source),
    ...(answers.choice.kind === "final" ? [...analysesPart(source), ...historyPart(source)] : []),
    ...missingPart(source),
    ...amendmentPart(source),
    ...choicesPart(source),
    ...sourcesPart(source),
    ...issuesPart(source),
    ...sealPart(source, seal),
  ];
  const drawn = withCharts(before, [
    { title: say.chartScore, kind: "score", part: developmentPart(source) },
    { title: say.chartDeviation, kind: "limits", part: deviationPart(source) },
  ]);
  return {
    name: identity.name,
    rows: drawn.rows,
    widths,
    footer: [say.title(answers.choice), source.basis.evaluation.plan.institution].filter((part) => part !== "").join(", "),
    charts: drawn.charts,
  };
}

interface ChartPart {
  readonly title: string;
  readonly kind: PageChart["kind"];
  /** heading, table's head and numbers; none where there is nothing to draw */
  readonly part: readonly PageRow[];
}

/** The numbers stand where the charts are drawn from them and they can be read without; the charts below, beside each other. */
function withCharts(
  before: readonly PageRow[],
  parts: readonly ChartPart[],
): { readonly rows: readonly PageRow[]; readonly charts: readonly PageChart[] } {
  const rows = [...before];
  const sources = parts.flatMap(({ title, kind, part }) => {
    const head = part.findIndex(({ style }) => style === "tableHead");
    if (head < 0) return [];
    const source = { top: rows.length + head + 1, left: 2, rows: part.length - head, columns: part[head]!.cells.length - 1 };
    rows.push(...part);
    return [{ title, kind, source }];
  });
  if (sources.length === 0) return { rows, charts: [] };
  const top = rows.length + 2;
  const charts = sources.map((chart, at) => ({ ...chart, place: { top, rows: chartRows, ...sides[at]! } }));
  return { rows: [...rows, ...Array.from({ length: chartRows + 1 }, () => blankRow)], charts };
}
