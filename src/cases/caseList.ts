import { deadlineOf, daysDueIn, noDeadlines } from "../figures/deadlines";
import { addCases, type CasesOnTime, notClosed, type Question, startCount } from "../figures/onTime";
import { caseQuestion } from "../functions/caseFunctions";
import { cellError, errorIn } from "../functions/cellArguments";
import { FunctionError } from "../functions/functionError";
import { casesOf, type ListedCase } from "../functions/readCases";
import type { Day } from "../plan/day";
import type { WorkbookOutline } from "../sheet/outline";
import { cellAddress } from "../sheet/address";
import { addressOfCells, type FoundCells } from "../sheet/resolveReference";
import type { Workbook } from "../sheet/workbook";
import type { FoundCall } from "../trace/findCalls";
import { cellsIn } from "../trace/operandValue";
import { traceCall, type TracedArgument } from "../trace/traceCall";
import { caseNumbers } from "./caseNumbers";

export interface OpenCase {
  /** null where the list has no column of case numbers, or none for this case */
  readonly number: string | null;
  /** its row on the sheet, 1-based */
  readonly row: number;
  /** the cell with its day of receipt: "Klagesager!B14" */
  readonly cell: string;
  readonly received: Day;
  readonly due: Day;
  /** calendar days from the list's day; 0 is today, negative is overdue */
  readonly daysLeft: number;
}

/** A row that is neither a case nor blank, and why. */
export interface UnreadableRow {
  readonly row: number;
  readonly cell: string;
  readonly error: FunctionError;
}

export type CaseList =
  | {
      readonly kind: "list";
      /** where its PLAN function stands: "Klagesager!I9" */
      readonly cell: string;
      /** whether the formula takes one share of the cases, which a target can be compared with; not a number of cases, nor two shares */
      readonly isShare: boolean;
      readonly question: Question;
      /** the day up to which the cases are followed: that of the formula, else today */
      readonly day: Day;
      /** how many rows are cases and can be read, whatever their days */
      readonly cases: number;
      /** those of them in the population */
      readonly counted: CasesOnTime;
      /** those that count for the sub-goal, the first deadline first */
      readonly open: readonly OpenCase[];
      /** open cases outside of the period */
      readonly others: readonly OpenCase[];
      readonly unreadable: readonly UnreadableRow[];
    }
  /** an argument that is a calculation, which is not followed */
  | { readonly kind: "notFollowed"; readonly cell: string; readonly argument: string }
  /** the arguments are such that the function has no answer either */
  | { readonly kind: "wrong"; readonly cell: string; readonly error: FunctionError };

export const caseFunctions: ReadonlySet<string> = new Set(["ONTIME", "LATEROOM"]);

/**
 * The list of cases that a PLAN.ONTIME or PLAN.LATEROOM counts, and which of them are open.
 *
 * @param isOnly whether its formula has no other list of cases
 * @returns rejects with a WorkbookError where the workbook could not be read
 */
export async function readCaseList(
  { call, cell }: FoundCall,
  isOnly: boolean,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
  today: Day,
): Promise<CaseList> {
  const traced = (await traceCall(call, cell, outline, workbook, today)).arguments;
  const lost = traced.find(({ given }) => given === null);
  if (lost !== undefined) return { kind: "notFollowed", cell, argument: lost.text };
  try {
    const values = traced.map(({ given }) => given!.value);
    const { day, ...question } = caseQuestion(call.name as "ONTIME" | "LATEROOM", values, today);
    for (const [index, name] of ["received", "closed"].entries()) {
      const error = errorIn(values[index]);
      if (error !== null) throw cellError(error, name);
    }
    const listed = casesOf(values[0], values[1]);
    const numbers = await numbersOf(traced[0], outline, workbook);
    const isShare = isOnly && call.name === "ONTIME";
    return { kind: "list", cell, isShare, question, day, ...sorted(listed, question, day, placesOf(traced[0]), numbers) };
  } catch (error) {
    if (error instanceof FunctionError) return { kind: "wrong", cell, error };
    throw error;
  }
}

type Sorted = Pick<Extract<CaseList, { kind: "list" }>, "cases" | "counted" | "open" | "others" | "unreadable">;
type Places = (row: number) => { readonly row: number; readonly cell: string };

function sorted(listed: readonly ListedCase[], question: Question, day: Day, places: Places, numbers: ReadonlyMap<number, string>): Sorted {
  const { months, population, period } = question;
  const [from, to] = population === "due" ? daysDueIn(period.from, period.to, months) : [period.from, period.to];
  const deadlines = noDeadlines(months);
  const count = startCount(question);
  const received = Int32Array.from(listed.flatMap((each) => (each.error === null ? [each.received] : [])));
  const closed = Int32Array.from(listed.flatMap((each) => (each.error === null ? [each.closed] : [])));
  addCases(count, received, closed, received.length);
  const [open, others]: [OpenCase[], OpenCase[]] = [[], []];
  for (const each of listed) {
    // one received later is not known yet
    if (each.error !== null || (each.closed !== notClosed && each.closed <= day) || each.received > day) continue;
    const place = places(each.row);
    const due = deadlineOf(deadlines, each.received);
    const isCounted = population === "closed" ? day <= period.to : each.received >= from && each.received <= to;
    const number = numbers.get(place.row) ?? null;
    (isCounted ? open : others).push({ ...place, number, received: each.received, due, daysLeft: due - day });
  }
  const { onTime, late, undecided } = count;
  return {
    cases: received.length,
    counted: { onTime, late, undecided },
    open: open.toSorted(byDue),
    others: others.toSorted(byDue),
    unreadable: listed.flatMap((each) => (each.error === null ? [] : [{ ...places(each.row), error: each.error }])),
  };
}

function byDue(one: OpenCase, other: OpenCase): number {
  return one.due - other.due || one.row - other.row;
}

/** Where on the sheet the rows of a list stand, though a filter passed some over. */
function placesOf(list: TracedArgument | undefined): Places {
  const rows = list?.given?.cells?.rows ?? [];
  const found = listCells(list);
  const columns = found?.box.columns ?? 1;
  return (index) => {
    const row = rows[Math.floor(index / columns)] ?? index + 1;
    return { row, cell: found === null ? "" : cellAddress(found.sheet, row, found.box.left + (index % columns)) };
  };
}

function listCells(list: TracedArgument | undefined): FoundCells | null {
  const operand = list?.operand.kind === "filtered" ? list.operand.of : list?.operand;
  return operand === undefined ? null : (cellsIn(operand)[0] ?? null);
}

async function numbersOf(
  list: TracedArgument | undefined,
  outline: WorkbookOutline,
  workbook: Pick<Workbook, "readCells">,
): Promise<ReadonlyMap<number, string>> {
  const found = listCells(list);
  const block = found === null ? undefined : list?.cells.find(({ address }) => address === addressOfCells(found))?.block;
  return found === null || block === undefined || found.box.columns > 1 ? new Map() : caseNumbers(found, block, outline, workbook);
}
