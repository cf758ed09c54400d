/** What Excel makes of 1 January 2000. */
const serials: ReadonlyMap<unknown, boolean> = new Map([
  [36526, false],
  [35064, true],
]);

/** Office.js has no property for it, so a date is asked for and its number looked at. */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const date = context.workbook.functions.date(2000, 1, 1);
  date.load("value");
  await context.sync();
  const from1904 = serials.get(date.value);
  if (from1904 === undefined) throw new Error(`Excel counts 1 January 2000 as ${String(date.value)}`);
  return from1904;
}
