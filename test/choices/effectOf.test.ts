import fc from "fast-check";
import { effectOf } from "../../src/choices/effectOf";
import type { Language } from "../../src/plan/plan";
import type { NewCell } from "../../src/sheet/change";
import { choicesWorkbook, read, type Written, written } from "./choicesWorkbook";

const share = { value: 0.1, format: "0%" };
const text = (value: string) => ({ value, format: "@" });

const shown = (after: NewCell) => (after === null ? "" : "formula" in after ? after.formula : after.value);

/** What choosing the reading of that number writes, cell by cell. */
function effect(given: Written, index: number): readonly string[] | string {
  const tables = choicesWorkbook(given);
  const { plan, choice } = read(tables);
  const found = effectOf(choice, choice.readings[index]!, plan, tables);
  if (found.kind === "byHand") return `${found.what} by hand in ${found.cell}`;
  return found.kind === "cells"
    ? found.cells.map(({ address, before, after }) => `${address}: ${String(before)} → ${String(shown(after))}`)
    : found.kind;
}

const limit: Written = {
  place: "2.1.b",
  readings: ["højst 10 pct.: opfyldt ved 10,0", "under 10 pct. (<10% i tabellen): ikke opfyldt ved 10,0"],
  subGoals: [
    { id: "2.1.a", criterion: "mindst", target: 1 },
    { id: "2.1.b", criterion: "højst", target: share, unit: "pct." },
  ],
};
const range: Written = {
  place: "2.1.a",
  readings: ["mindst 10 og højst 15", "mindst 10; flere er også opfyldt"],
  subGoals: [{ id: "2.1.a", criterion: "mellem", target: text("10-15") }],
};
const combined: Written = {
  place: "2.1",
  readings: ["mindst ét delmål (særreglen)", "alle delmål (den almindelige regel)"],
  requires: "mindst ét",
  subGoals: [
    { id: "2.1.a", criterion: "mindst", target: 1 },
    { id: "2.1.b", criterion: "mindst", target: 1 },
  ],
};
const formula = '=PLAN.ONTIME(Klager!B2:B9,Klager!C2:C9, 5,DATE(2022,1,1),DATE(2022,12,31),"frist")';
const cases = (given: string): Written => ({
  place: "2.1",
  readings: ["sager med frist i året", "sager afsluttet i året", "sager modtaget i året"],
  subGoals: [{ id: "2.1", criterion: "mindst", target: 0.9, result: { value: 0.6, formula: given } }],
});

describe("a limit", () => {
  it("is followed by the sub-goal's criterion, both ways, in the table's language", () => {
    expect(effect(limit, 0)).toBe("followed");
    expect(effect(limit, 1)).toEqual(["Plan!C12: højst → under"]);
    const strict = { ...limit, subGoals: [{ id: "2.1.b", criterion: "less than", target: share }] };
    expect(effect({ ...strict, language: "en" }, 0)).toEqual(["Plan!C11: less than → at most"]);
    const english = { ...limit, language: "en" as const, readings: ["at most 10 per cent", "less than 10 per cent"] };
    expect(effect({ ...english, subGoals: [{ id: "2.1.b", criterion: "at most", target: share }] }, 1)).toEqual([
      "Plan!C11: at most → less than",
    ]);
  });

  it("of 10 pct. is 10 where the unit is a percentage, and is no 10 where it is none", () => {
    const of = (unit: string) => ({ ...limit, subGoals: [{ id: "2.1.b", criterion: "højst", target: 10, unit }] });
    expect(effect(of("pct."), 1)).toEqual(["Plan!C11: højst → under"]);
    expect(effect(of("dage"), 1)).toBe("target by hand in Plan!D11");
  });

  it("with another number than the target is never written", () => {
    expect(effect({ ...limit, readings: ["højst 12 pct."] }, 0)).toBe("target by hand in Plan!D12");
  });

  it("asks nothing of a criterion that has no limit, nor of several sub-goals at once, nor of none", () => {
    expect(effect({ ...limit, subGoals: [{ id: "2.1.b", criterion: "vurderet", target: "" }] }, 1)).toBe("none");
    expect(effect({ ...limit, place: "2.1" }, 1)).toBe("none");
    expect(effect({ ...limit, place: "Afrapportering" }, 1)).toBe("none");
    expect(effect({ ...limit, place: "2.1.a, 2.1.b" }, 1)).toBe("none");
  });
});

