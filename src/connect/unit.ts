/**
 * What a figure on the department's sheet is counted in. `percent` is 96,7 for 96,7 pct.; `share` is 0,967 for the same, as a cell
 * formatted in percent holds it. `plain` is anything that is not converted: days, counts, dates.
 */
export const units = ["kr", "thousandKr", "millionKr", "billionKr", "percent", "share", "plain"] as const;
export type Unit = (typeof units)[number];

/** Whose sign an amount has: the plan counts a surplus as positive. Of figures that are no amounts it says nothing. */
export const signs = ["surplusPositive", "deficitPositive"] as const;
export type Sign = (typeof signs)[number];
