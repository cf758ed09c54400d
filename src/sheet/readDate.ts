import { type Day, dayOf, isRealDay } from "../plan/day";

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u;
const local = /^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})(?: .*)?$/u;

/** Whether text is written as a date, be it a day that exists or not (31-02-2022). */
export function looksLikeDate(text: string): boolean {
  return iso.test(text.trim()) || local.test(text.trim());
}

/** Reads text as a date: ISO, or day, month and a four-digit year; a time of day is ignored. null where it is neither, or no such day exists. */
export function readDate(text: string): Day | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  const yearFirst = iso.exec(trimmed);
  const dayFirst = local.exec(trimmed);
  const parts = yearFirst ? [yearFirst[1], yearFirst[2], yearFirst[3]] : dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : null;
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return isRealDay({ year, month, day }) ? dayOf(year, month, day) : null;
}

/** Whether a number format (as Excel writes it in English) shows a date. */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|s\.0+/giu, "");
  return !/^general$/iu.test(codes) && /[dmy]/iu.test(codes) && !/[#0?]/u.test(codes);
}

export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./gu, "").includes("%");
}
