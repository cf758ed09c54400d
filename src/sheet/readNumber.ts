import { type Exact, exactFromDigits } from "../plan/exact";

export type NumberText =
  | { readonly kind: "number"; readonly value: Exact; readonly percent: boolean; readonly approximate: boolean }
  /** one separator before exactly three digits: thousands to some, decimals to others */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "none" };

const none: NumberText = { kind: "none" };
const minus = /^[-−–]/u;

/**
 * Reads text that is unambiguously a number: 96,7 · -1.234,5 · 1,234.5 · 2.325.750 · ca. 2.300,5 · (400) · 90 pct.
 * A percentage becomes a share: 90 pct. is 0,9.
 */
export function readNumber(text: string): NumberText {
  let rest = text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  const approximate = /^(ca\.?|circa|cirka|approx\.?|~) ?/iu;
  const isApproximate = approximate.test(rest);
  rest = rest.replace(approximate, "");
  const percent = / ?(pct\.?|%|procent|percent)$/iu;
  const isPercent = percent.test(rest);
  rest = rest.replace(percent, "");
  const bracketed = /^\((.*)\)$/u.exec(rest);
  const negative = bracketed !== null || minus.test(rest);
  rest = (bracketed?.[1] ?? rest)
    .replace(bracketed ? /^$/u : minus, "")
    .replace(/^\+/u, "")
    .trim();
  // A space groups thousands only between groups of three.
  if (/^\d{1,3}( \d{3})+([.,]\d+)?$/u.test(rest)) rest = rest.replaceAll(" ", "");
  const digits = plainDigits(rest);
  if (digits === null || digits === "ambiguous") return digits === null ? none : { kind: "ambiguous" };
  const value = exactFromDigits(digits).times(isPercent ? "0.01" : "1");
  return { kind: "number", value: negative ? value.neg() : value, percent: isPercent, approximate: isApproximate };
}

function plainDigits(text: string): string | null {
  if (/^\d+$/u.test(text)) return text;
  // both separators: the last one is the decimal sign
  const both = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/u.exec(text);
  if (both && both[2] !== both[3] && !both[1]!.includes(both[3]!)) return `${both[1]!.replaceAll(both[2]!, "")}.${both[4]!}`;
  // the same separator twice or more: thousands
  if (/^\d{1,3}(\.\d{3}){2,}$/u.test(text) || /^\d{1,3}(,\d{3}){2,}$/u.test(text)) return text.replace(/[.,]/gu, "");
  const one = /^(\d+)[.,](\d+)$/u.exec(text);
  if (!one) return null;
  const mayGroup = one[2]!.length === 3 && one[1]!.length <= 3 && !/^0+$/u.test(one[1]!);
  return mayGroup ? "ambiguous" : `${one[1]!}.${one[2]!}`;
}

/** The two limits of `10-15`, `10–15`, `10 til 15`, `10 to 15`, `10-15 pct.`; null where the text is no such range. */
export function readRange(text: string): { readonly low: NumberText; readonly high: NumberText } | null {
  const match = /^\s*(\S.*?)\s*(?:-|–|—|−|\btil\b|\bto\b)\s*(\S.*?)\s*$/iu.exec(text);
  if (!match) return null;
  const percent = /(pct\.?|%|procent|percent)\s*$/iu.exec(match[2]!);
  const lowHasPercent = /(pct\.?|%|procent|percent)\s*$/iu.test(match[1]!);
  // 10 % to 15 is two units
  if (lowHasPercent && !percent) return null;
  const low = readNumber(percent && !lowHasPercent ? `${match[1]!} %` : match[1]!);
  const high = readNumber(match[2]!);
  return low.kind === "none" || high.kind === "none" ? null : { low, high };
}
