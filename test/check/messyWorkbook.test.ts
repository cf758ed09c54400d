import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsIn, type Row, workbookOf } from "./checked";
import { calculate } from "../../src/connect/calculate";
import type { Connection } from "../../src/connect/connection";
import { connectionFormula } from "../../src/connect/connectionFormula";
import { referencesOf } from "../../src/connect/referencesOf";
import { addressOfCells, resolveReference } from "../../src/sheet/resolveReference";
import type { Unit } from "../../src/connect/unit";
import type { Finding } from "../../src/check/finding";
import { dayOf } from "../../src/plan/day";
import { readXlsx } from "../workbook/bundled";
import truth from "../workbooks/truth.json";
import { today } from "./checked";
import { type TestCell, type TestSheet, TestWorkbook } from "./sheets";

type Sheets = Record<string, TestSheet>;

async function sheetsOf(name: string): Promise<Sheets> {
  const { sheets } = await readXlsx(readFileSync(join(__dirname, "..", "workbooks", `${name}.xlsx`)), { readStyles: true });
  return Object.fromEntries(
    sheets.map(({ name, rows, cells, rowDefs, tables = [] }) => {
      const hidden = [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row + 1] : []));
      const read = rows.map((row, down) =>
        row.map((value, right): TestCell => {
          const cell = cells?.get(`${String(down)},${String(right)}`);
          const format = cell?.style?.numFmt ?? (value instanceof Date ? "dd-mm-yyyy" : "General");
          const plain = asExcel(value);
          return { value: plain, format, ...(cell?.formula === undefined ? {} : { formula: `=${cell.formula}` }) };
        }),
      );
      return [name, { rows: read, hidden, tables: Object.fromEntries(tables.map((table) => [table.name, table.range!])) }];
    }),
  );
}

