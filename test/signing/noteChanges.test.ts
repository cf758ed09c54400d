import { type NotedChanges, noteChanges } from "../../src/signing/noteChanges";
import type { WorkbookTables } from "../../src/sheet/workbook";
import { date, day, table } from "../sheet/planWorkbook";
import { tablesOf } from "../start/writtenTables";
import { changesIn, danishPlan, edited, signed } from "./signing";

const plan = signed(
  danishPlan(
    [["2.1", "", ""]],
    [
      ["2.1", "a", "inden for", 2, "", ""],
      ["2.1", "b", "mindst", "=x", "", ""],
    ],
  ),
);
const loosened = edited(plan, "PlanSubgoals", 1, "Målværdi", 3);
const today = day("2022-05-12");

function note(tables: WorkbookTables, why: string): NotedChanges {
  return noteChanges(
    tables,
    "CPR",
    changesIn(tables).map((change) => ({ change, why })),
    today,
  );
}

function noted(tables: WorkbookTables, why: string): WorkbookTables {
  const planned = note(tables, why);
  if (planned.kind === "refused") throw new Error(JSON.stringify(planned.problems));
  return tablesOf(planned.change, tables);
}

const reasons = (tables: WorkbookTables) => changesIn(tables).map((change) => [change.new, change.noted]);

describe("noting a change", () => {
  it("writes one row with the day, the column's own header, and old and new as text", () => {
    const { sheet, values, numberFormats } = noted(loosened, "=Aftalt 12. maj").tables.find(({ name }) => name === "PlanChanges")!;
    expect(sheet).toBe("Ændringer efter underskrift");
    expect(values).toEqual([
      ["Plan", "Hvornår", "Mål", "Delmål", "Hvad", "Før", "Nu", "Hvorfor"],
      ["CPR", today, "2.1", "2.1.a", "Målværdi", "2", "3", "=Aftalt 12. maj"],
    ]);
    expect(numberFormats[1]!.slice(5)).toEqual(["@", "@", "@"]);
  });

  it("gives the change its reason, which it loses when it is changed again, also back to what was noted before", () => {
    const first = noted(loosened, "Aftalt");
    expect(reasons(first)).toEqual([["3", { when: today, why: "Aftalt" }]]);
    const again = edited(first, "PlanSubgoals", 1, "Målværdi", 4);
    expect(reasons(again)).toEqual([["4", null]]);
    const second = noted(again, "Aftalt igen");
    expect(second.tables.find(({ name }) => name === "PlanChanges")!.values).toHaveLength(3);
    expect(reasons(second)).toEqual([["4", { when: today, why: "Aftalt igen" }]]);
    expect(reasons(edited(second, "PlanSubgoals", 1, "Målværdi", 3))).toEqual([["3", null]]);
  });

  it("is refused without a reason, and of what is no longer so or has been noted", () => {
    expect(note(loosened, "  ")).toEqual({ kind: "refused", problems: [{ kind: "whyMissing" }] });
    expect(note(loosened, "x".repeat(32_768))).toEqual({ kind: "refused", problems: [{ kind: "whyTooLong" }] });
    const outdated = { kind: "refused", problems: [{ kind: "outdated", change: { goal: "2.1", subGoal: "2.1.a" } }] };
    expect(note(noted(loosened, "Aftalt"), "Igen")).toMatchObject(outdated);
    const notes = changesIn(loosened).map((change) => ({ change, why: "Aftalt" }));
    expect(noteChanges(edited(loosened, "PlanSubgoals", 1, "Målværdi", 5), "CPR", notes, today)).toMatchObject(outdated);
  });

  it("goes for a row that was added, until that row itself is changed", () => {
    const more = danishPlan(
      [["2.1", "", ""]],
      [
        ["2.1", "a", "inden for", 2, "", ""],
        ["2.1", "b", "mindst", "=x", "", ""],
        ["2.1", "c", "højst", 9, "", ""],
      ],
    );
    const tables = { tables: [...more.tables, ...plan.tables.slice(3)], names: plan.names };
    const first = noted(tables, "Nyt krav");
    expect(reasons(first)).toEqual([["højst · 9", { when: today, why: "Nyt krav" }]]);
    expect(reasons(edited(first, "PlanSubgoals", 3, "Målværdi", 10))).toEqual([["højst · 10", null]]);
  });
});

it.each([
  [["Mål 2.1", "a", "Target", 2, "3,0"], true],
  [["2.1", "2.1.a", "Målværdi", "2,0", { value: 3, format: "0.0" }], true],
  [["2.1", "a", "Frist", 2, 3], false],
  [["2.1", "b", "Målværdi", 2, 3], false],
  [["2.1", "a", "Målværdi", 1, 3], false],
] as const)("a reason that was noted by hand as %j belongs to the change or does not", (row, isOfIt) => {
  const header = ["Hvornår", "Mål", "Delmål", "Hvad", "Før", "Nu", "Hvorfor"];
  const changes = table("PlanChanges", header, [[date("2022-03-01"), ...row, "Aftalt"]], 200);
  const tables = { ...loosened, tables: [...loosened.tables, changes] };
  expect(changesIn(tables)[0]!.noted).toEqual(isOfIt ? { when: day("2022-03-01"), why: "Aftalt" } : null);
});
