import { rangeAt } from "./rangeAt";

/** A range of which some rows are hidden is asked about in so many parts. */
const parts = 16;

/** Excel tells of a range only whether all, none or some of its rows are hidden: the parts with some are asked about again. */
export async function hiddenRows(context: Excel.RequestContext, address: string): Promise<readonly number[]> {
  const whole = rangeAt(context, address).load("rowIndex,rowCount");
  const { worksheet } = whole;
  await context.sync();
  let asked: readonly Rows[] = [{ first: whole.rowIndex, count: whole.rowCount }];
  const hidden: number[] = [];
  while (asked.length > 0) {
    const ranges = asked.map(({ first, count }) => worksheet.getRangeByIndexes(first, 0, count, 1).load("rowHidden"));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each answer says what to ask next; a handful of rounds
    await context.sync();
    const undecided: Rows[] = [];
    ranges.forEach((range, index) => {
      const rows = asked[index]!;
      // null where they differ, which the declarations do not say
      const answer = range.rowHidden as boolean | null;
      if (answer === true) for (let row = 0; row < rows.count; row += 1) hidden.push(rows.first + row + 1);
      if (answer === null) undecided.push(...split(rows));
    });
    asked = undecided;
  }
  return hidden.sort((a, b) => a - b);
}

/** first: 0-based */
interface Rows {
  readonly first: number;
  readonly count: number;
}

function split({ first, count }: Rows): Rows[] {
  const size = Math.ceil(count / parts);
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, index) => index * size);
  return starts.map((start) => ({ first: first + start, count: Math.min(size, count - start) }));
}
