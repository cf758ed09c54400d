import { readFileSync } from "node:fs";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { wordsFor } from "../../../src/i18n/wordsFor";
import { isSound } from "../../../src/reporting/checkSeals";
import { unfinishedPage } from "../../../src/sheet/change";
import { WorkbookError } from "../../../src/sheet/workbook";
import { examplePath } from "../../workbook/example";
import { openFile, reopen, startOffice, stopOffice } from "../host/office";
import { type Fault, faultyHost } from "./faults";
import { annual, checked, examplePlan, imageOf, make, planned, type Ready, type SheetImage, type WorkbookImage } from "./reporting";
import { smallAnnual, smallPlan, writeSmallPlan } from "./smallPlan";

jest.setTimeout(300_000);

const office = startOffice();
const faults = faultyHost(office.host);
afterAll(() => stopOffice(office));

const none = () => faults.failAt(Infinity, "refused");

interface Case {
  readonly report: Ready;
  readonly plan: string;
  readonly before: WorkbookImage;
  /** the workbook before the report, open again */
  readonly again: () => void;
  /** the calls of each request, when nothing fails */
  readonly requests: Requests;
}

async function caseOf(plan: string, answers: typeof annual): Promise<Case> {
  await office.engine.settle();
  const saved = office.engine.workbook.save();
  const again = () => {
    // the grid changes the snapshot it is given
    office.engine.open(structuredClone(saved));
    office.host.opened("Book.xlsx");
  };
  again();
  none();
  const report = await planned(answers, plan);
  const before = imageOf(office);
  none();
  expect((await excelWorkbook.change(report.change)).kind).toBe("written");
  const requests = requestsOf(faults.requests());
  again();
  return { report, plan, before, again, requests };
}

/** The sheets there are beside those that were there; throws where those, or their tables, are not as they were. */
function added(before: WorkbookImage, now: WorkbookImage): readonly SheetImage[] {
  const left = now.sheets.slice(before.sheets.length);
  const others = new Set(left.map(({ name }) => name));
  const old = { sheets: now.sheets.slice(0, before.sheets.length), tables: now.tables.filter(({ sheet }) => !others.has(sheet)) };
  // comparing texts is quick, comparing objects tells the difference
  if (JSON.stringify(old) !== JSON.stringify(before)) expect(old).toEqual(before);
  return left;
}

/** The same where Excel has gone in the midst of the last request: every cell that held something is as it was. */
function addedBelow(before: WorkbookImage, now: WorkbookImage): readonly SheetImage[] {
  before.sheets.forEach(({ name, isHidden, cells, merged }, index) => {
    const sheet = now.sheets[index]!;
    expect([sheet.name, sheet.isHidden, sheet.merged]).toEqual([name, isHidden, merged]);
    expect(Object.entries(cells).filter(([place, cell]) => sheet.cells[place] !== cell)).toEqual([]);
  });
  return now.sheets.slice(before.sheets.length);
}

const outcomeOf = (change: Promise<{ readonly kind: string }>): Promise<string> =>
  change.then(
    ({ kind }) => kind,
    (error: unknown) => {
      // what to do is said for each kind, in both languages
      if (!(error instanceof WorkbookError)) throw error;
      expect(wordsFor("da").workbookError(error)).toMatch(/Prøv igen|prøv igen|Brug Fortryd|åbn den igen/u);
      expect(wordsFor("en").workbookError(error)).toMatch(/Try again|try again|Use Undo|open it again/u);
      return error.kind;
    },
  );

/** Whether the report is in the workbook with all that belongs to it. */
async function isWhole({ plan, report }: Case): Promise<boolean> {
  none();
  const made = (await checked(plan)).reports.find(({ seal }) => seal === report.seal);
  return made !== undefined && isSound(made) && made.onSheet?.kind === "intact";
}

/** Makes the report with a fault. @returns what came of it, as the user is told */
async function faulted(one: Case, call: number, how: Fault): Promise<string> {
  const { report, before, again } = one;
  faults.failAt(call, how);
  const told = await outcomeOf(excelWorkbook.change(report.change));
  none();
  if (told === "written") {
    expect(await isWhole(one)).toBe(true);
    again();
    return told;
  }
  if (told === "halfWritten" && (await isWhole(one))) {
    again();
    return "halfWritten, but whole";
  }
  const now = imageOf(office);
  const left = told === "halfWritten" ? addedBelow(before, now) : added(before, now);
  expect(left.filter(({ name, isHidden }) => !isHidden || !name.startsWith(unfinishedPage))).toEqual([]);
  if (told !== "halfWritten" && told !== "leftover") expect(left).toEqual([]);
  if (told === "halfWritten" || left.length > 0) again();
  return told;
}

type Ends = Readonly<Record<string, number>>;

/** How often it ended how. Throws at the first call after which something is lost. */
async function tally(one: Case, calls: readonly number[], how: Fault): Promise<Ends> {
  const ends: Record<string, number> = {};
  for (const call of calls) {
    try {
      const told = await faulted(one, call, how);
      ends[told] = (ends[told] ?? 0) + 1;
    } catch (cause) {
      throw new Error(`Call ${String(call)} ${how}: ${String(cause)}`, { cause });
    }
  }
  return ends;
}

/** The requests of one report, some of whose calls change something. */
interface Requests {
  /** adds the hidden sheets, fills the page, lays it out */
  readonly page: readonly number[];
  /** draws its charts */
  readonly charts: readonly number[];
  /** touches what was there, and shows the report */
  readonly last: readonly number[];
  /** the last call of each */
  readonly ends: readonly number[];
}

