import { aboutMonthsLater, dayIn, serial } from "./days";
import { Random } from "./random";
import { type Cell, letter, type Native, type Sheets } from "./sheet";

const seed = 14;
const listCount = 320;

/** Consecutive rows of the sheet Cases, and the period they are asked about. */
export interface CaseList {
  /** sheet rows, the first below the header is 2 */
  readonly first: number;
  readonly last: number;
  readonly months: number;
  readonly from: number;
  readonly to: number;
  readonly days: readonly (readonly [received: number | null, closed: number | null])[];
}

export const caseLists: readonly CaseList[] = makeLists(new Random(seed));

export const casesSheet = {
  name: "Cases",
  headers: ["received", "closed", "deadline", "on time"],
  rows: caseLists.flatMap(({ days, first, months }) =>
    days.map(([received, closed], index): readonly (Cell | Native)[] => {
      const row = String(first + index);
      return [
        received,
        closed,
        { formula: `IF(ISBLANK(A${row}),"",EDATE(A${row},${String(months)}))`, isDay: true },
        { formula: `IF(ISBLANK(B${row}),"",B${row}<=C${row})` },
      ];
    }),
  ),
};

/** The column of a list as a range of a formula. */
export function caseRange(row: readonly Cell[], header: (typeof casesSheet.headers)[number]): string {
  const column = letter(casesSheet.headers.indexOf(header));
  return `Cases!$${column}$${String(row[0])}:$${column}$${String(row[1])}`;
}

/** Both columns of a list as a function gets them: rows of one cell. */
export function caseColumns([first, last]: readonly Cell[], sheets: Sheets): readonly [received: Cell[][], closed: Cell[][]] {
  const rows = sheets("Cases").slice(Number(first) - 2, Number(last) - 1);
  return [rows.map(([received]) => [received ?? null]), rows.map(([, closed]) => [closed ?? null])];
}

function makeLists(random: Random): readonly CaseList[] {
  const lists: CaseList[] = [];
  for (let first = 2; lists.length < listCount; first = lists.at(-1)!.last + 1) {
    const [from, to] = period(random);
    const months = random.pick([0, 1, 2, 3, 3, 5, 5, 6, 12]);
    const days = Array.from({ length: random.whole(5, 24) }, () => oneCase(random, from, to, months));
    lists.push({ first, last: first + days.length - 1, months, from, to, days });
  }
  return lists;
}

/** A year, a quarter, a month or any days. */
function period(random: Random): readonly [from: number, to: number] {
  const [year, month] = [random.whole(2019, 2022), random.whole(1, 12)];
  const length = random.pick([12, 12, 3, 1, 0]);
  if (length > 0) return [serial(year, month, 1), serial(year, month + length, 0)];
  const from = dayIn(random, 2019, 2022);
  return [from, from + random.whole(0, 300)];
}

/** Due on an end of the period or the day beside it, at the end of a month or at any time; closed on the deadline, beside it or not yet. */
function oneCase(random: Random, from: number, to: number, months: number): readonly [number | null, number | null] {
  if (random.chance(0.06)) return [null, null];
  const edge = random.pick([from, to]) + random.pick([0, 0, 1, -1]);
  const someDay = random.whole(from - 60, to + 30);
  const received = random.chance(0.3) ? aboutMonthsLater(edge, -months) : random.chance(0.3) ? monthEnd(random, someDay) : someDay;
  const start = random.chance(0.4) ? received : aboutMonthsLater(received, -random.whole(0, months));
  const deadline = aboutMonthsLater(start, months);
  if (random.chance(0.2)) return [start, null];
  const closed = random.pick([
    deadline,
    deadline,
    deadline + 1,
    deadline - 1,
    random.whole(start, deadline),
    deadline + random.whole(0, 90),
  ]);
  return [start, Math.max(start, closed)];
}

/** From the 28th to the last of the month of this day. */
function monthEnd(random: Random, day: number): number {
  const firstOfNext = aboutMonthsLater(serial(2019, 1, 1), Math.floor((day - serial(2019, 1, 1)) / 30.44) + 1);
  return firstOfNext - random.whole(1, 4);
}
