import { checkPlan } from "../../src/check/checkPlan";
import type { Finding, FindingCode, FindingOf } from "../../src/check/finding";
import { readChecked } from "../../src/check/readChecked";
import { day } from "../sheet/planWorkbook";
import { type TestCell, type TestSheet, TestWorkbook } from "./sheets";

export const today = day("2023-03-15");
export const pace = { now: () => 0, giveWay: () => Promise.resolve() };

const header = ["Mål", "Delmål", "Kriterium", "Målværdi", "Sammenlignes med", "Resultat", "Enhed", "Frist", "Endelig"] as const;
export type Row = Partial<Record<(typeof header)[number], TestCell>>;
const sources = ["Delmål", "Felt", "Celler", "Række", "Kolonne", "Enhed", "Fortegn", "Formel", "Forbundet"] as const;
export type Source = Partial<Record<(typeof sources)[number], TestCell>>;

export interface Given {
  readonly subGoals: readonly Row[];
  readonly records?: readonly Source[];
  readonly sheets: Readonly<Record<string, TestSheet>>;
  readonly history?: readonly (readonly TestCell[])[];
  readonly asOf?: TestCell;
}

/** A workbook with a plan on the sheet Plan: PlanSubgoals begins in A1, its first row is row 2. */
export function workbookOf({ subGoals, records, sheets, history = [], asOf = "" }: Given): TestWorkbook {
  const rows = subGoals.map((row) => header.map((column) => row[column] ?? ""));
  const plan: TestSheet = { rows: [[...header], ...rows], tables: { PlanSubgoals: `A1:I${String(rows.length + 1)}` } };
  const info: TestSheet = {
    rows: [
      ["Plan", "År", "Opgjort pr."],
      ["CPR", 2022, asOf],
    ],
    tables: { PlanInfo: "A1:C2" },
  };
  const past: TestSheet = {
    rows: [["Mål", "Delmål", "År", "Målværdi", "Sammenlignes med", "Resultat"], ...history],
    tables: { PlanHistory: `A1:F${String(history.length + 1)}` },
  };
  const kept = (records ?? []).map((row) => ["CPR", ...sources.map((column) => row[column] ?? "")]);
  const known: TestSheet = { rows: [["Plan", ...sources], ...kept], tables: { PlanSources: `A1:J${String(kept.length + 1)}` } };
  return new TestWorkbook({
    ...{ Plan: plan, Info: info, ...(history.length === 0 ? {} : { Historik: past }) },
    ...(records === undefined ? {} : { Plankilder: known }),
    ...sheets,
  });
}

export async function findingsIn(workbook: TestWorkbook): Promise<readonly Finding[]> {
  const checked = await readChecked(workbook, "CPR", { ...pace, today });
  if (checked === null) throw new Error("The workbook holds no plan CPR");
  return checkPlan(checked, today, pace);
}

export async function find(given: Given): Promise<readonly Finding[]> {
  return findingsIn(workbookOf(given));
}

export async function codes(given: Given): Promise<readonly FindingCode[]> {
  return (await find(given)).map(({ code }) => code);
}

/** The only finding of this kind. */
export function only<Code extends FindingCode>(findings: readonly Finding[], code: Code): FindingOf<Code> {
  const found = findings.filter((each) => each.code === code);
  if (found.length !== 1)
    throw new Error(`${String(found.length)} of ${code} among ${findings.map((each) => `${each.code} ${each.cell}`).join(", ")}`);
  return found[0] as unknown as FindingOf<Code>;
}

export const formula = (text: string, value: TestCell & (string | number | boolean) = 0): TestCell => ({ formula: text, value });
export const date = (iso: string): TestCell => ({ value: day(iso), format: "dd-mm-yyyy" });
