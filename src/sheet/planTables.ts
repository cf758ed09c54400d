import type { Language } from "../plan/plan";
import type { TableCells, WorkbookTables } from "./workbook";

/** Headers of a column in the plan tables: English, Danish. Tables may mix them. */
export type Headers = readonly [english: string, danish: string];

const plan: Headers = ["Plan", "Plan"];
const goal: Headers = ["Goal", "Mål"];
const subGoal: Headers = ["Sub-goal", "Delmål"];
const requires: Headers = ["Requires", "Kræver"];
const weight: Headers = ["Weight", "Vægt"];
const criterion: Headers = ["Criterion", "Kriterium"];
const target: Headers = ["Target", "Målværdi"];
const comparedWith: Headers = ["Compared with", "Sammenlignes med"];
const result: Headers = ["Result", "Resultat"];
const due: Headers = ["Due", "Frist"];
const decidedBy: Headers = ["Decided by", "Afgjort af"];
const decidedOn: Headers = ["Decided on", "Afgjort den"];
const asOf: Headers = ["As of", "Opgjort pr."];
const comment: Headers = ["Comment", "Bemærkning"];
const signed: Headers = ["Signed", "Underskrevet"];
const why: Headers = ["Why", "Hvorfor"];
const report: Headers = ["Report", "Rapport"];
const period: Headers = ["Period", "Periode"];
const kind: Headers = ["Kind", "Art"];
const made: Headers = ["Made", "Dannet"];
const forecast: Headers = ["Forecast", "Prognose"];
const seal: Headers = ["Seal", "Segl"];

/**
 * The tables of a plan by their names in Excel, which are workbook-wide, and the columns that are read.
 * Status, Points and Explanation of goals and sub-goals hold PLAN formulas: the add-in writes them and never reads them. Those of a
 * report are its own words.
 */
export const planTables = {
  PlanInfo: {
    plan,
    institution: ["Institution", "Institution"],
    year: ["Year", "År"],
    start: ["Start", "Start"],
    end: ["End", "Slut"],
    signed,
    asOf,
    reportDays: ["Report days", "Rapportdage"],
  },
  PlanGoals: {
    plan,
    goal,
    title: ["Title", "Titel"],
    group: ["Group", "Gruppe"],
    requires,
    weight,
    comment,
  },
  PlanSubgoals: {
    plan,
    goal,
    subGoal,
    text: ["Text", "Tekst"],
    criterion,
    target,
    comparedWith,
    result,
    unit: ["Unit", "Enhed"],
    due,
    final: ["Final", "Endelig"],
    evidence: ["Evidence", "Dokumentation"],
    decidedBy,
    decidedOn,
    owner: ["Owner", "Ansvarlig"],
    source: ["Source", "Kilde"],
  },
  PlanHistory: { plan, goal, subGoal, year: ["Year", "År"], target, comparedWith, result },
  PlanSigned: { plan, goal, subGoal, requires, weight, criterion, target, due, signed },
  PlanChoices: {
    plan,
    topic: ["Topic", "Emne"],
    place: ["Place", "Sted"],
    readings: ["Readings", "Læsninger"],
    chosen: ["Chosen", "Valgt"],
    decidedBy,
    decidedOn,
    why,
  },
  /** what was changed after the plan was signed, and why */
  PlanChanges: {
    plan,
    when: ["When", "Hvornår"],
    goal,
    subGoal,
    what: ["What", "Hvad"],
    old: ["Old", "Før"],
    new: ["New", "Nu"],
    why,
  },
  PlanReports: {
    plan,
    report,
    period,
    kind,
    asOf,
    made,
    goal,
    subGoal,
    status: ["Status", "Status"],
    forecast,
    points: ["Points", "Point"],
    result,
    comparedWith,
    target,
    explanation: ["Explanation", "Forklaring"],
    comment,
    decidedBy,
    seal,
  },
  /** one row for each sealed report, and one for the signed plan: what is sealed beside the rows of PlanReports, or of PlanSigned */
  PlanSeals: {
    plan,
    report,
    period,
    kind,
    asOf,
    made,
    sheet: ["Sheet", "Ark"],
    language: ["Language", "Sprog"],
    corrects: ["Corrects", "Retter"],
    why,
    met: ["Met", "Sikret"],
    forecast,
    possible: ["Possible", "Højst"],
    assessment: ["Assessment", "Vurdering"],
    previous: ["Previous seal", "Forrige segl"],
    seal,
    sheetSeal: ["Sheet seal", "Arkets segl"],
    marks: ["Marks", "Mærker"],
    sheetMarks: ["Sheet marks", "Arkets mærker"],
  },
  /** what a connected cell was connected to, and what stood beside it then: never read by the evaluation */
  PlanSources: {
    plan,
    subGoal,
    field: ["Field", "Felt"],
    cells: ["Cells", "Celler"],
    rowHeading: ["Row", "Række"],
    columnHeading: ["Column", "Kolonne"],
    unit: ["Unit", "Enhed"],
    sign: ["Sign", "Fortegn"],
    formula: ["Formula", "Formel"],
    connected: ["Connected", "Forbundet"],
  },
} as const satisfies Record<string, Record<string, Headers>>;

export type PlanTableName = keyof typeof planTables;
export type ColumnOf<Name extends PlanTableName> = keyof (typeof planTables)[Name] & string;

/** The columns without which a table cannot be used. */
export const neededColumns: { readonly [Name in PlanTableName]: readonly ColumnOf<Name>[] } = {
  PlanInfo: [],
  PlanGoals: ["goal"],
  PlanSubgoals: ["goal", "criterion", "result"],
  PlanHistory: ["goal", "year"],
  PlanSigned: ["goal"],
  PlanChoices: ["topic"],
  PlanChanges: ["what"],
  PlanReports: ["report", "goal", "status"],
  PlanSeals: ["report", "seal"],
  PlanSources: ["subGoal", "field", "formula"],
};

export const planTableNames = Object.keys(planTables) as readonly PlanTableName[];

/** What a column is called in a table of that language. */
export function headerIn([english, danish]: Headers, language: Language): string {
  return language === "en" ? english : danish;
}

/** Excel's names are the same in any case: "planGoals" is PlanGoals. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function findTable({ tables }: WorkbookTables, name: PlanTableName): TableCells | undefined {
  return tables.find((table) => sameName(table.name, name));
}
