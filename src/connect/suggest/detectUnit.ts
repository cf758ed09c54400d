import type { Sign, Unit } from "../unit";

export interface UnitAndSign {
  /** null: the text names no unit */
  readonly unit: Unit | null;
  /** null: the text says nothing of signs */
  readonly sign: Sign | null;
}

/** The unit and the sign a text tells: a title, a heading, a label, a cell of a unit column. */
export function detectUnit(text: string): UnitAndSign {
  const plain = text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/[−–—]/gu, "-")
    .trim();
  return { unit: unitIn(plain), sign: signIn(plain) };
}

const word = String.raw`(?![\p{L}\p{N}])`;
const crowns = String.raw`(?:kr(?!\.? ?himmelfart)(?:oner)?(?:\.|${word})|dkk${word})`;
const one = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}`, "u");
/**
 * A figure before a unit makes it a value: "højst 2,0 mio. kr." says nothing of the cells around it. 1.000 kr. is a unit, and a year
 * is no amount.
 */
const values =
  /(?<![\d.,]|\d )(?!1[., ']?000(?:[., ']?000)? ?(?:kr|dkk))(?!(?:19|20)\d\d(?![\d.,]*\d))\d(?:[\d.,]*\d)?(?: ?(?:t|tkr|mio|mill|mia|mrd|million|billion|thousand)\.?)? ?(?:kr\.?|dkk|pct\.?|procent|per ?cent|%|dage|days|stk\.?|mio\.?)/gu;

/** In order: the longer way of writing comes before the shorter one it holds. */
const unitPatterns: readonly (readonly [Unit, RegExp])[] = [
  ["billionKr", one(String.raw`(?:(?:mia\.?|mrd\.?|milliarder|milliard|billions?) ?${crowns}|dkk ?(?:in )?(?:billions?|bn|mia)${word})`)],
  [
    "millionKr",
    one(
      String.raw`(?:(?:mio\.?|mill\.?|million|millioner|millions|m\.?|1[., ]?000[., ]?000)(?: of)? ?${crowns}|dkk ?(?:in )?(?:1,000,000|millions?|mio\.?|m|mn|mln)${word}|mio\.?${word}|mdkk${word})`,
    ),
  ],
  [
    "thousandKr",
    one(
      String.raw`(?:(?:1[.,' ]?000|t\.?|tus\.?|tusinde?r?|thousands?|'?000s?)(?: of)? ?${crowns}|tkr\.?${word}|tdkk${word}|(?:dkk|kr\.?) ?(?:in )?(?:1[.,' ]?000(?![\d.,]*\d)|thousands?|t|k|'?000s?)${word}|kdkk${word})`,
    ),
  ],
  ["kr", one(String.raw`(?:hele )?${crowns}(?! ?\d)`)],
  ["percent", one(String.raw`(?:pct\.?|procent|per ?cent|percentage|%|pct-andel)(?!\.?[- ]?points?${word})(?![\p{L}])`)],
  [
    "plain",
    one(String.raw`(?:(?:arbejds|syge|kalender)?dage?|(?:working |sick |calendar )?days?|antal|stk\.?|count|number|headcount)${word}`),
  ],
];

function unitIn(text: string): Unit | null {
  const units = text.replace(values, "#");
  return unitPatterns.find(([, pattern]) => pattern.test(units))?.[0] ?? null;
}

const surplus = String.raw`(?:overskud|mindreforbrug|merindtægt(?:er)?|surplus|underspend(?:ing)?|indtægt(?:er)?|revenues?|income)`;
const deficit = String.raw`(?:underskud|merforbrug|mindreindtægt(?:er)?|deficit|overspend(?:ing)?|udgift(?:er)?|omkostning(?:er)?|forbrug|expenditure|expenses?|costs?)`;
const positive = String.raw`(?:\+(?! ?\/)|plus${word}|positivt?(?:e|iv)?${word}|positive${word})`;
const negative = String.raw`(?:(?<!\/ ?)-|minus${word}|negativt?e?${word}|negative${word}|i parentes|in (?:brackets|parentheses))`;
/** what may stand between an amount and its sign */
const link = String.raw` ?(?:\([^)]*\)|\/ ?\p{L}+)? ?(?:er|is|are|vises|angives|skrives|shown|som|as|med|with|=|:| )*`;

/** Each tells by itself which way an amount counts. "merforbrug = +" and "+ = merforbrug" are the same. */
const signPatterns: readonly (readonly [Sign, RegExp])[] = [
  ["surplusPositive", either(surplus, positive)],
  ["deficitPositive", either(deficit, positive)],
  ["surplusPositive", either(deficit, negative)],
  ["deficitPositive", either(surplus, negative)],
];

function either(amount: string, sign: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}])(?:${amount}${word}${link}${sign}|(?<![\p{L}\p{N}])${sign} ?(?:=|:|er|is|means|betyder)? ?${amount}${word})`,
    "u",
  );
}

function signIn(text: string): Sign | null {
  const told = signPatterns.map(([sign, pattern]) => ({ sign, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  const [first] = told.sort((a, b) => a.at - b.at);
  // "merforbrug = +" beside "overskud = +" is a text nobody can follow
  return first !== undefined && told.every(({ sign }) => sign === first.sign) ? first.sign : null;
}