function requestsOf(counts: readonly number[]): Requests {
  let next = 0;
  const [hidden, filled, layout, charts, last, ...others] = counts.map((count) => Array.from({ length: count }, () => next++));
  expect(others).toEqual([]);
  return {
    page: [...hidden!, ...filled!, ...layout!],
    charts: charts!,
    last: last!,
    ends: [hidden!, filled!, layout!, charts!, last!].map((calls) => calls.at(-1)!),
  };
}

const every = (step: number, calls: readonly number[]) => calls.filter((_, index) => index % step === 0);

let small: Case;
let example: Case;
beforeAll(async () => {
  reopen(office);
  await writeSmallPlan();
  small = await caseOf(smallPlan, smallAnnual);
  await openFile(office, readFileSync(examplePath));
  await make({ ...annual, choice: { kind: "interim", year: 2022, quarter: 1 }, why: "Et tal var forkert." });
  example = await caseOf(examplePlan, annual);
});

describe.each([
  ["in a workbook without reports", () => small, 40],
  ["below reports made before", () => example, 80],
])("a report %s", (_, given, step) => {
  let one: Case;
  let requests: Requests;
  beforeAll(() => {
    one = given();
    one.again();
    ({ requests } = one);
  });

  it("leaves everything as it was where Excel refuses one call, or is made without charts", async () => {
    const { page, charts, last } = requests;
    const before = every(step, page);
    expect(await tally(one, before, "refused")).toEqual({ write: before.length });
    expect(await tally(one, every(4, charts), "refused")).toEqual({ written: every(4, charts).length });
    expect(await tally(one, last, "refused")).toEqual({ write: last.length });
  });

  it("leaves no more than what is hidden, and rows below the tables, where Excel is gone from one call on", async () => {
    const before = every(step * 2, requests.page);
    expect(await tally(one, before, "gone")).toEqual({ leftover: before.length });
    const late = every(Math.ceil(requests.last.length / 6), requests.last);
    const ends = await tally(one, late, "gone");
    expect(Object.keys(ends).filter((end) => !end.startsWith("halfWritten"))).toEqual([]);
  });

  it("leaves everything as it was where the answer to a request never comes", async () => {
    const { ends, charts } = requests;
    expect(await tally(one, ends, "lost")).toEqual({ write: ends.length - 1, written: 1 });
    expect(ends).toContain(charts.at(-1));
  });

  it("is whole though Excel is gone when all is written", async () => {
    one.again();
    none();
    let gone: () => void = () => undefined;
    const isGone = new Promise<void>((resolve) => (gone = resolve));
    faults.meanwhile("after", requests.last.at(-1)!, () => {
      faults.failAt(-1, "gone");
      gone();
    });
    expect((await excelWorkbook.change(one.report.change)).kind).toBe("written");
    await isGone;
    expect(await isWhole(one)).toBe(true);
  });
});

describe("a colleague's sheet", () => {
  const beforeLast = (one: Case, act: () => void) => faults.meanwhile("before", one.requests.last[0]!, act);
  const addSheet = (name: string) => () => {
    office.engine.addSheet(name);
  };
  const names = () => imageOf(office).sheets.map(({ name }) => name);

  beforeEach(() => example.again());

  it("of the report's name keeps the report from being made, which is said", async () => {
    none();
    const { name } = example.report.page;
    faults.meanwhile("after", example.requests.charts[0]!, addSheet(name));
    expect(await excelWorkbook.change(example.report.change)).toEqual({ kind: "changedMeanwhile", address: name });
    expect(added(example.before, imageOf(office))).toEqual([{ name, isHidden: false, cells: {}, merged: "[]" }]);
  });

  it("of the report's name that comes while it is shown stays, and nothing else is written", async () => {
    none();
    beforeLast(example, addSheet(example.report.page.name));
    await expect(outcomeOf(excelWorkbook.change(example.report.change))).resolves.toBe("write");
    expect(added(example.before, imageOf(office)).map(({ name }) => name)).toEqual([example.report.page.name]);
  });

  it("of a new table sheet's name that comes while it is written is not taken back with ours", async () => {
    small.again();
    none();
    const { name } = small.report.change.sheets![0]!;
    beforeLast(small, addSheet(name));
    await expect(outcomeOf(excelWorkbook.change(small.report.change))).resolves.toBe("write");
    expect(added(small.before, imageOf(office)).map((sheet) => sheet.name)).toEqual([name]);
  });

  it("on which a report is being made as well is left alone when ours fails", async () => {
    office.engine.addSheet(`${unfinishedPage} theirs`);
    faults.failAt(example.requests.page[9]!, "refused");
    await expect(outcomeOf(excelWorkbook.change(example.report.change))).resolves.toBe("write");
    expect(names().at(-1)).toBe(`${unfinishedPage} theirs`);
    expect(names()).toHaveLength(example.before.sheets.length + 1);
  });
});

it("writes the rows below those a colleague has added while the page was made", async () => {
  example.again();
  none();
  const table = office.engine.workbook.getTableList().find(({ name }) => name === "PlanReports")!;
  const { endRow, startColumn } = table.range;
  faults.meanwhile("after", example.requests.charts[0]!, () => {
    const sheet = office.engine.workbook.getSheetBySheetId(table.subUnitId)!;
    const cells = Array.from({ length: table.range.endColumn - startColumn + 1 }, (_, index) => (index === 0 ? examplePlan : "deres"));
    sheet.getRange(endRow + 1, startColumn, 1, cells.length).setValues([cells]);
  });
  expect((await excelWorkbook.change(example.report.change)).kind).toBe("written");
  expect(await isWhole(example)).toBe(true);
  expect((await checked()).sealLost).toContain("deres");
});
