import type { FunctionError } from "../functions/functionError";
import type { Day } from "../plan/day";
import type { Plan, SubGoal } from "../plan/plan";
import { allPlanTableNames, findTable, planTableNames, sameName } from "../sheet/planTables";
import type { WorkbookOutline } from "../sheet/outline";
import { isPercentFormat } from "../sheet/readDate";
import type { CellBlock, CellValue, TableCells, Workbook, WorkbookTables } from "../sheet/workbook";
import { calculate } from "./calculate";
import type { Connection, Field } from "./connection";
import { connectionFormula } from "./connectionFormula";
import { isAmount, unitOfSubGoal } from "./conversion";
import { declaredOf } from "./declared";
import type { Description } from "./describeCell";
import { type Draft, finish, type Missing, referenceParts } from "./draft";
import type { SheetIndexes } from "./sheetIndexes";
import { addressOfCells, type FoundCells, resolveReference } from "./resolveReference";
import { type Trial, tryCells } from "./trial";
import type { Sign, Unit } from "./unit";

/** What stands in the way of a connection. `about` is what the message quotes. */
export type ProposalProblem =
  | { readonly code: "referenceUnknown" | "oneCellNeeded" | "planItself"; readonly about: string }
  | { readonly code: "unitsDiffer"; readonly about: string; readonly from: Unit; readonly to: Unit }
  /** the plan's table has no such column */
  | { readonly code: "fieldMissing"; readonly about: string };

/** One field as it would be written. */
export interface ProposedField extends Told {
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
  readonly description: Description;
}

/** The unit and sign of a cell: as chosen, else as the workbook tells them; null where nothing does. */
interface Told {
  readonly unit: Unit | null;
  readonly sign: Sign | null;
}

export type FieldProposal =
  | ({ readonly kind: "ready" } & ProposedField)
  /** description: of the cells that are chosen already; null while there are none */
  | ({ readonly kind: "missing"; readonly field: Field; readonly missing: Missing; readonly description: Description | null } & Told)
  | { readonly kind: "refused"; readonly field: Field; readonly problem: ProposalProblem };

export interface Proposal {
  readonly fields: readonly FieldProposal[];
  /** what would come of the fields that are ready; null while none is, or where it cannot be told */
  readonly trial: Trial | null;
  /** as they were read for it: what is written rests on them */
  readonly tables: WorkbookTables;
}

export type ReadingWorkbook = Pick<Workbook, "readTables" | "readOutline" | "readCells" | "areBlank">;

export interface ProposeOptions {
  readonly plan: Plan;
  readonly indexes: SheetIndexes;
  readonly today: Day;
}

/** Works out what connecting a sub-goal so would write and lead to. Writes nothing. */
export async function propose(
  workbook: ReadingWorkbook,
  subGoal: SubGoal,
  drafts: readonly (readonly [Field, Draft])[],
  { plan, indexes, today }: ProposeOptions,
): Promise<Proposal> {
  const [outline, tables] = await Promise.all([workbook.readOutline(), workbook.readTables(planTableNames)]);
  const own = unitOfSubGoal(subGoal);
  const context = { workbook, indexes, outline, records: findTable(tables, "PlanSources"), own, today };
  const fields: FieldProposal[] = [];
  for (const [field, draft] of drafts) fields.push(await proposeField(subGoal, field, draft, context));
  const ready = fields.filter((each) => each.kind === "ready");
  if (ready.length === 0) return { fields, trial: null, tables };
  const read = { readTables: () => Promise.resolve(tables), areBlank: workbook.areBlank };
  return { fields, trial: await tryCells(read, ready, { plan: plan.name, subGoal: subGoal.id, today }), tables };
}

interface Context {
  readonly workbook: ReadingWorkbook;
  readonly indexes: SheetIndexes;
  readonly outline: WorkbookOutline;
  readonly records: TableCells | undefined;
  readonly own: Unit;
  readonly today: Day;
}

async function proposeField(subGoal: SubGoal, field: Field, draft: Draft, context: Context): Promise<FieldProposal> {
  const { workbook, outline, own, today } = context;
  const refused = (problem: ProposalProblem): FieldProposal => ({ kind: "refused", field, problem });
  const { place } = subGoal[field];
  if (place === null) return refused({ code: "fieldMissing", about: field });
  const sources: Record<string, FoundCells> = {};
  for (const part of referenceParts[draft.kind]) {
    const reference = draft[part].trim();
    if (reference === "") continue;
    const found = resolveReference(reference, outline);
    if (found === null) return refused({ code: "referenceUnknown", about: reference });
    const isOne = found.box.rows * found.box.columns === 1;
    if (!isOne && (draft.kind === "cell" || draft.kind === "errorRate")) return refused({ code: "oneCellNeeded", about: reference });
    if (touchesPlan(found, outline)) return refused({ code: "planItself", about: reference });
    sources[part] = found;
  }
  const parts = Object.keys(sources);
  const [current, ...read] = await workbook.readCells([place.cell, ...parts.map((part) => addressOfCells(sources[part]!))]);
  const blocks = Object.fromEntries(parts.map((part, index) => [part === "onlyCells" ? "only" : part, read[index]!]));
  const [first] = Object.values(sources);
  const description = first === undefined ? null : await context.indexes.describe(first, outline);
  const told = tellCounted(draft, description, blocks["cell"], { ...context, sheet: first?.sheet ?? "" });
  const connection = finish({ ...draft, ...told }, own);
  if (typeof connection === "string") return { kind: "missing", field, missing: connection, description, ...told };
  const formula = connectionFormula(connection, own);
  if (formula === null) return refused({ code: "unitsDiffer", about: subGoal.unit, from: told.unit ?? "plain", to: own });
  const { value, numberFormat, message } = calculate(connection, own, blocks, today);
  return {
    ...{ kind: "ready", field, connection, address: place.cell, before: current!.formulas[0]![0]!, formula, value, numberFormat, message },
    ...{ sources, blocks, description: description!, ...told },
  };
}

/** Chosen by hand first; else told by the workbook; else as the same sheet's figures were declared before. */
function tellCounted(
  draft: Draft,
  description: Description | null,
  cell: CellBlock | undefined,
  { own, records, sheet }: { readonly own: Unit; readonly records: TableCells | undefined; readonly sheet: string },
): Told {
  if (own === "plain") return { unit: "plain", sign: draft.sign };
  const declared = declaredOf(sheet, records);
  const { unit, sign } = draft;
  if (isAmount(own)) {
    const heading = description?.unit != null && isAmount(description.unit) ? description.unit : null;
    return { unit: unit ?? heading ?? declared.unit, sign: sign ?? description?.sign ?? declared.sign };
  }
  if (unit !== null || cell === undefined) return { unit, sign };
  const value = cell.values[0]![0]!;
  // a heading says pct. of 0,967 shown as 96,7 % as well as of 96,7
  const isShare = isPercentFormat(cell.numberFormats[0]![0]!) || (typeof value === "number" && Math.abs(value) <= 1);
  return { unit: isShare ? "share" : "percent", sign };
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
