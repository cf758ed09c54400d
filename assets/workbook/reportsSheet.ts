import { evaluatePlan } from "../../src/evaluate/evaluatePlan";
import type { GoalEvaluation, PlanEvaluation, SubGoalEvaluation } from "../../src/evaluate/evaluation";
import { wordsFor } from "../../src/i18n/wordsFor";
import { isPercentUnit } from "../../src/plan/percent";
import { readDate } from "../../src/sheet/readDate";
import { readPlans } from "../../src/sheet/readPlans";
import type { CellValue, TableCells } from "../../src/sheet/workbook";
import { figureCell } from "../../src/start/newCell";
import { template2022 } from "../../src/start/template2022";
import { day } from "./data/moment";
import { goals, planName } from "./data/plan";
import { type MadeReport, reports } from "./data/reports";
import { subGoals } from "./data/subGoals";
import { heading, tableTitle } from "./layout";
import { Page } from "./page";
import type { StyledContent, TableContent } from "./page";
import { formats, formatted, styles } from "./styles";

const id = formatted(styles.body, formats.text);
const date = formatted(styles.body, formats.date, "left");
const columns = [
  { header: "Plan", style: styles.body },
  { header: "Rapport", style: styles.body },
  { header: "Periode", style: styles.body },
  { header: "Art", style: styles.body },
  { header: "Opgjort pr.", style: date },
  { header: "Dannet", style: date },
  { header: "Mål", style: id },
  { header: "Delmål", style: id },
  { header: "Status", style: styles.body },
  { header: "Prognose", style: styles.body },
  { header: "Point", style: formatted(styles.body, formats.points, "right") },
  { header: "Resultat", style: styles.body },
  { header: "Sammenlignes med", style: formatted(styles.body, formats.decimal, "right") },
  { header: "Målværdi", style: styles.body },
  { header: "Forklaring", style: styles.body },
  { header: "Bemærkning", style: styles.body },
  { header: "Afgjort af", style: styles.body },
  { header: "Segl", style: styles.body },
];
const headerRow = 5;
const words = wordsFor("da");

/** The reports made so far, as they were: judged on what was known then, by the rules themselves. */
export function reportsSheet(): Page {
  const page = new Page({
    name: "Rapporter",
    summary: "Rapporterne, som de blev lavet",
    widths: [16, 17, 17, 22, 20, 17, 12, 16, 20, 20, 14, 17, 22, 18, 84, 40, 22, 14],
    freeze: { rows: headerRow },
    paper: "a3",
    repeatedRow: headerRow,
  });
  heading(page, "Rapporter", "Hvad der blev rapporteret, og hvornår. Rækker uden delmål gælder hele målet. Tallene for 2022 er opdigtede.");
  tableTitle(page, headerRow, "Rapporterede mål og delmål");
  const rows = reports.flatMap(rowsOf);
  page.table("PlanReports", headerRow, columns, rows, styles.header);
  page.colourVerdicts(`I${String(headerRow + 1)}:J${String(headerRow + rows.length)}`);
  return page;
}

function rowsOf(report: MadeReport): readonly (readonly TableContent[])[] {
  const told = [planName, report.name, report.period, report.kind, day(report.asOf), day(report.made)];
  const standing = ({ verdict, forecast }: GoalEvaluation | SubGoalEvaluation) => [
    words.verdict(verdict),
    forecast === null ? null : words.verdict(forecast),
  ];
  return evaluationThen(report).goals.flatMap((goal) => [
    [
      ...[...told, goal.goal.id, null, ...standing(goal), points(goal), null, null, null],
      ...[words.explainGoal(goal), report.comments[goal.goal.id] ?? null, null, null],
    ],
    ...goal.subGoals.map((subGoal) => {
      const { id: own, decidedBy, unit, criterion } = subGoal.subGoal;
      const known = report.known[own];
      return [
        ...[...told, goal.goal.id, own, ...standing(subGoal), null],
        ...[shown(known?.result ?? null, isPercentUnit(unit)), known?.comparedWith ?? null],
        shown(targetOf(own, report), isPercentUnit(unit) || criterion === "reducedBy"),
        ...[words.explainSubGoal(subGoal), null, decidedBy === "" ? null : decidedBy, null],
      ];
    }),
  ]);
}

function points({ verdict, worth }: GoalEvaluation): number | null {
  return verdict === "met" && worth !== null ? worth.toNumber() : verdict === "notMet" ? 0 : null;
}

/** Percentages, days and whole numbers as they are written. */
function shown(figure: number | string | null, isShare: boolean): TableContent {
  const styled = (content: number | string, format: string): StyledContent => ({
    content,
    style: formatted(styles.body, format, typeof content === "number" ? "right" : "left"),
  });
  if (figure === null) return null;
  if (typeof figure === "string") {
    const read = readDate(figure);
    return read === null ? styled(figure, formats.text) : { content: read, style: date };
  }
  return styled(figure, isShare ? formats.percent : Number.isInteger(figure) ? formats.wholeNumber : formats.decimal);
}

function targetOf(own: string, { known }: MadeReport): number | string | null {
  const printed = template2022.goals.flatMap((goal) => goal.subGoals).find((subGoal) => subGoal.id === own);
  const cell = printed === undefined ? null : figureCell(printed.target, printed.criterion);
  const given = known[own]?.target;
  if (given !== undefined) return given;
  return cell !== null && "value" in cell && typeof cell.value !== "boolean" ? cell.value : null;
}

/** The plan as it stood then, judged as of that day. */
function evaluationThen(report: MadeReport): PlanEvaluation {
  const info = ["Plan", "År", "Opgjort pr."];
  const goalHeader = ["Mål", "Titel", "Kræver"];
  const header = ["Mål", "Delmål", "Kriterium", "Målværdi", "Sammenlignes med", "Resultat", "Enhed", "Frist"];
  const more = ["Endelig", "Dokumentation", "Afgjort af"];
  const rows = subGoals.map(({ goal, id: own, criterion, unit, due, evidence, decidedBy }) => {
    const known = report.known[own];
    const result = known === undefined ? "" : typeof known.result === "string" ? (readDate(known.result) ?? known.result) : known.result;
    const figures = [targetOf(own, report) ?? "", known?.comparedWith ?? "", result, unit, day(due)];
    return [goal, own, criterion, ...figures, known?.provisional ? "nej" : "", evidence, decidedBy ?? ""];
  });
  const tables = [
    table("PlanInfo", info, [[planName, 2022, day(report.asOf)]]),
    table(
      "PlanGoals",
      goalHeader,
      goals.map((goal) => [goal.id, goal.title, goal.requires]),
    ),
    table("PlanSubgoals", [...header, ...more], rows),
  ];
  const { plans, issues } = readPlans({ tables, names: tables.map(({ name }) => name) }, { today: day(report.asOf) });
  const [plan] = plans;
  if (plan === undefined || issues.length > 0) throw new Error(`The report ${report.name} cannot be judged: ${JSON.stringify(issues)}`);
  return evaluatePlan(plan);
}

function table(name: string, header: readonly string[], rows: readonly (readonly CellValue[])[]): TableCells {
  const values = [header, ...rows];
  const isShare = (value: CellValue) => typeof value === "number" && value > 0 && value < 1;
  return {
    ...{ name, sheet: "Resultatplan", top: 1, left: 1, values, formulas: values },
    numberFormats: values.map((row) => row.map((value) => (isShare(value) && row.includes("pct.") ? formats.percent : "General"))),
  };
}
