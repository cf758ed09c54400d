import fc from "fast-check";
import { criteria } from "../../src/plan/criterion";
import { isoDay } from "../../src/plan/day";
import type { PlanFile, PlanFileChoice, PlanFileGoal, PlanFileHistory, PlanFileSubGoal } from "../../src/start/planFile";
import { day } from "../sheet/planWorkbook";

/** Words as cells hold them: single blanks, none at the ends, and nothing that means empty or an error. */
const words = fc
  .array(fc.constantFrom("Mål", "resultat", "æøå", "2022", "pct.", "=1+1", "@navn", "10-15", "“citat”", "a/b", "100", "ca."), {
    minLength: 1,
    maxLength: 4,
  })
  .map((each) => each.join(" "));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const text = fc.oneof(fc.constant(""), words);
const isoDays = fc.integer({ min: day("1990-01-01"), max: day("2199-12-31") }).map(isoDay);
const numbers = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((each) => each / 1000),
);
/** As exported: a percentage has no surplus decimals. */
export const figures = fc.oneof(
  numbers,
  isoDays,
  fc.constantFrom("10-15", "10–15", "+/- 2,0", "Statens gennemsnit", "90 pct.", "96,7 pct.", "5 pct.", "1,1250 pct.", "8,1", "30-06-2022"),
  fc.constantFrom("ca. 2.300", "<10% fejl", "=2+2", "-5", "TRUE", "ja", "1.234", "Vedlagt afrapportering"),
);

const subGoal = (id: string): fc.Arbitrary<PlanFileSubGoal> =>
  fc.record({
    id: fc.constant(id),
    text,
    criterion: fc.constantFrom(...criteria),
    target: maybe(figures),
    comparedWith: maybe(figures),
    unit: text,
    due: maybe(isoDays),
    owner: text,
    source: text,
    evidence: text,
  });

const goal = (id: string, weighted: boolean): fc.Arbitrary<PlanFileGoal> =>
  fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.record({
      id: fc.constant(id),
      title: text,
      group: text,
      requires: fc.oneof(
        fc.constant({ kind: "all" } as const),
        fc.constant({ kind: "any" } as const),
        ...(count < 2 ? [] : [fc.integer({ min: 2, max: count }).map((k) => ({ kind: "atLeast", count: k }) as const)]),
      ),
      weight: weighted ? fc.integer({ min: 1, max: 100 }) : fc.constant(null),
      comment: text,
      subGoals:
        count === 1
          ? fc.constantFrom(id, `${id}.a`).chain((only) => fc.tuple(subGoal(only)))
          : fc.tuple(...["a", "b1", "b2", "10"].slice(0, count).map((last) => subGoal(`${id}.${last}`))),
    }),
  );

const goalIds = ["1.1", "1.10", "2.1", "7", "a", "it-drift", "3"];

function history(goals: readonly PlanFileGoal[]): fc.Arbitrary<readonly PlanFileHistory[]> {
  const ids = goals.flatMap(({ id, subGoals }) => subGoals.map((each) => ({ goal: id, subGoal: each.id })));
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 2019, max: 2021 })), {
      maxLength: 5,
      selector: ([{ subGoal: id }, year]) => `${id} ${String(year)}`,
    })
    .chain((rows) =>
      fc.tuple(
        ...rows.map(([named, year]) =>
          fc.record({
            goal: fc.constant(named.goal),
            subGoal: fc.constant(named.subGoal),
            year: fc.constant(year),
            target: maybe(figures),
            comparedWith: maybe(figures),
            result: maybe(figures),
          }),
        ),
      ),
    );
}

const choice: fc.Arbitrary<PlanFileChoice> = fc.record({
  topic: words,
  place: text,
  readings: fc.array(words, { maxLength: 3 }),
  chosen: text,
  decidedBy: text,
  decidedOn: maybe(isoDays),
  why: text,
});

/** Plan files in the form an export gives them. */
export const anyPlanFile: fc.Arbitrary<PlanFile> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...goalIds), { minLength: 1, maxLength: 4 }), fc.boolean())
  .chain(([ids, weighted]) => fc.tuple(...ids.map((id) => goal(id, weighted))))
  .chain((goals) =>
    fc.record({
      plan: fc.constantFrom("CPR 2022", "Tilsynet", "=plan", "2022"),
      institution: text,
      year: maybe(fc.integer({ min: 1990, max: 2200 })),
      start: fc.constantFrom(null, "2022-01-01"),
      end: fc.constantFrom(null, "2022-12-31"),
      signed: maybe(isoDays),
      reportDays: fc.integer({ min: 0, max: 366 }),
      language: fc.constant("da" as const),
      goals: fc.constant(goals),
      history: history(goals),
      choices: fc.array(choice, { maxLength: 3 }),
    }),
  );
