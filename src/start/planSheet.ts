import { paneWordsFor } from "../i18n/paneWordsFor";
import type { NewCell, NewSheet, NewTable } from "../sheet/change";
import type { PlanFile } from "./planFile";
import { formulasOf, type PlanRow, type PlanRows } from "./planRows";
import { headerOf, type WrittenTable } from "./tableColumns";

/**
 * Columns in the order of a new table. The tables stand under each other and share the sheet's widths: titles over texts, explanations
 * over explanations, and what is seldom used on the right.
 */
const order: Readonly<Record<WrittenTable, readonly string[]>> = {
  PlanInfo: ["plan", "year", "reportDays", "institution", "start", "end", "signed", "asOf"],
  PlanGoals: ["plan", "goal", "requires", "title", "group", "weight", "points", "status", "explanation", "comment"],
  PlanSubgoals: [
    ...["plan", "goal", "subGoal", "text", "criterion", "target", "result", "status", "explanation", "evidence"],
    ...["unit", "due", "comparedWith", "final", "decidedBy", "decidedOn", "owner", "source"],
  ],
  PlanChoices: ["plan", "place", "topic", "readings", "chosen", "decidedBy", "decidedOn", "why"],
  PlanHistory: ["plan", "goal", "subGoal", "target", "year", "comparedWith", "result", "status"],
};

const widths = [18, 9, 22, 54, 24, 20, 16, 15, 60, 34, 15, 13, 18, 12, 16, 14, 18, 34];

const firstHeading = 4;
const betweenTables = 2;

/** A sheet with these tables under each other. Excel moves what lies below when a table grows. */
export function newPlanSheet(file: PlanFile, tables: readonly WrittenTable[], rows: PlanRows): NewSheet {
  const { language } = file;
  const words = paneWordsFor(language).start.sheet;
  const texts: NewSheet["texts"][number][] = [
    { row: 1, column: 1, text: words.title(file.plan), style: "title" },
    { row: 2, column: 1, text: tables.includes("PlanSubgoals") ? words.note : words.joinedNote, style: "note" },
  ];
  const placed: NewTable[] = [];
  let row = firstHeading;
  for (const name of tables) {
    texts.push({ row, column: 1, text: words.headings[name], style: "heading" });
    const table = newTable(name, rows[name], language, row + 1);
    placed.push(table);
    row = table.top + table.rows.length + betweenTables;
  }
  const only = tables.includes("PlanSubgoals") || tables.includes("PlanGoals") ? null : tables[0]!;
  const name = only === null ? words.name : only === "PlanHistory" ? words.historyName : words.headings[only];
  return { name, texts, tables: placed, widths };
}

function newTable(name: WrittenTable, rows: readonly PlanRow[], language: PlanFile["language"], top: number): NewTable {
  const columns = order[name];
  const header = columns.map((column) => headerOf(name, column, language));
  const body = rows.map((row) => {
    const full: PlanRow = { ...row, ...formulasOf(name, row, name, (column) => headerOf(name, column, language)) };
    return columns.map((column): NewCell => full[column] ?? null);
  });
  return { name, top, left: 1, rows: [header.map((value) => ({ value })), ...body] };
}
