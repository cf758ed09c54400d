import { caseColumns, type CaseList, caseLists, caseRange } from "./cases";
import { aboutMonthsLater, today } from "./days";
import type { Random } from "./random";
import type { Cell, Questions } from "./sheet";

/** Where a question has its period and what is known of it. */
export interface Columns {
  readonly from: string;
  readonly to: string;
  readonly known: string;
  readonly over: string;
}

export const caseInputs = ["first row", "last row", "months", "from", "to", "population", "as of"];
const populations = { due: ["due", "frist", null], closed: ["closed", "afsluttet"], received: ["received", "modtaget"] } as const;

export const onTime: Questions = {
  name: "ONTIME",
  natives: "SUMPRODUCT, COUNTIFS and EDATE",
  inputs: caseInputs,
  formulas: ["known", "day is over", "on time", "late", "native"],
  rows: (random) => caseLists.flatMap((list) => caseQuestions(list, random)),
  native: (row) => {
    const columns = { from: "D#", to: "E#", known: "H#", over: "I#" };
    return [...knownDay(columns), ...decided(row, columns), "IF(J#+K#=0,NA(),J#/(J#+K#))"];
  },
  ask: ([first, last, ...rest], sheets) => [...caseColumns([first!, last!], sheets), ...rest.slice(0, 5)],
};

/** One for each population, as of the same day. */
export function caseQuestions({ first, last, months, from, to, days }: CaseList, random: Random): readonly (readonly Cell[])[] {
  const [received, closed] = random.pick(days);
  const deadline = received === null ? to : aboutMonthsLater(received, months);
  const asOf = random.pick([
    null,
    to,
    to + 1,
    deadline,
    deadline + 1,
    closed ?? deadline,
    (closed ?? deadline) - 1,
    random.whole(from, today),
  ]);
  return Object.values(populations).map((words) => [first, last, months, from, to, random.pick<string | null>(words), asOf]);
}

/** What is known on which day, at the latest today, and whether that day is over. */
export function knownDay({ to, known }: Columns): readonly [known: string, over: string] {
  return [`MIN(${String(today)},IF(ISBLANK(G#),${to},G#))`, `${String(today)}>${known}`];
}

/** How many of a list are on time and how many are late. */
export function decided(row: readonly Cell[], { from, to, known, over }: Columns): readonly [onTime: string, late: string] {
  const [closed, deadline] = [caseRange(row, "closed"), caseRange(row, "deadline")];
  if (isPopulation(row, "closed")) {
    const inPeriod = `${closed},">="&${from},${closed},"<="&MIN(${to},${known}),${caseRange(row, "on time")}`;
    return [`COUNTIFS(${inPeriod},TRUE)`, `COUNTIFS(${inPeriod},FALSE)`];
  }
  const counted = isPopulation(row, "received") ? caseRange(row, "received") : deadline;
  const inPeriod = `(${counted}>=${from})*(${counted}<=${to})`;
  const isClosed = `ISNUMBER(${closed})*(${closed}<=${known})`;
  const isLate = `${isClosed}*(${closed}>${deadline})+(1-${isClosed})*((${deadline}<${known})+${over}*(${deadline}=${known}))`;
  return [`SUMPRODUCT(${inPeriod}*${isClosed}*(${closed}<=${deadline}))`, `SUMPRODUCT(${inPeriod}*(${isLate}))`];
}

export function isPopulation(row: readonly Cell[], population: keyof typeof populations): boolean {
  return (populations[population] as readonly Cell[]).includes(row[5] ?? null);
}
