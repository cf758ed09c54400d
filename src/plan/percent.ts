/** Whether a unit is a percentage: `pct.`, `%`, `procent`, `pct. af sager`; not `procentpoint` or `pct.-point`. */
export function isPercentUnit(unit: string): boolean {
  return /^(?:%|(?:pct\.?|procent|per ?cent)(?![a-zæøå]))(?!\.?[- ]?points?(?![a-zæøå]))/iu.test(unit.trim());
}
