import { connections } from "./connections";
import type { Sheets } from "./connections";
import { asOf, day, dayOrBlank } from "./data/moment";
import { goals, institution, planName } from "./data/plan";
import { subGoals } from "./data/subGoals";
import { heading, tableTitle } from "./layout";
import { cellName, formula, Page } from "./page";
import type { TableContent } from "./page";
import { plan } from "./source";
import { formats, formatted, styles } from "./styles";

const id = formatted(styles.body, formats.text);
const date = formatted(styles.body, formats.date, "left");
const typed = styles.input;

const infoColumns = [
  { header: "Plan", style: styles.body },
  { header: "År", style: formatted(styles.body, "0", "left") },
  { header: "Rapportdage", style: formatted(styles.body, "0", "left") },
  { header: "Institution", style: styles.body },
  { header: "Start", style: date },
  { header: "Slut", style: date },
  { header: "Underskrevet", style: date },
  { header: "Opgjort pr.", style: formatted(typed, formats.date, "left") },
];

/** The same widths serve goals and sub-goals, which stand under each other. */
const goalColumns = [
  { header: "Plan", style: styles.body },
  { header: "Mål", style: id },
  { header: "Kræver", style: styles.body },
  { header: "Titel", style: styles.body },
  { header: "Gruppe", style: styles.body },
  { header: "Vægt", style: typed },
  { header: "Antal delmål", style: formatted(styles.body, "0", "right") },
  { header: "Ansvarlig", style: styles.body },
  { header: "Tværgående", style: styles.body },
  { header: "Point", style: formatted(styles.body, formats.points, "right") },
  { header: "Status", style: styles.body },
  { header: "Forklaring", style: styles.body },
  { header: "Bemærkning", style: typed },
];

const subGoalColumns = [
  { header: "Plan", style: styles.body },
  { header: "Mål", style: id },
  { header: "Delmål", style: id },
  { header: "Tekst", style: styles.body },
  { header: "Kriterium", style: styles.body },
  { header: "Målværdi", style: styles.body },
  { header: "Sammenlignes med", style: formatted(styles.body, formats.decimal, "right") },
  { header: "Resultat", style: styles.body },
  { header: "Enhed", style: styles.body },
  { header: "Frist", style: date },
  { header: "Status", style: styles.body },
  { header: "Forklaring", style: styles.body },
  { header: "Dokumentation", style: typed },
  { header: "Endelig", style: typed },
  { header: "Afgjort af", style: typed },
  { header: "Afgjort den", style: formatted(typed, formats.date, "left") },
  { header: "Ansvarlig", style: styles.body },
  { header: "Kilde", style: styles.body },
];

const infoRow = 5;
const goalsRow = 9;
const subGoalsRow = goalsRow + goals.length + 3;
const lastRow = subGoalsRow + subGoals.length;

const criteria = ["mindst", "højst", "over", "under", "mellem", "inden for", "nedbragt med", "senest", "dokumenteret", "vurderet"];

/** Where the front sheet finds a goal's figures. */
export const goalCells = goals.map((goal, index) => {
  const row = goalsRow + 1 + index;
  return {
    goal,
    title: `Resultatplan!${cellName(row, 4)}`,
    points: `Resultatplan!${cellName(row, 10)}`,
    status: `Resultatplan!${cellName(row, 11)}`,
  };
});
export const asOfCell = `Resultatplan!$H$${String(infoRow + 1)}`;

/** Asks about the row's own id and plan, so that rows can be moved, sorted and copied. */
function ofRow(name: string, table: string, column: string): string {
  return plan(name, `${table}[[#This Row],[${column}]]`, `${table}[[#This Row],[Plan]]`);
}

export function planSheet(sheets: Sheets): Page {
  const page = new Page({
    name: "Resultatplan",
    summary: "Resultatplanen med mål, delmål, kriterier, resultater og status",
    widths: [13, 9, 19, 54, 22, 17, 20, 17, 18, 16, 18, 84, 32, 14, 20, 17, 17, 26],
    freeze: { rows: 2, columns: 3 },
    paper: "a3",
    onePage: true,
  });
  heading(
    page,
    "Resultatplan 2022",
    "Gule felter udfyldes af institutionen. Resultat henter tallene fra de øvrige ark. Resultaterne for 2022 er opdigtede.",
  );
  tableTitle(page, infoRow, "Planen");
  page.table(
    "PlanInfo",
    infoRow,
    infoColumns,
    [[planName, 2022, 14, institution, day("2022-01-01"), day("2022-12-31"), day("2021-12-09"), day(asOf)]],
    styles.header,
  );

  tableTitle(page, goalsRow, "Mål");
  page.table(
    "PlanGoals",
    goalsRow,
    goalColumns,
    goals.map((goal) => [
      planName,
      goal.id,
      goal.requires,
      goal.title,
      goal.group,
      null,
      formula("SUMPRODUCT(--(PlanSubgoals[Mål]=PlanGoals[[#This Row],[Mål]]))", subGoals.filter((row) => row.goal === goal.id).length),
      goal.owner,
      goal.shared ? "ja" : "nej",
      // Undecided is #N/A, which would fill the column for most of the year; the verdict stands beside it.
      formula(`_xlfn.IFNA(${ofRow("POINTS", "PlanGoals", "Mål")},"")`),
      formula(ofRow("STATUS", "PlanGoals", "Mål")),
      formula(ofRow("EXPLAIN", "PlanGoals", "Mål")),
      goal.remark ?? null,
    ]),
    styles.header,
    // an explanation of several sub-goals is longest while they are pending, as when an earlier As of is typed
    4,
  );

  tableTitle(page, subGoalsRow, "Delmål");
  page.table("PlanSubgoals", subGoalsRow, subGoalColumns, subGoalRows(sheets), styles.header, 2);

  page.colourVerdicts(`K${String(goalsRow + 1)}:K${String(lastRow)}`);
  page.offer(`C${String(goalsRow + 1)}:C${String(goalsRow + goals.length)}`, ["alle", "mindst ét"], "Kræver");
  page.offer(`E${String(subGoalsRow + 1)}:E${String(lastRow)}`, criteria, "Kriterium");
  page.offer(`N${String(subGoalsRow + 1)}:N${String(lastRow)}`, ["ja", "nej"], "Endelig");
  page.requireDate(`J${String(subGoalsRow + 1)}:J${String(lastRow)}`, "Frist");
  page.requireDate(`P${String(subGoalsRow + 1)}:P${String(lastRow)}`, "Afgjort den");
  return page;
}

function subGoalRows(sheets: Sheets): readonly (readonly TableContent[])[] {
  const connected = connections(sheets);
  return subGoals.map((row) => {
    const connection = connected.get(row.id);
    if (connection === undefined) throw new Error(`Sub-goal ${row.id} is connected to no result`);
    const { target, targetFormat, comparedWith, result, resultFormat } = connection;
    return [
      planName,
      row.goal,
      row.id,
      row.text,
      row.criterion,
      { content: target, style: formatted(styles.body, targetFormat, "right") },
      comparedWith,
      { content: result, style: formatted(row.criterion === "vurderet" ? styles.input : styles.body, resultFormat, "right") },
      row.unit,
      day(row.due),
      formula(ofRow("STATUS", "PlanSubgoals", "Delmål")),
      formula(ofRow("EXPLAIN", "PlanSubgoals", "Delmål")),
      row.evidence === "" ? null : row.evidence,
      row.final ?? null,
      row.decidedBy ?? null,
      dayOrBlank(row.decidedOn ?? null),
      row.owner,
      row.source,
    ];
  });
}
