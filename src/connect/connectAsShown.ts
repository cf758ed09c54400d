import { evaluateWorkbook } from "../live/evaluateWorkbook";
import type { Day } from "../plan/day";
import type { Plan } from "../plan/plan";
import type { ChangeOutcome } from "../sheet/change";
import type { Workbook } from "../sheet/workbook";
import { connectChange, type Connected, type RecordWords } from "./connectChange";
import type { Field } from "./connection";
import type { Draft } from "./draft";
import { type ProposedField, propose, type ReadingWorkbook } from "./propose";
import { SheetIndexes } from "./sheetIndexes";
import type { Pace } from "./suggest/pace";

/** What the controller has seen and said yes to. */
export interface Shown {
  readonly subGoal: string;
  readonly fields: readonly {
    readonly field: Field;
    readonly draft: Draft;
    readonly formula: string;
    readonly value: ProposedField["value"];
    readonly before: ProposedField["before"];
  }[];
}

export type ConnectOutcome =
  /** these cells of the plan were written: "Resultatplan!H12" */
  | { readonly kind: "connected"; readonly cells: readonly string[] }
  /** nothing was written: the workbook has changed since it was shown, and something else would come of it */
  | { readonly kind: "notAsShown"; readonly subGoal: string }
  | Exclude<ChangeOutcome, { readonly kind: "written" }>;

export interface ConnectOptions extends Pace {
  /** the plan's name */
  readonly plan: string;
  readonly today: Day;
  readonly wordsFor: (plan: Plan) => RecordWords;
}

/**
 * Reads everything anew and writes only what still is as it was shown: rows of the plan and cells of the sources may have moved
 * meanwhile, and a blank cell looks like any other.
 */
export async function connectAsShown(
  workbook: ReadingWorkbook & Pick<Workbook, "change">,
  shown: readonly Shown[],
  { plan: name, today, wordsFor, ...pace }: ConnectOptions,
): Promise<ConnectOutcome> {
  const evaluation = await evaluateWorkbook(workbook, { today, busyIsError: true });
  const plan = evaluation?.plans.find((each) => each.plan.name === name)?.plan;
  const subGoals = plan?.goals.flatMap((goal) => goal.subGoals) ?? [];
  const options = { indexes: new SheetIndexes(workbook, pace), today };
  const connected: Connected[] = [];
  let tables: Awaited<ReturnType<typeof propose>>["tables"] | null = null;
  for (const { subGoal: id, fields } of shown) {
    const [subGoal, twin] = subGoals.filter((each) => each.id === id);
    if (plan === undefined || subGoal === undefined || twin !== undefined) return { kind: "notAsShown", subGoal: id };
    const drafts = fields.map(({ field, draft }) => [field, draft] as const);
    const proposal = await propose(workbook, subGoal, drafts, { plan, ...options });
    tables = proposal.tables;
    const same = fields.flatMap((each) => {
      const now = proposal.fields.find(({ field }) => field === each.field);
      return now?.kind === "ready" && now.formula === each.formula && now.value === each.value && now.before === each.before ? [now] : [];
    });
    if (same.length < fields.length) return { kind: "notAsShown", subGoal: id };
    connected.push({ subGoal, fields: same });
  }
  if (plan === undefined || tables === null) return { kind: "notAsShown", subGoal: shown[0]?.subGoal ?? "" };
  const outcome = await workbook.change(connectChange(plan, connected, { tables, words: wordsFor(plan), today }));
  if (outcome.kind !== "written") return outcome;
  return { kind: "connected", cells: connected.flatMap(({ fields }) => fields.map(({ address }) => address)) };
}
