import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-2020/dist/2020";
import fc from "fast-check";
import { fullSubGoalId, readId } from "../../src/sheet/readId";
import { idPattern, schemaId } from "../../src/start/planFile";
import schema from "../../src/start/plan-file.schema.json";
import { type PlanFileReading, readPlanFile, readPlanFileValue } from "../../src/start/readPlanFile";
import { writePlanFile } from "../../src/start/writePlanFile";
import { anyPlanFile } from "./anyPlanFile";

const isDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
const validate = new Ajv({ allErrors: true, formats: { date: isDate } }).compile(schema);

/** What the schema cannot tell, because it lies between values. */
const between = new Set([
  "keyTwice",
  "nameUnusable",
  "endBeforeStart",
  "goalTwice",
  "subGoalTwice",
  "subGoalElsewhere",
  "subGoalNeedsId",
  "requiresTooMany",
  "weightsPartlyBlank",
  "weightsZero",
  "historyUnknown",
  "historyTwice",
]);

const told = (reading: PlanFileReading) =>
  reading.kind === "read" ? [] : reading.problems.map(({ code, path, about }) => `${path} ${code} ${about}`.trim());

const smallest = { version: 1, plan: "CPR 2022", language: "da", goals: [{ id: "1.1", subGoals: [{ id: "1.1", criterion: "by date" }] }] };
const read = (content: object) => told(readPlanFile(JSON.stringify(content)));
const withGoal = (goal: object) => ({ ...smallest, goals: [{ ...smallest.goals[0], ...goal }] });
const withSubGoal = (subGoal: object) => withGoal({ subGoals: [{ ...smallest.goals[0]!.subGoals[0], ...subGoal }] });

describe("a plan file", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyPlanFile, (file) => {
        expect(readPlanFile(writePlanFile(file))).toEqual({ kind: "read", file });
      }),
    );
  });

  it("needs no more than a name, a language and a goal with a criterion", () => {
    expect(readPlanFile(JSON.stringify(smallest))).toMatchObject({
      kind: "read",
      file: {
        plan: "CPR 2022",
        year: null,
        reportDays: 14,
        history: [],
        choices: [],
        goals: [{ requires: { kind: "all" }, weight: null }],
      },
    });
  });

  it("may begin with the mark that some editors put before the text", () => {
    expect(readPlanFile(`\ufeff${JSON.stringify(smallest)}`).kind).toBe("read");
  });

  it("is what the README shows as one", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const example = /^ {4}\{ "version".*\n(?: {4}.*\n)+/mu.exec(readme)?.[0] ?? "";
    expect(readPlanFile(example)).toMatchObject({ kind: "read", file: { plan: "Tilsynet 2023" } });
  });

  it("names the published schema", () => {
    expect(schema.$id).toBe(schemaId);
  });
});