function asExcel(value: unknown): string | number | boolean {
  if (value instanceof Date) return dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

const rules: Readonly<Record<string, readonly [criterion: string, target: TestCell, unit: string]>> = {
  "1.1": ["senest", "", ""],
  "1.2": ["senest", "", ""],
  "1.5": ["senest", "", ""],
  "1.4": ["mindst", 10, "myndigheder"],
  "1.6": ["mindst", { value: 0.9, format: "0%" }, "pct."],
  "2.1": ["inden for", 2, "mio. kr."],
  "2.2": ["højst", "Statens gennemsnit", "dage"],
  "2.2.b": ["nedbragt med", 0.05, "dage"],
  "2.3": ["dokumenteret", "", ""],
  "2.3.b": ["højst", { value: 0.1, format: "0%" }, "pct."],
};
const columns = { result: "Resultat", comparedWith: "Sammenlignes med", target: "Målværdi" } as const;

/** The plan of 2022 connected as the truth says, each formula with the value it shows. */
async function connected(name: "messy-danish" | "clean-danish" | "tidy-english", mended = false): Promise<TestWorkbook> {
  const sheets = await sheetsOf(name);
  const plain = new TestWorkbook(sheets);
  if (mended)
    for (const { workbook, cell, value } of truth.mends) {
      if (workbook !== name) continue;
      const [year, month, day] = String(value).split("-").map(Number);
      const content = day === undefined ? (value ?? "") : dayOf(year!, month!, day);
      Object.assign(plain.cell(cell), { value: content, content, ...(day === undefined ? {} : { format: "dd-mm-yyyy" }) });
    }
  const outline = await plain.readOutline();
  const rows = new Map<string, Row>();
  for (const figure of truth.figures) {
    const { id, field } = figure;
    const { onlyRows, ...given } = figure[name] as Connection & { onlyRows?: { column: string; equals: string } };
    const lastPeriod = "lastPeriod" in given && given.lastPeriod !== null ? String(plain.cell(given.lastPeriod).value) : null;
    const connection = (
      given.kind === "quarters"
        ? { ...given, lastPeriod }
        : onlyRows
          ? { ...given, only: { cells: onlyRows.column, word: onlyRows.equals } }
          : given
    ) as Connection;
    const [criterion, target, unit] = rules[id] ?? rules[id.split(".").slice(0, 2).join(".")]!;
    const own: Unit = unit === "mio. kr." ? "millionKr" : unit === "pct." ? "share" : "plain";
    const references = Object.entries(referencesOf(connection)).map(([part, text]) => [part, resolveReference(text, outline)!] as const);
    const blocks = await plain.readCells(references.map(([, cells]) => addressOfCells(cells)));
    const byPart = Object.fromEntries(references.map(([part], index) => [part, blocks[index]!]));
    const { value } = calculate(connection, own, byPart, today);
    const [goal, letter] = [id.split(".").slice(0, 2).join("."), id.split(".")[2] ?? ""];
    const row = rows.get(id) ?? { Mål: goal, Delmål: letter, Kriterium: criterion, Målværdi: target, Enhed: unit };
    rows.set(id, { ...row, [columns[field as keyof typeof columns]]: { formula: connectionFormula(connection, own)!, value } });
  }
  const workbook = workbookOf({ subGoals: [...rows.values()], sheets });
  for (const { workbook: of, cell } of mended ? truth.mends : []) if (of === name) Object.assign(workbook.cell(cell), plain.cell(cell));
  return workbook;
}

const told = (findings: readonly Finding[]) => findings.map(({ code, cell }) => `${code} ${cell}`).sort();

describe("the messy workbook, connected as the truth says", () => {
  let workbook: TestWorkbook;
  let findings: readonly Finding[];
  beforeAll(async () => {
    workbook = await connected("messy-danish");
    findings = await findingsIn(workbook);
  });

  it("has these findings, and no others", () => {
    expect(told(findings)).toEqual([
      "caseTwice Klager!A17",
      "dateAsText 'IndFak RejsUd'!C30",
      "dateAsText 'Opg. 1.1-1.5'!D5",
      "dateAsText 'Opg. 1.1-1.5'!D9",
      "dateAsText Klager!C14",
      "dateAsText Klager!D6",
      "dateAsText Klager!D9",
      "hiddenRows Klager!C10",
      "numberAsText Vilkår!B20",
      "numberAsText Økonomi!E8",
      "typedAmongFormulas Økonomi!G8",
    ]);
  });

  it("tells everything that must be mended before its figures are the truth", () => {
    const cells = new Set(findings.map(({ cell }) => cell));
    const rows = new Set(findings.map(({ cell }) => cell.replace(/![A-Z]+/u, "!")));
    const untold = truth.mends.filter(
      ({ workbook: of, cell }) => of === "messy-danish" && !cells.has(cell) && !rows.has(cell.replace(/![A-Z]+/u, "!")),
    );
    expect(untold).toEqual([]);
  });

  it("is mended as the truth says, wherever a mend is offered", async () => {
    const wanted = new Map(truth.mends.map(({ cell, value }) => [cell, value]));
    for (const { mend } of findings) {
      if (mend === null) continue;
      expect(await workbook.change(mend.change)).toMatchObject({ kind: "written" });
      if (mend.does !== "writeDate" || !wanted.has(mend.cell)) continue;
      const [year, month, day] = String(wanted.get(mend.cell)).split("-").map(Number);
      expect([mend.cell, mend.day]).toEqual([mend.cell, dayOf(year!, month!, day!)]);
    }
    expect(told(await findingsIn(workbook))).toEqual([
      "caseTwice Klager!A17",
      "dateAsText Klager!D6",
      "hiddenRows Klager!C10",
      "numberAsText Økonomi!E8",
      "typedAmongFormulas Økonomi!G8",
    ]);
  });

  it("keeps, once mended by hand, only what is no mistake", async () => {
    expect(told(await findingsIn(await connected("messy-danish", true)))).toEqual([
      "dateAsText 'Opg. 1.1-1.5'!D5",
      "hiddenRows Klager!C10",
      "numberAsText Vilkår!B20",
      "typedAmongFormulas Økonomi!E8",
      "typedAmongFormulas Økonomi!G8",
    ]);
  });
});

describe("the messy workbook, connected to its traps", () => {
  const money = { Mål: "2.1", Delmål: "a", Kriterium: "inden for", Målværdi: 2, Enhed: "mio. kr." } as const;
  const found = async (row: Row) => told(await findingsIn(workbookOf({ subGoals: [row], sheets: await sheetsOf("messy-danish") })));
  const result = (text: string, value: string | number): Row => ({ ...money, Resultat: { formula: text, value } });

  it.each<[string, Row, readonly string[]]>([
    ["a true minus", result("=Økonomi!D29", "\u22121,1"), ["numberAsText Økonomi!D29", "typedAmongFormulas Økonomi!D29"]],
    ["a no-break space", result("=Økonomi!E29", "0,9\u00a0"), ["numberAsText Økonomi!E29", "typedAmongFormulas Økonomi!E29"]],
    ["brackets", result("='Bilag 3'!C4/1000", "#VALUE!"), ["numberAsText 'Bilag 3'!C4"]],
    ["an error from a lost workbook", result("=Økonomi!B29", "#REF!"), ["sourceError Økonomi!B29"]],
    ["a figure typed over its sum", result("=-Økonomi!D8/1000", -0.45), ["typedAmongFormulas Økonomi!D8"]],
    ["a hidden old version", result("=Økonomi!E36", -0.2), ["hiddenRows Økonomi!E36"]],
    ["the other block's sign", result("=-Økonomi!C29", 0.4), ["signContradicted Økonomi!C29"]],
    ["thousands taken for millions", result("=-Økonomi!G8", 900), ["typedAmongFormulas Økonomi!G8", "unitContradicted Økonomi!G8"]],
    [
      "1.100 that has become 1,1",
      { ...result("=-Økonomi!G8/1000", 0.9), "Sammenlignes med": { formula: "=-Økonomi!K4/1000", value: -0.0011 } },
      ["factorJump Økonomi!G8", "typedAmongFormulas Økonomi!G8"],
    ],
    [
      "one sign turned and not the other",
      { ...result("=-Økonomi!G8/1000", 0.9), "Sammenlignes med": { formula: "=Økonomi!C8/1000", value: 0.4 } },
      ["signFlipped Økonomi!C8", "typedAmongFormulas Økonomi!G8"],
    ],
    [
      "four quarters, one as text",
      { ...result("=PLAN.ROLLINGYEAR(HR!D7:G7)", 7.3), Kriterium: "højst", Målværdi: 8, Enhed: "dage" },
      ["numberAsText HR!F7"],
    ],
  ])("tells of %s", async (_, row, findings) => {
    expect(await found(row)).toEqual(findings);
  });

  it("tells of the totals row below the list, chosen with it", async () => {
    const row: Row = { Mål: "1.6", Kriterium: "mindst", Målværdi: 0.9, Enhed: "pct." };
    const cases = await found({
      ...row,
      Resultat: { formula: "=PLAN.ONTIME(Klager!C5:C22,Klager!D5:D22,5,DATE(2022,1,1),DATE(2022,12,31))", value: "#VALUE!" },
    });
    expect(cases).toContain("totalInside Klager!C22");
  });
});

describe.each(["clean-danish", "tidy-english"] as const)("%s", (name) => {
  it("raises no alarm", async () => {
    expect(told(await findingsIn(await connected(name)))).toEqual([]);
  });
});
