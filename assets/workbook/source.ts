import { formula } from "./page";
import type { Formula, Page } from "./page";

/** A cell of the department's that the plan takes a figure from, and what it holds; "" while blank. */
export interface Source {
  readonly cell: string;
  readonly value: number | string;
}

export function source(page: Page, cell: string, value: number | string): Source {
  return { cell: `${page.frame.name}!${cell}`, value };
}

/** Points at a cell so that blank stays blank; a bare reference to a blank cell gives 0. */
export function pointAt(source: Source): Formula {
  return formula(`IF(${source.cell}="","",${source.cell})`, source.value);
}

/** A PLAN function as workbook files spell it; Excel shows it as PLAN.NAME. */
export function plan(name: string, ...args: readonly string[]): string {
  return `_xldudf_PLAN_${name}(${args.join(",")})`;
}
