import { readDate } from "../../src/sheet/readDate";
import { readNumber } from "../../src/sheet/readNumber";
import { call } from "../functions/callPure";
import { cells, tables } from "../workbook/example";
import { type Content, Department, type Figure, isoDay, type Name, names, type Source, truth } from "./department";

const opened = {} as Record<Name, Department>;
beforeAll(async () => {
  for (const name of names) opened[name] = await Department.open(name);
});

const perUnit: Readonly<Record<string, number>> = { kr: 1e6, thousandKr: 1e3, millionKr: 1, percent: 100, share: 1, plain: 1 };

/** What the plan gets from a source, in its own unit and sign; dates as text. */
function figureFrom(department: Department, source: Source): string | number | boolean {
  switch (source.kind) {
    case "cell":
      return converted(department.content(source.cell), source.unit, source.sign);
    case "errorRate":
      return call("ERRORRATE", department.content(source.errors), department.content(source.checked));
    case "quarters": {
      const [values, periods] = [source.values, source.periods].map((reference) => asColumn(department.contents(reference)));
      return call("ROLLINGYEAR", values, periods, department.content(source.lastPeriod));
    }
    case "cases": {
      const [received, closed] = [source.received, source.closed].map((reference) => {
        const column = department.contents(reference);
        const { onlyRows } = source;
        if (onlyRows === undefined) return asColumn(column);
        const owners = department.contents(onlyRows.column);
        return asColumn(column.filter((_, row) => owners[row] === onlyRows.equals));
      });
      return call("ONTIME", received, closed, source.months, source.from, source.to, source.population);
    }
  }
}

function converted(content: Content, unit: string, sign: string): string | number {
  if (content === null) return "blank";
  const day = typeof content === "string" ? readDate(content) : content > 40_000 && unit === "plain" ? content : null;
  if (day !== null) return isoDay(day);
  if (/^(ja|yes)$/iu.test(String(content))) return "yes";
  const number = typeof content === "number" ? content : exactly(content);
  return typeof number === "string" ? number : ((sign === "deficitPositive" ? -1 : 1) * number) / perUnit[unit]!;
}

function exactly(text: string): number | string {
  const read = readNumber(text);
  return read.kind === "number" ? read.value.toNumber() : `${read.kind}: ${text}`;
}

const asColumn = (contents: readonly Content[]) => contents.map((content) => [content]);

/** To twelve decimals: sums in cells carry noise. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(12)) : value === "1/12" ? rounded(1 / 12) : value;
}

describe.each(names)("%s", (name) => {
  const fields = (figures: readonly Figure[]) => figures.map((figure) => [`${figure.id} ${figure.field}`, figure] as const);
  const mended = () => opened[name].mended(truth.mends.filter(({ workbook }) => workbook === name));

  it("holds no plan", () => {
    expect(tables(opened[name].workbook).filter((table) => /^Plan/u.test(table.name))).toEqual([]);
  });

  it("holds the value of every formula, for readers that do not calculate", () => {
    const all = opened[name].workbook.sheets.flatMap((sheet) => cells(sheet).map(([, cell]) => cell));
    expect(all.filter((cell) => cell.formula !== undefined && (cell.value ?? null) === null)).toEqual([]);
  });

  it.each(fields(truth.figures))("holds %s, once mended", (_field, figure) => {
    expect(rounded(figureFrom(mended(), figure[name]))).toEqual(rounded(figure.value));
  });

  it("holds some figures a second time", () => {
    const others = truth.figures.flatMap(({ id, value, also }) => (also?.[name] === undefined ? [] : [{ id, value, source: also[name] }]));
    const found = others.map(({ id, source }) => [id, rounded(figureFrom(mended(), source))]);
    expect(found).toEqual(others.map(({ id, value }) => [id, rounded(value)]));
  });
});

describe("the truth", () => {
  it("has a verdict for every sub-goal that takes a figure, and for the one a person assesses", () => {
    const ids = new Set([...truth.figures.map(({ id }) => id), "1.3"]);
    expect(new Set(Object.keys(truth.verdicts))).toEqual(ids);
  });

  it("has a verdict for every goal", () => {
    const ofSubGoals = Object.keys(truth.verdicts).map((id) => id.split(".").slice(0, 2).join("."));
    expect(new Set(ofSubGoals)).toEqual(new Set(Object.keys(truth.goals)));
  });
});

describe("clean-danish, though clean,", () => {
  it("names tables and cells in Danish letters", () => {
    expect(tables(opened["clean-danish"].workbook).map((table) => table.name)).toEqual([
      "tblMål",
      "tblØkonomi",
      "tblSyge",
      "tblKlager",
      "tblRet",
      "tblMilepæle",
    ]);
    expect(opened["clean-danish"].workbook.namedRanges?.map((range) => [range.name, range.range])).toEqual([
      ["Plan_År", "Forside!$B$4"],
      ["Pr_dato", "Forside!$B$5"],
    ]);
  });

  it("leaves open cases blank", () => {
    expect(opened["clean-danish"].contents("tblKlager[Afsluttet]").filter((content) => content === null)).toHaveLength(2);
  });

  it("has a quarter after the last one the plan counts", () => {
    expect(opened["clean-danish"].contents("tblSyge[Kvartal]").at(-1)).toBe("2022K4");
  });
});

describe("tidy-english, though tidy,", () => {
  it("mixes units in the column Value, and signs between institutions", () => {
    const department = opened["tidy-english"];
    expect(new Set(department.contents("Facts[Unit]"))).toEqual(new Set(["count", "yes/no", "DKK", "days", "%", "DKK m"]));
    expect(new Set(department.contents("Facts[SignRule]"))).toEqual(new Set([null, "surplus+", "deficit+"]));
  });

  it("holds two institutions' cases in no order, which together give another share", () => {
    const department = opened["tidy-english"];
    expect(department.contents("Cases[Entity]").slice(0, 5)).toEqual(["CPR", "STATREG", "CPR", "CPR", "STATREG"]);
    const { "tidy-english": own } = truth.figures.find(({ id }) => id === "1.6")!;
    const { onlyRows, ...both } = own as Extract<Source, { kind: "cases" }>;
    expect(onlyRows).toBeDefined();
    expect(figureFrom(department, both)).toBeCloseTo(10 / 15, 12);
  });

  it("gives the institutions limits of their own", () => {
    const department = opened["tidy-english"];
    expect(department.contents("Params[Name]")).toEqual(["Year", "AsOf", "LimitGb", "LimitUo2", "LimitGb", "LimitUo2"]);
    expect(department.contents("Params[Entity]")).toEqual([null, null, "CPR", "CPR", "STATREG", "STATREG"]);
  });
});
