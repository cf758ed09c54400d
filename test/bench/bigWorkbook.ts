import { type CellValue, type WriteSheet, writeXlsx } from "hucre";

const sheetCount = 30;
const cellCount = 200_000;
/** counted from 1; it holds what a plan asks for, and is named so that nothing tells */
export const blocksPosition = 17;
export const blocksName = "Ark17";

const headings = {
  da: ["Konto", "Bilagsnr.", "Bogført", "Tekst", "Beløb (kr.)", "Afdeling"],
  en: ["Account", "Voucher no.", "Posted", "Text", "Amount (DKK)", "Department"],
} as const;
const texts = [
  "Løn, fast personale",
  "Kontorartikler",
  "Travel, domestic",
  "Rengøring",
  "IT licences",
  "Husleje 3. kvt.",
  "Konsulentydelser",
];
const departments = ["Sekretariat", "Jura", "Register", "Udbud", "Operations"];
const firstDay = 44_562;
/** rows of a ledger above its heading, and below its last posting */
const above = 3;
const below = 2;

/** A department's workbook as large as they come: ledgers with notes, some in tables, and among them one sheet with figures for a plan. */
export async function bigWorkbook(): Promise<Uint8Array> {
  const random = randomNumbers();
  const blocks = blocksSheet();
  const perLedger = (cellCount - usedCells(blocks)) / (sheetCount - 1);
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    index === blocksPosition - 1 ? blocks : ledger(index, Math.round(perLedger / headings.da.length) - 1, random),
  );
  return writeXlsx({ sheets });
}

/** So many postings below a title and a note, and their total; every third ledger is a table. */
function ledger(index: number, postings: number, random: (below: number) => number): WriteSheet {
  const language = index % 2 === 0 ? "da" : "en";
  const month = String((index % 12) + 1).padStart(2, "0");
  const rows: CellValue[][] = [
    [language === "da" ? `Finansposter 2022-${month}, kr. (kredit er negativ)` : `Ledger 2022-${month}, DKK (credits are negative)`],
    [language === "da" ? "NB: efterposteringer mangler" : "Note: late postings are missing", "rev. 2"],
    [],
    [...headings[language]],
  ];
  let total = 0;
  for (let row = 0; row < postings; row += 1) {
    const amount = (random(4_000_000) - 2_000_000) / 100;
    total += amount;
    rows.push([
      1600 + random(700),
      `B${String(100_000 + row)}`,
      firstDay + random(365),
      texts[random(texts.length)]!,
      amount,
      departments[random(departments.length)]!,
    ]);
  }
  const last = above + 1 + postings;
  rows.push([], [language === "da" ? "I alt" : "Total", null, null, null, null]);
  const cells: WriteSheet["cells"] = new Map([
    [`${String(last + below - 1)},4`, { formula: `SUM(E${String(above + 2)}:E${String(last)})`, formulaResult: total }],
  ]);
  const name = `${language === "da" ? "Poster" : "Ledger"} ${String(index + 1)}`;
  if (index % 3 !== 0) return { name, rows, cells };
  const columns = headings[language].map((header) => ({ name: header }));
  return {
    name,
    rows,
    cells,
    tables: [{ name: `tblPoster${String(index + 1)}`, range: `A${String(above + 1)}:F${String(last)}`, columns }],
  };
}

/** The economy in thousands with a deficit positive, again in millions with a surplus positive, and sick leave by quarter. */
function blocksSheet(): WriteSheet {
  const rows: CellValue[][] = [
    ["Diverse til ledelsesmøde"],
    ["NB: afstemt m. bilag 3"],
    [],
    ["Økonomi 2022 (1.000 kr., merforbrug = +)"],
    [null, "Grundbudget", "Udgiftsopfølgning", null, null, "Regnskab"],
    ["Post", "GB22", "UO1", "UO2", "UO3", "Real."],
    ["Indtægter", -13_950, -13_950, -13_600, -13_700, -14_905],
    ["Lønsum", 9_050, 9_100, 9_250, 9_200, 9_010],
    ["Øvrig drift", 5_300, 5_300, 5_450, 5_400, 4_995],
    ["Resultat", 400, 450, 1_100, 900, -900],
    [],
    ["To the annual report (DKK million, surplus is positive)"],
    ["Item", "Budget", "UO2", "Actual"],
    ["Revenue", 13.95, 13.6, 14.905],
    ["Expenses", -14.35, -14.7, -14.005],
    ["Result", -0.4, -1.1, 0.9],
    [],
    ["Sygefravær, dage pr. ansat"],
    ["Kvartal", "4. kvt. 21", "1. kvt. 22", "2. kvt. 22", "3. kvt. 22", "I alt"],
    ["CPR", 1.9, 2.3, 1.6, 1.5, 7.3],
    ["Staten", 2.2, 2.6, 1.8, 1.6, 8.2],
  ];
  const merges = [
    { startRow: 4, startCol: 2, endRow: 4, endCol: 4 },
    { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
  ];
  return { name: blocksName, rows, merges };
}

function usedCells({ rows = [] }: WriteSheet): number {
  return rows.flat().filter((value) => value !== null).length;
}

/** The same numbers in every run. */
function randomNumbers(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}