describe("a range", () => {
  it("becomes a least number, and the number a range again", () => {
    expect(effect(range, 0)).toBe("followed");
    expect(effect(range, 1)).toEqual(["Plan!C11: mellem → mindst", "Plan!D11: 10-15 → 10"]);
    const least = { ...range, subGoals: [{ id: "2.1.a", criterion: "mindst", target: 10 }] };
    expect(effect(least, 1)).toBe("followed");
    expect(effect(least, 0)).toEqual(["Plan!C11: mindst → mellem", "Plan!D11: 10 → 10-15"]);
  });

  it("is not written over a formula", () => {
    const least = { ...range, subGoals: [{ id: "2.1.a", criterion: "mindst", target: { value: 10, formula: "=5*2" } }] };
    expect(effect(least, 0)).toBe("target by hand in Plan!D11");
  });

  it("that another end of it would leave is never written", () => {
    expect(effect({ ...range, readings: ["mindst 12"] }, 0)).toBe("target by hand in Plan!D11");
  });
});

describe("how sub-goals combine", () => {
  it("is followed by the goal, both ways", () => {
    expect(effect(combined, 0)).toBe("followed");
    expect(effect(combined, 1)).toEqual(["Plan!B6: mindst ét → alle delmål"]);
    expect(effect({ ...combined, requires: "" }, 0)).toEqual([`Plan!B6:  → mindst ét delmål`]);
    expect(effect({ ...combined, language: "en", requires: "all" }, 0)).toEqual(["Plan!B6: all → at least one sub-goal"]);
  });

  it("of a sub-goal asks nothing", () => {
    expect(effect({ ...combined, place: "2.1.a" }, 1)).toBe("none");
  });

  it("is changed by hand where the table has no such column", () => {
    const tables = choicesWorkbook(combined);
    const without = { ...tables, tables: tables.tables.filter(({ name }) => name !== "PlanGoals") };
    const { plan, choice } = read(without);
    expect(effectOf(choice, combined.readings[0]!, plan, without)).toMatchObject({ kind: "byHand", what: "column" });
  });
});

describe("which cases count", () => {
  it("is followed by the result's own formula, which else stays as it is", () => {
    expect(effect(cases(formula), 0)).toBe("followed");
    expect(effect(cases(formula), 1)).toEqual([`Plan!E11: ${formula} → ${formula.replace("frist", "afsluttet")}`]);
    expect(effect({ ...cases(formula), language: "en" }, 2)).toEqual([`Plan!E11: ${formula} → ${formula.replace("frist", "received")}`]);
    const short = formula.replace(',"frist"', "");
    expect(effect(cases(short), 0)).toBe("followed");
    expect(effect(cases(`${short}*100`), 1)).toEqual([`Plan!E11: ${short}*100 → ${short.slice(0, -1)},"afsluttet")*100`]);
  });

  it("stands one further in PLAN.LATEROOM", () => {
    const room = '=PLAN.LATEROOM(A1:A9,B1:B9,5,1,2,0.9,"frist")';
    expect(effect(cases(room), 1)).toEqual([`Plan!E11: ${room} → ${room.replace("frist", "afsluttet")}`]);
  });

  it.each([
    ["a cell that counts", "=Klager!I9"],
    ["a calculation around it", `=IFERROR(${formula.slice(1)},"")`],
    ["two of them", `${formula}+${formula.slice(1)}`],
    ["a word in another cell", formula.replace('"frist"', "Valg!A1")],
  ])("is changed by hand in %s", (_, given) => {
    expect(effect(cases(given), 1)).toBe("population by hand in Plan!E11");
  });
});

it.each<[string, Written]>([
  ["a limit", limit],
  ["a range", range],
  ["a combination", combined],
  ["a population", cases(formula)],
])("choosing any readings of %s and then the first again gives the first plan's cells back, and each is followed then", (_, given) => {
  const languages: Language[] = ["da", "en"];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(fc.nat(given.readings.length - 1), { minLength: 1, maxLength: 5 }),
      (language, path) => {
        const choose = (tables: ReturnType<typeof choicesWorkbook>, index: number) => {
          const { plan, choice } = read(tables);
          const found = effectOf(choice, choice.readings[index]!, plan, tables);
          const after = found.kind === "cells" ? written(tables, found.cells) : tables;
          const again = read(after);
          expect(effectOf(again.choice, choice.readings[index]!, again.plan, after).kind).toBe("followed");
          return after;
        };
        const words = { ...given, language };
        // the words of the language are what choosing writes
        const first = [given.readings.length - 1, 0].reduce(choose, choicesWorkbook(words));
        expect([...path, 0].reduce(choose, first)).toEqual(first);
      },
    ),
    { numRuns: 30 },
  );
});
