import type { PaneWords } from "./paneWords";
import type { Plan } from "../plan/plan";

/** "CPR 2022": the plan's name, with its year where the name does not already say it. */
export function planTitle({ name, year }: Plan, pane: PaneWords): string {
  if (name === "") return pane.planTitle(year);
  return year === null || name.includes(String(year)) ? name : `${name} ${year}`;
}
