import { type Day, dayOf, isPlausibleDay, isRealDay } from "../plan/day";
import { readDate } from "../sheet/readDate";

const written = /^(\d{1,2})\s?([-./])\s?(\d{1,2})\s?([-./])\s?(\d{2})\.?$/u;
const fullYear = /^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?\d{4}$/u;
/** A date this far from the plan's year was written in another order. */
const farthest = 10;

/** Whether a text is written as a date, or names a month or a part of one: "14/3-22", "ult. feb.". */
export function meansDate(text: string): boolean {
  const plain = text.trim().toLowerCase();
  const months =
    /(?<!\p{L})(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/u;
  return (
    /^\d{1,4}\s?[-./]\s?\d{1,2}(?:\s?[-./]\s?\d{1,4})?\.?$/u.test(plain) ||
    /^(?:ult|primo|medio|ultimo)\b/u.test(plain) ||
    months.test(plain)
  );
}

/** What other texts of the same list tell of the order in which day and month are written. */
export function isDayFirst(texts: readonly string[]): boolean {
  const decided = texts.flatMap((text) => {
    const plain = text.trim();
    const [, first, second] = fullYear.exec(plain) ?? [];
    const [, day, , month] = written.exec(plain) ?? [];
    const [a, b] = [Number(first ?? day), Number(second ?? month)];
    return a > 12 && b <= 12 ? [true] : b > 12 && a <= 12 ? [false] : [];
  });
  return decided.length > 0 && decided.every(Boolean);
}

/**
 * Reads text as a date where there is one way only to read it: ISO, a four-digit year, or day, month and a year of two digits that cannot
 * be taken for anything else.
 *
 * @param dayFirst whether other texts of the list are written so
 */
export function readAnyDate(text: string, year: number | null, dayFirst: boolean): Day | null {
  const plain = text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  const full = readDate(plain);
  if (full !== null) return isPlausibleDay(full) ? full : null;
  const [, a, before, b, after, c] = written.exec(plain) ?? [];
  if (a === undefined) return null;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  const isNear = (short: number) => year === null || Math.abs(2000 + short - year) <= farthest;
  const reading = (short: number, month: number, day: number) =>
    isNear(short) && isRealDay({ year: 2000 + short, month, day }) ? dayOf(2000 + short, month, day) : null;
  const own = reading(third, second, first);
  if (own === null) return null;
  // 20-06-21 may be 2020-06-21, while nobody writes a year before a stroke
  const yearFirst = before === after && before !== "." && a.length === 2 ? reading(first, second, third) : null;
  const monthFirst = dayFirst ? null : reading(third, first, second);
  return [yearFirst, monthFirst].every((other) => other === null || other === own) ? own : null;
}