describe("what is wrong is said with its place", () => {
  it.each<[string, object, string[]]>([
    ["an unknown key", { ...smallest, targets: 1 }, ["targets keyUnknown targets"]],
    ["an unknown key deep inside", withSubGoal({ result: 5 }), ["goals[0].subGoals[0].result keyUnknown result"]],
    ["a key left out", { version: 1, plan: "CPR", language: "da" }, ["goals keyMissing goals"]],
    ["no goals", { ...smallest, goals: [] }, ["goals tooFew 1"]],
    ["a goal without sub-goals", withGoal({ subGoals: [] }), ["goals[0].subGoals tooFew 1"]],
    ["a later version, and nothing else of it", { ...smallest, version: 2, targets: 1 }, ["version versionUnknown 2"]],
    ["a version in words", { ...smallest, version: "1" }, ["version notNumber 1"]],
    ["text for a number", { ...smallest, year: "2022" }, ["year notNumber 2022"]],
    ["half a year", { ...smallest, year: 2022.5 }, ["year notWhole 2022.5"]],
    ["a year nobody plans for", { ...smallest, year: 22 }, ["year outOfRange 1990-2200"]],
    ["a date as Danes write it", { ...smallest, end: "31-12-2022" }, ["end notDay 31-12-2022"]],
    ["a day that does not exist", { ...smallest, end: "2022-02-30" }, ["end notDay 2022-02-30"]],
    ["a plan that ends before it starts", { ...smallest, start: "2022-12-31", end: "2022-01-01" }, ["end endBeforeStart 2022-01-01"]],
    ["a criterion of its own", withSubGoal({ criterion: "roughly" }), ["goals[0].subGoals[0].criterion wordUnknown roughly"]],
    ["at least one of one", withGoal({ requires: "at least 1" }), ["goals[0].requires wordUnknown at least 1"]],
    ["more required than there are", withGoal({ requires: "at least 2" }), ["goals[0].requires requiresTooMany 2"]],
    ["an id in another form", withSubGoal({ id: "Mål 1.1" }), ["goals[0].subGoals[0].id idForm Mål 1.1"]],
    ["an id that is a number", withGoal({ id: 1.1 }), ["goals[0].id notText 1.1"]],
    ["a sub-goal of another goal", withSubGoal({ id: "1.2.a" }), ["goals[0].subGoals[0].id subGoalElsewhere 1.2.a"]],
    ["a list for a text", withGoal({ title: ["a"] }), ['goals[0].title notText ["a"]']],
    ["text over two lines", withGoal({ title: "a\nb" }), ["goals[0].title textHasBreaks a\nb"]],
    ["true for a figure", withSubGoal({ target: true }), ["goals[0].subGoals[0].target notFigure true"]],
    ["an empty figure", withSubGoal({ target: " " }), ["goals[0].subGoals[0].target textEmpty"]],
    ["a name that means nothing", { ...smallest, plan: "-" }, ["plan nameUnusable -"]],
    [
      "history of what the plan does not have",
      { ...smallest, history: [{ goal: "1.1", subGoal: "1.1.a", year: 2021 }] },
      ["history[0] historyUnknown 1.1.a"],
    ],
    ["the same goal twice", { ...smallest, goals: [...smallest.goals, ...smallest.goals] }, ["goals[1].id goalTwice 1.1"]],
    [
      "a weight for one of two goals",
      {
        ...smallest,
        goals: [
          { ...smallest.goals[0], weight: 1 },
          { id: "2.1", subGoals: [{ id: "2.1", criterion: "assessed" }] },
        ],
      },
      ["goals[1].weight weightsPartlyBlank"],
    ],
    ["weights that are nothing", withGoal({ weight: 0 }), ["goals weightsZero"]],
    [
      "everything at once",
      { ...withSubGoal({ criterion: "x", due: "soon" }), year: "x" },
      ["year notNumber x", "goals[0].subGoals[0].criterion wordUnknown x", "goals[0].subGoals[0].due notDay soon"],
    ],
  ])("%s", (_name, content, problems) => {
    expect(read(content)).toEqual(problems);
  });

  it("no JSON", () => {
    expect(told(readPlanFile("CPR 2022;1.1"))).toEqual([expect.stringMatching(/^notJson ./u)]);
    expect(told(readPlanFile("[]"))).toEqual(["notObject []"]);
  });

  it("a file saved with other letters than it is read with", () => {
    expect(told(readPlanFile(JSON.stringify({ ...smallest, institution: "M\ufffdl" })))).toEqual(["notUtf8"]);
  });

  it("a file too large to be a plan, which is not even parsed", () => {
    expect(told(readPlanFile(" ".repeat(1_000_001)))).toEqual(["tooLarge 1"]);
  });

  it("a key that stands twice, of which JSON keeps only the last", () => {
    const twice = JSON.stringify(smallest).replace('"criterion"', '"text":"a \\"text\\": {","text":"b","criterion"');
    expect(told(readPlanFile(twice))).toEqual(["goals[0].subGoals[0].text keyTwice text"]);
  });
});

describe("ids", () => {
  it("in the form the file asks for are read from a cell as they are", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-cæmål._-]{1,10}$/u), (id) => {
        fc.pre(idPattern.test(id));
        expect(readId(id)).toBe(id);
        expect(fullSubGoalId("1.1", `1.1.${id}`)).toBe(`1.1.${id}`);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["2.1a", "2.1.", "Mål 2.1", "mål", "1.1.2022", "afventer", "A.1", "2,1", "", ".a", "2..1", "delmål.1"])(
    "%j is in another form",
    (id) => {
      expect(idPattern.test(id)).toBe(false);
    },
  );
});

describe("the schema", () => {
  it("takes every file that is read", () => {
    fc.assert(
      fc.property(anyPlanFile, (file) => {
        expect(validate(JSON.parse(writePlanFile(file))) || validate.errors).toBe(true);
      }),
    );
  });

  /** Values that are wrong, or may be, in one place or another. */
  const odd = fc.constantFrom<unknown>(
    ...[
      "",
      " ",
      "a\nb",
      "x".repeat(32_768),
      "2.1",
      "2.1.a",
      "2.1a",
      "2022-02-30",
      "2022-06-30",
      "1989-12-31",
      "all",
      "at least 2",
      "between",
    ],
    ...["-", "\u2028", "å".repeat(32_767), 0, -1, 1.5, 1, 2022, 367, 1e308, null, true, [], [1], ["a"], {}, { id: "1.1" }],
  );

  it("and the reader refuse the same files, but for what lies between values", () => {
    let refused = 0;
    fc.assert(
      fc.property(anyPlanFile, fc.nat(), odd, fc.constantFrom("replace", "add", "remove"), (file, at, value, how) => {
        const content = JSON.parse(writePlanFile(file)) as object;
        spoil(content, at, value, how);
        const reading = readPlanFileValue(content);
        const structural = reading.kind === "refused" && reading.problems.some(({ code }) => !between.has(code));
        expect({ content, valid: validate(content) }).toEqual({ content, valid: !structural });
        if (structural) refused += 1;
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

/** Changes one place of the content: the `at`-th of all its keys and items. */
function spoil(content: object, at: number, value: unknown, how: string): void {
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const target = node as Record<string, unknown>;
    if (how === "add" && !Array.isArray(node)) places.push(() => (target["weight"] = value));
    for (const key of Object.keys(target)) {
      places.push(() => {
        if (how === "remove" && !Array.isArray(node)) delete target[key];
        else target[key] = value;
      });
      visit(target[key]);
    }
  };
  visit(content);
  places[at % places.length]!();
}
