import { scan } from "../../../src/connect/suggest/scan";
import { suggest } from "../../../src/connect/suggest/suggest";
import type { Suggestion } from "../../../src/connect/suggest/suggestion";
import { Department, type Figure, type Name, names, type Source, truth } from "../../workbooks/department";
import { fromFile } from "./fromFile";
import { realPace } from "./pace";
import { plan2022, plan2022InEnglish } from "./plan2022";
import { boxOf, SheetsInMemory } from "./sheetsInMemory";

const trusted = 0.7;
/** Assessed: decided by a person, never suggested. */
const assessed = "1.5.b";
const figures = truth.figures.filter(({ id }) => id !== assessed);

/** As true as the others, and beside them: nobody but the controller can choose. */
const alike: Readonly<Record<Name, readonly string[]>> = {
  "clean-danish": ["2.3.b result"],
  "messy-danish": ["2.1.a result", "2.1.a comparedWith", "2.1.b result"],
  "tidy-english": [],
};
/** Right, but found by too little to be taken unseen. */
const doubtful: Readonly<Record<Name, readonly string[]>> = {
  "clean-danish": [],
  "messy-danish": ["1.4.b result"],
  "tidy-english": ["1.6 result"],
};

async function suggestionsIn(workbook: SheetsInMemory, plan = plan2022()): Promise<readonly Suggestion[]> {
  return suggest(await scan(workbook, realPace), plan, realPace);
}

function isTrue(name: Name, { [name]: source, also }: Figure, suggestion: Suggestion, department: Department): boolean {
  return [source, also?.[name]].some((one) => one !== undefined && isSame(one, suggestion, department));
}

function isSame(source: Source, { connection }: Suggestion, department: Department): boolean {
  const lastPeriod = source.kind === "quarters" ? { lastPeriod: department.content(source.lastPeriod) } : {};
  const shared = source.kind === "cases" ? source.onlyRows : undefined;
  const only = shared === undefined ? {} : { only: { cells: shared.column, word: shared.equals } };
  const { onlyRows: _, ...known } = { onlyRows: null, ...source, ...lastPeriod, ...only };
  return JSON.stringify(Object.entries(known).sort()) === JSON.stringify(Object.entries(connection).sort());
}

const ofField = (all: readonly Suggestion[], { id, field }: Figure) => all.filter((one) => one.subGoal === id && one.field === field);
const nameOf = ({ id, field }: Figure) => `${id} ${field}`;

describe.each(names)("%s", (name) => {
  let department: Department;
  let found: readonly Suggestion[];
  beforeAll(async () => {
    department = await Department.open(name);
    found = await suggestionsIn(fromFile(department.workbook));
  });

  it.each(figures.map((figure) => [nameOf(figure), figure] as const))("suggests the true source of %s first", (_, figure) => {
    const best = ofField(found, figure)[0];
    expect(best && isTrue(name, figure, best, department) ? "true" : JSON.stringify(best)).toBe("true");
  });

  it("would take together all but what has a twin or is doubtful", () => {
    const below = figures.filter((figure) => (ofField(found, figure)[0]?.confidence ?? 0) < trusted).map(nameOf);
    expect(below.sort()).toEqual([...alike[name], ...doubtful[name]].sort());
  });

  it("would take nothing else together", () => {
    const wrong = found
      .filter(({ confidence }) => confidence >= trusted)
      .filter(
        (one) =>
          !figures.some((figure) => figure.id === one.subGoal && figure.field === one.field && isTrue(name, figure, one, department)),
      );
    expect(wrong).toEqual([]);
  });

  it("suggests the same first for a plan in English, and would take nothing wrong", async () => {
    const english = await suggestionsIn(fromFile(department.workbook), plan2022InEnglish());
    const wrong = figures.filter((figure) => {
      const best = ofField(english, figure)[0];
      return best === undefined || !isTrue(name, figure, best, department);
    });
    expect(wrong.map(nameOf)).toEqual([]);
    expect(figures.filter((figure) => ofField(english, figure)[0]!.confidence >= trusted).length).toBeGreaterThanOrEqual(15);
  });

  it("trusts no other cell where the true one is missing", async () => {
    const whole = fromFile(department.workbook);
    for (const figure of figures) {
      const suggestions = ofField(await suggestionsIn(without(whole, [figure[name], figure.also?.[name]])), figure);
      const wrong = suggestions.filter(({ confidence }) => confidence >= trusted);
      expect({ figure: nameOf(figure), wrong: wrong.map(({ connection }) => connection) }).toEqual({ figure: nameOf(figure), wrong: [] });
    }
  });
});

/** The workbook with the rows of these sources blank. */
function without({ sheets, tables, names }: SheetsInMemory, sources: readonly (Source | undefined)[]): SheetsInMemory {
  const gone = new Set<string>();
  for (const reference of sources.flatMap((source) => Object.values(source ?? {}) as unknown[])) {
    if (typeof reference !== "string") continue;
    const table = tables.find((one) => reference.startsWith(`${one.name}[`));
    const [, quoted, plain, from, to = from] = /^(?:'(.+)'|([^'!]+))!([A-Z]+\d+)(?::([A-Z]+\d+))?$/u.exec(reference) ?? [];
    const box = table?.box ?? (from === undefined ? null : boxOf(`${from}:${to!}`));
    for (let row = box?.top ?? 0; row < (box?.top ?? 0) + (box?.rows ?? 0); row += 1)
      gone.add(`${table?.sheet ?? quoted ?? plain!}!${row}`);
  }
  const left = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (gone.has(`${sheet.name}!${index + 1}`) ? row.map(() => "") : row)),
  }));
  return new SheetsInMemory(left, tables, names);
}
