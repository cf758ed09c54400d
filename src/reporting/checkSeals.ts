import type { Day } from "../plan/day";
import { type CheckedRecord, checkChain } from "../report/sealChain";
import { changedLines, sealOf } from "../report/sealing";
import { addressOf } from "../sheet/cellBox";
import type { SheetOutline, WorkbookOutline } from "../sheet/outline";
import { planKey } from "../sheet/planKey";
import { readPlans } from "../sheet/readPlans";
import { readSeals, type RegisteredReport, sealedPlans } from "../sheet/readSeals";
import { sealedSheetColumns, sheetLines } from "../sheet/sealedCells";
import type { CellBlock, CellValue, Workbook, WorkbookTables } from "../sheet/workbook";

/** How a report's sheet is, beside its rows. */
export type CheckedSheet =
  | { readonly kind: "intact"; readonly name: string }
  /** cells: those that do not say what was sealed, such as "D14"; none where it cannot be told which */
  | { readonly kind: "changed"; readonly name: string; readonly cells: readonly string[] }
  /** not in the workbook: deleted, or moved to another one */
  | { readonly kind: "missing"; readonly name: string };

export type CheckedReport = RegisteredReport &
  CheckedRecord & {
    /** null for the signed plan, which has no sheet */
    readonly onSheet: CheckedSheet | null;
  };

export interface CheckedSeals {
  /** in the order in which they were made */
  readonly reports: readonly CheckedReport[];
  /** names of reports whose rows carry no seal */
  readonly unsealed: readonly string[];
  /** names of what was sealed and has no seal in the register any more */
  readonly sealLost: readonly string[];
}

/** Whether a report is what was sealed, as far as the workbook can tell. A sheet that is gone says nothing of the report's rows. */
export function isSound({ isIntact, hasPredecessor, forkedWith, onSheet }: CheckedReport): boolean {
  return isIntact && hasPredecessor && forkedWith.length === 0 && onSheet?.kind !== "changed";
}

/** Whether nothing that was sealed is other than it was, and nothing of it has lost its seal. */
export function areSound({ reports, sealLost }: CheckedSeals): boolean {
  return reports.every(isSound) && sealLost.length === 0;
}

/** Plans that something was sealed of and that the workbook no longer has: renamed since, or taken out. */
export function sealedPlansGone(tables: WorkbookTables, today: Day): readonly string[] {
  const own = new Set(readPlans(tables, { today }).plans.map(({ name }) => planKey(name)));
  return sealedPlans(tables).filter((name) => !own.has(planKey(name)));
}

/** Holds every sealed report of a plan, rows and sheet, against its seal. */
export async function checkSeals(
  { readCells }: Pick<Workbook, "readCells">,
  tables: WorkbookTables,
  outline: WorkbookOutline,
  plan: string,
): Promise<CheckedSeals> {
  const { reports, unsealed, sealLost } = readSeals(tables, plan);
  const sheets = await sheetsOf(readCells, reports, outline);
  const checked = checkChain(reports);
  return {
    reports: reports.map((report, index) => ({ ...checked[index]!, ...report, onSheet: checkSheet(report, sheets.get(report.seal)) })),
    unsealed,
    sealLost,
  };
}

function checkSheet({ kind, sheet, seal, sheetSeal, sheetMarks }: RegisteredReport, block: CellBlock | undefined): CheckedSheet | null {
  // a record that never had a sheet is the signed plan's, whatever its kind says now
  if (kind === "signed" || sheetSeal === "") return null;
  if (block === undefined) return { kind: "missing", name: sheet };
  const lines = sheetLines(block, seal);
  if (isSheetOf({ seal, sheetSeal }, block)) return { kind: "intact", name: block.sheet };
  const cells = changedLines(sheetMarks, lines, sealedSheetColumns).flatMap((change) =>
    change.kind === "changed" ? change.fields.map((column) => `${column}${change.key}`) : [`${change.key}:${change.key}`],
  );
  return { kind: "changed", name: block.sheet, cells };
}

/** Whether a sheet is what the report sealed. */
function isSheetOf({ seal, sheetSeal }: Pick<RegisteredReport, "seal" | "sheetSeal">, block: CellBlock): boolean {
  return block.values.some((row) => row.includes(seal)) && sealOf("", sheetLines(block, seal)) === sheetSeal;
}

/**
 * Each report's sheet: the one of its name, else one on which its seal stands. Sheets are renamed, and two copies of a workbook give
 * their sheets one name: one that is what another report sealed is not this one's.
 */
async function sheetsOf(
  readCells: Workbook["readCells"],
  reports: readonly RegisteredReport[],
  outline: WorkbookOutline,
): Promise<ReadonlyMap<string, CellBlock>> {
  const byName = new Map(outline.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const own = reports.filter(({ kind }) => kind !== "signed");
  const named = own.flatMap((report) => {
    const sheet = byName.get(report.sheet.toLowerCase());
    return sheet === undefined ? [] : [{ report, sheet }];
  });
  const blocks = await readSheets(readCells, named);
  const isAnothers = (report: RegisteredReport) => {
    const block = blocks.get(report.seal);
    return block !== undefined && own.some((other) => other.seal !== report.seal && isSheetOf(other, block));
  };
  const lost = own.filter((report) => !byName.has(report.sheet.toLowerCase()) || isAnothers(report));
  const found = lost.length === 0 ? [] : await findBySeal(readCells, lost, outline.sheets);
  const isLost = new Set(lost.map(({ seal }) => seal));
  return new Map([...[...blocks].filter(([seal]) => !isLost.has(seal)), ...(await readSheets(readCells, found))]);
}

interface Located {
  readonly report: RegisteredReport;
  readonly sheet: SheetOutline;
}

async function readSheets(readCells: Workbook["readCells"], located: readonly Located[]): Promise<ReadonlyMap<string, CellBlock>> {
  const filled = located.filter(({ sheet }) => sheet.used !== null);
  if (filled.length === 0) return new Map();
  const blocks = await readCells(filled.map(({ sheet }) => addressOf(sheet.name, sheet.used!)));
  return new Map(filled.map(({ report }, index) => [report.seal, blocks[index]!]));
}

/** The column in which a report shows its seal; longer sheets are no reports. */
const sealColumn = 2;
const mostRows = 5000;
const aSeal = /^[0-9a-f]{64}$/u;

async function findBySeal(
  readCells: Workbook["readCells"],
  lost: readonly RegisteredReport[],
  sheets: readonly SheetOutline[],
): Promise<readonly Located[]> {
  const looked = sheets.filter(({ used }) => used !== null && used.top + used.rows <= mostRows);
  const columns = await readCells(
    looked.map(({ name, used }) => addressOf(name, { top: used!.top, rows: used!.rows, left: sealColumn, columns: 1 })),
  );
  return lost.flatMap((report) => {
    // the next report shows it as well, below its own
    const isOwn = ([above]: readonly CellValue[] = []) => !aSeal.test(String(above ?? ""));
    const at = columns.findIndex(({ values }) => values.some(([value], row) => value === report.seal && isOwn(values[row - 1])));
    return at < 0 ? [] : [{ report, sheet: looked[at]! }];
  });
}
