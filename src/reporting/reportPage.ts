import type { Text } from "../i18n/figureText";
import type { ReportPageWords } from "../i18n/reportPageWords";
import type { NewPage, PageChart, PageRow } from "../sheet/change";
import { amendmentPart, choicesPart, issuesPart, missingPart, sourcesPart } from "./backgroundParts";
import { developmentPart, deviationPart } from "./chartParts";
import { analysesPart, goalsPart, historyPart } from "./goalParts";
import { headPart, scorePart, sealPart } from "./headParts";
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

const widths = [13, 44, 20, 18, 12, 22, 8, 46];
/** Room for a chart, in rows of the usual height. */
const chartRows = 16;

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
  ];
  const drawn = withCharts(before, [
    { title: say.chartScore, kind: "score", part: developmentPart(source) },
    { title: say.chartDeviation, kind: "limits", part: deviationPart(source) },
  ]);
  return {
    name: identity.name,
    rows: [...drawn.rows, ...sealPart(source, seal)],
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

/** The numbers stand where the chart can be drawn from them and read without it; the chart beside them. */
function withCharts(
  before: readonly PageRow[],
  parts: readonly ChartPart[],
): { readonly rows: readonly PageRow[]; readonly charts: readonly PageChart[] } {
  const rows = [...before];
  const charts: PageChart[] = [];
  for (const { title, kind, part } of parts) {
    const head = part.findIndex(({ style }) => style === "tableHead");
    if (head < 0) continue;
    const top = rows.length + head + 1;
    const columns = part[head]!.cells.length - 1;
    rows.push(...part);
    charts.push({
      title,
      kind,
      source: { top, left: 2, rows: part.length - head, columns },
      place: { top: rows.length + 2, left: 2, rows: chartRows, columns: 5 },
    });
    rows.push(...Array.from({ length: chartRows + 2 }, (): PageRow => ({ style: "note", cells: [] })));
  }
  return { rows, charts };
}
