import type { FunctionError } from "../functions/functionError";
import type { Day } from "../plan/day";
import type { Plan, SubGoal } from "../plan/plan";
import { findTable, planTableNames, sameName } from "../sheet/planTables";
import type { WorkbookOutline } from "../sheet/outline";
import { isCellError, isEmptyText } from "../sheet/readEntry";
import type { CellBlock, CellValue, TableCells, Workbook, WorkbookTables } from "../sheet/workbook";
import { calculate } from "./calculate";
import type { Connection, Field } from "./connection";
import { connectionFormula } from "./connectionFormula";
import { isTakenAsItIs, unitOfSubGoal } from "./conversion";
import { countSource, type Counted } from "./countSource";
import { declaredOf } from "./declared";
import type { Description } from "./describeCell";
import { type Draft, finish, type Missing, type ReferencePart, referenceParts } from "./draft";
import type { SheetIndexes } from "./sheetIndexes";
import { addressOfCells, bareReference, type FoundCells, resolveReference } from "../sheet/resolveReference";
import { type Trial, tryCells } from "./trial";
import { planReading } from "./suggest/scan";
import type { Unit } from "./unit";

/** What stands in the way of a connection. `about` is what the message quotes. */
export type ProposalProblem =
  | { readonly code: "referenceUnknown" | "oneCellNeeded" | "planItself"; readonly about: string }
  /** the cell holds text, which Excel would read as a number by the rules of its own country, or not at all */
  | { readonly code: "textToConvert"; readonly about: string; readonly text: string }
  | { readonly code: "unitsDiffer"; readonly about: string; readonly from: Unit; readonly to: Unit }
  /** the plan's table has no such column */
  | { readonly code: "fieldMissing"; readonly about: string };

/** One field as it would be written. */
export interface ProposedField extends Counted {
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

export type FieldProposal =
  | ({ readonly kind: "ready" } & ProposedField)
  /** description: of the cells that are chosen already; null while there are none */
  | ({ readonly kind: "missing"; readonly field: Field; readonly missing: Missing; readonly description: Description | null } & Counted)
  /** would: what it would be without the problem, where a mend of the source may remove it */
  | { readonly kind: "refused"; readonly field: Field; readonly problem: ProposalProblem; readonly would: ProposedField | null };

/** Whether a field can be written as it is. */
export function isReady(proposal: FieldProposal): proposal is ProposedField & { readonly kind: "ready" } {
  return proposal.kind === "ready";
}

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
  const ready = fields.filter(isReady);
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

async function proposeField(subGoal: SubGoal, field: Field, typed: Draft, context: Context): Promise<FieldProposal> {
  const { workbook, outline, own, today } = context;
  const refused = (problem: ProposalProblem): FieldProposal => ({ kind: "refused", field, problem, would: null });
  const { place } = subGoal[field];
  if (place === null) return refused({ code: "fieldMissing", about: field });
  const draft = withBareReferences(typed);
  const sources: Record<string, FoundCells> = {};
  for (const part of referenceParts[draft.kind]) {
    const reference = draft[part];
    if (reference === "") continue;
    const found = resolveReference(reference, outline);
    if (found === null) return refused({ code: "referenceUnknown", about: reference });
    if (touchesPlan(found, outline)) return refused({ code: "planItself", about: reference });
    sources[part] = found;
  }
  const parts = Object.keys(sources);
  const [current, ...read] = await workbook.readCells([place.cell, ...parts.map((part) => addressOfCells(sources[part]!))]);
  const reading = planReading(outline);
  const needsOneCell = draft.kind === "cell" || draft.kind === "errorRate";
  for (const [index, part] of (parts as ReferencePart[]).entries()) {
    const block = read[index]!;
    if (block.formulas.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=") && reading.test(cell))))
      return refused({ code: "planItself", about: draft[part] });
    if (!needsOneCell || block.values.length * block.values[0]!.length === 1) continue;
    if (!isMerged(block)) return refused({ code: "oneCellNeeded", about: draft[part] });
    const first = firstCell(sources[part]!);
    sources[part] = first;
    draft[part] = addressOfCells(first);
  }
  const blocks = Object.fromEntries(parts.map((part, index) => [part === "onlyCells" ? "only" : part, read[index]!]));
  const [first] = Object.values(sources);
  const description = first === undefined ? null : await context.indexes.describe(first, outline);
  const declared = declaredOf(first?.sheet ?? "", context.records);
  const counted = countSource({ draft, subGoal, own, description, declared, cell: blocks["cell"] });
  const connection = finish({ ...draft, unit: counted.unit, sign: counted.sign }, own);
  if (typeof connection === "string") return { kind: "missing", field, missing: connection, description, ...counted };
  const formula = connectionFormula(connection, own);
  if (formula === null) return refused({ code: "unitsDiffer", about: subGoal.unit, from: counted.unit ?? "plain", to: own });
  const { value, numberFormat, message } = calculate(connection, own, blocks, today);
  const would: ProposedField = {
    ...{ field, connection, address: place.cell, before: current!.formulas[0]![0]!, formula, value, numberFormat, message },
    ...{ sources, blocks, description: description!, ...counted },
  };
  const text = textToConvert(connection, own, blocks["cell"]);
  if (text !== null) return { kind: "refused", field, problem: { code: "textToConvert", about: draft.cell, text }, would };
  return { kind: "ready", ...would };
}

function withBareReferences(draft: Draft): { -readonly [Key in keyof Draft]: Draft[Key] } {
  const parts: readonly ReferencePart[] = referenceParts[draft.kind];
  return { ...draft, ...Object.fromEntries(parts.map((part) => [part, bareReference(draft[part])])) };
}

/** Excel's address of a merged cell is that of all its cells, of which only the first holds anything. */
function isMerged({ values }: CellBlock): boolean {
  return values.length * values[0]!.length <= 100 && values.flat().every((value, index) => index === 0 || value === "");
}

function firstCell({ sheet, box }: FoundCells): FoundCells {
  return { sheet, box: { ...box, rows: 1, columns: 1 } };
}

/** Words for "nothing yet" are told by their error until a figure takes their place. */
function textToConvert(connection: Connection, own: Unit, cell: CellBlock | undefined): string | null {
  const value = cell?.values[0]?.[0];
  if (connection.kind !== "cell" || typeof value !== "string" || isEmptyText(value) || isCellError(value)) return null;
  return isTakenAsItIs(connection, own) ? null : value;
}

/** A plan that takes its figures from its own tables would go round in a circle. */
function touchesPlan({ sheet, box }: FoundCells, { tables }: WorkbookOutline): boolean {
  return tables.some(
    ({ name, sheet: own, box: table }) =>
      own === sheet &&
      planTableNames.some((plan) => sameName(plan, name)) &&
      box.top < table.top + table.rows &&
      table.top < box.top + box.rows &&
      box.left < table.left + table.columns &&
      table.left < box.left + box.columns,
  );
}
