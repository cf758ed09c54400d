import type { FunctionError } from "../functions/functionError";
import type { Day } from "../plan/day";
import type { Figure, Plan, SubGoal } from "../plan/plan";
import { allPlanTableNames, sameName } from "../sheet/planTables";
import type { WorkbookOutline } from "../sheet/outline";
import type { CellBlock, CellValue, Workbook } from "../sheet/workbook";
import { calculate } from "./calculate";
import type { Connection, Field } from "./connection";
import { connectionFormula } from "./connectionFormula";
import { unitOfSubGoal } from "./conversion";
import { type Draft, finish, type Missing } from "./draft";
import { referencesOf } from "./referencesOf";
import { addressOfCells, type FoundCells, resolveReference } from "./resolveReference";
import { type Trial, tryCells } from "./trial";
import type { Unit } from "./unit";

/** What stands in the way of a connection. `about` is what the message quotes. */
export type ProposalProblem =
  | { readonly code: "referenceUnknown" | "oneCellNeeded" | "planItself"; readonly about: string }
  | { readonly code: "unitsDiffer"; readonly about: string; readonly from: Unit; readonly to: Unit }
  /** the plan's table has no such column */
  | { readonly code: "fieldMissing"; readonly about: string };

/** One field as it would be written. */
export interface ProposedField {
  readonly field: Field;
  readonly connection: Connection;
  /** the plan's cell, "Resultatplan!H12", and what it holds now: its formula, or its value */
  readonly address: string;
  readonly before: CellValue;
  readonly formula: string;
  readonly value: CellValue;
  readonly numberFormat: string | null;
  readonly message: FunctionError | null;
  /** the cells of each reference, by part */
  readonly sources: Readonly<Record<string, FoundCells>>;
  readonly blocks: Readonly<Record<string, CellBlock>>;
}

export type FieldProposal =
  | ({ readonly kind: "ready" } & ProposedField)
  | { readonly kind: "missing"; readonly field: Field; readonly missing: Missing }
  | { readonly kind: "refused"; readonly field: Field; readonly problem: ProposalProblem };

export interface Proposal {
  readonly fields: readonly FieldProposal[];
  /** what would come of the fields that are ready; null while none is, or where it cannot be told */
  readonly trial: Trial | null;
}

export type ReadingWorkbook = Pick<Workbook, "readTables" | "readOutline" | "readCells" | "areBlank">;

/** Works out what connecting a sub-goal so would write and lead to. Writes nothing. */
export async function propose(
  workbook: ReadingWorkbook,
  { plan, subGoal }: { readonly plan: Plan; readonly subGoal: SubGoal },
  drafts: readonly (readonly [Field, Draft])[],
  today: Day,
): Promise<Proposal> {
  const outline = await workbook.readOutline();
  const own = unitOfSubGoal(subGoal);
  const fields: FieldProposal[] = [];
  for (const [field, draft] of drafts) fields.push(await proposeField(workbook, outline, { subGoal, field, draft, own, today }));
  const ready = fields.filter((each) => each.kind === "ready");
  if (ready.length === 0) return { fields, trial: null };
  const trial = await tryCells(workbook, ready, { plan: plan.name, subGoal: subGoal.id, today });
  return { fields, trial };
}

interface Asked {
  readonly subGoal: SubGoal;
  readonly field: Field;
  readonly draft: Draft;
  readonly own: Unit;
  readonly today: Day;
}

async function proposeField(
  workbook: ReadingWorkbook,
  outline: WorkbookOutline,
  { subGoal, field, draft, own, today }: Asked,
): Promise<FieldProposal> {
  const refused = (problem: ProposalProblem): FieldProposal => ({ kind: "refused", field, problem });
  const target: Figure = subGoal[field];
  if (target.place === null) return refused({ code: "fieldMissing", about: field });
  const connection = finish(draft, own);
  if (typeof connection === "string") return { kind: "missing", field, missing: connection };

  const sources: Record<string, FoundCells> = {};
  for (const [part, reference] of Object.entries(referencesOf(connection))) {
    const found = resolveReference(reference, outline);
    if (found === null) return refused({ code: "referenceUnknown", about: reference });
    if (needsOneCell(connection.kind) && found.box.rows * found.box.columns > 1)
      return refused({ code: "oneCellNeeded", about: reference });
    if (touchesPlan(found, outline)) return refused({ code: "planItself", about: reference });
    sources[part] = found;
  }
  const formula = connectionFormula(connection, own);
  if (formula === null) {
    const { unit } = connection as Extract<Connection, { readonly kind: "cell" }>;
    return refused({ code: "unitsDiffer", about: subGoal.unit, from: unit, to: own });
  }
  const address = target.place.cell;
  const parts = Object.keys(sources);
  const [current, ...read] = await workbook.readCells([address, ...parts.map((part) => addressOfCells(sources[part]!))]);
  const blocks = Object.fromEntries(parts.map((part, index) => [part, read[index]!]));
  const { value, numberFormat, message } = calculate(connection, own, blocks, today);
  return {
    kind: "ready",
    field,
    connection,
    address,
    before: current!.formulas[0]![0]!,
    formula,
    value,
    numberFormat,
    message,
    sources,
    blocks,
  };
}

function needsOneCell(kind: Connection["kind"]): boolean {
  return kind === "cell" || kind === "errorRate";
}

/** A plan that takes its figures from its own tables would go round in a circle. */
function touchesPlan({ sheet, box }: FoundCells, { tables }: WorkbookOutline): boolean {
  return tables.some(
    ({ name, sheet: own, box: table }) =>
      own === sheet &&
      allPlanTableNames.some((plan) => sameName(plan, name)) &&
      box.top < table.top + table.rows &&
      table.top < box.top + box.rows &&
      box.left < table.left + table.columns &&
      table.left < box.left + box.columns,
  );
}
