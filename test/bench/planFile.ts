import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre";

/** The sheet with the figures the results point at: goal n's in row n, column A. */
export const figuresSheet = "Tal";

const groups = ["Økonomi", "Sagsbehandling", "Tilsyn", "Personale"];
const columns = {
  info: ["Plan", "Institution", "År"],
  goals: ["Mål", "Titel", "Gruppe", "Kræver"],
  subGoals: ["Mål", "Delmål", "Tekst", "Kriterium", "Målværdi", "Sammenlignes med", "Resultat", "Enhed", "Frist"],
  history: ["Mål", "Delmål", "År", "Målværdi", "Resultat"],
};

/**
 * A workbook with a plan of that many goals, each of two sub-goals with two years behind them. A goal is met where its figure is
 * at least 90.
 *
 * @param work is given the file's path, which is gone afterwards
 */
export async function withPlanFile<Made>(goals: number, work: (workbook: string) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-"));
  try {
    const workbook = path.join(folder, "plan.xlsx");
    writeFileSync(workbook, await planFile(goals));
    return await work(workbook);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function planFile(count: number): Promise<Uint8Array> {
  const goals = Array.from({ length: count }, (_, index) => ({ id: `${String((index % 4) + 1)}.${String(index + 1)}`, row: index + 1 }));
  const subGoals = goals.flatMap(({ id }) => [
    [id, `${id}.a`, "Andel af sager afgjort inden for fristen", "mindst", 90, null, null, "pct.", null],
    [id, `${id}.b`, "Sager som ikke er færdige ved årets udgang", "mindst", 10, null, 12, "sager", null],
  ]);
  const results = goals.map(({ row }) => [
    `${String(row * 2 - 1)},${String(columns.subGoals.indexOf("Resultat"))}`,
    { formula: `${figuresSheet}!A${String(row)}`, formulaResult: figureOf(row) },
  ]);
  return writeXlsx({
    sheets: [
      { name: figuresSheet, rows: goals.map(({ row }) => [figureOf(row)]) },
      tableSheet("PlanInfo", columns.info, [["Stor plan 2022", "Styrelsen", 2022]]),
      tableSheet(
        "PlanGoals",
        columns.goals,
        goals.map(({ id, row }) => [id, `Sager om tilladelser afgøres til tiden i kontor ${String(row)}`, groups[(row - 1) % 4]!, "alle"]),
      ),
      { ...tableSheet("PlanSubgoals", columns.subGoals, subGoals), cells: new Map(results as [string, object][]) },
      tableSheet(
        "PlanHistory",
        columns.history,
        goals.flatMap(({ id, row }) => [2020, 2021].map((year) => [id, `${id}.a`, year, 90, 80 + ((row + year) % 15)])),
      ),
    ],
  });
}

function figureOf(row: number): number {
  return 85 + (row % 10);
}

function tableSheet(name: string, headers: readonly string[], rows: CellValue[][]): WriteSheet {
  const range = `A1:${String.fromCharCode(64 + headers.length)}${String(rows.length + 1)}`;
  return {
    name: `Ark ${name}`,
    rows: [[...headers], ...rows],
    tables: [{ name, range, columns: headers.map((header) => ({ name: header })) }],
  };
}
