import type { SubGoal } from "../plan/plan";
import { isPercentFormat } from "../sheet/readDate";
import type { CellBlock } from "../sheet/workbook";
import { isAmount } from "./conversion";
import type { Description } from "./describeCell";
import type { Draft } from "./draft";
import type { Sign, Unit } from "./unit";

/** What a unit or sign is taken from: the controller, a text of the sheet, the cell's format, its size, or the sheet's last declaration. */
export type CountedBy = "chosen" | "heading" | "format" | "size" | "declared";

/** What a source's figure is counted in; null where nothing tells it and the controller must. */
export interface Counted {
  readonly unit: Unit | null;
  readonly unitBy: CountedBy | null;
  readonly sign: Sign | null;
  readonly signBy: CountedBy | null;
}

interface Source {
  readonly draft: Draft;
  readonly subGoal: SubGoal;
  /** what the sub-goal counts in */
  readonly own: Unit;
  readonly description: Description | null;
  readonly declared: { readonly unit: Unit | null; readonly sign: Sign | null };
  /** the source's cell, where it is one */
  readonly cell: CellBlock | undefined;
}

/** Works out unit and sign of a source. What was chosen by hand counts before all else. */
export function countSource(source: Source): Counted {
  const { draft, own } = source;
  const [unit, unitBy] = draft.unit === null ? unitOf(source) : ([draft.unit, "chosen"] as const);
  const [sign, signBy] =
    draft.sign === null && isAmount(own) ? signOf(source) : ([draft.sign, draft.sign === null ? null : "chosen"] as const);
  return { unit, unitBy, sign, signBy };
}

type Told<Value> = readonly [Value | null, CountedBy | null];

function unitOf({ subGoal, own, description, declared, cell }: Source): Told<Unit> {
  const heading = description?.unit ?? null;
  // a sub-goal without a unit does not say that figures in thousands are to be taken as they are
  if (own === "plain") return subGoal.unit === "" && heading !== null && heading !== "plain" ? [null, null] : ["plain", null];
  if (isAmount(own)) {
    if (heading !== null && isAmount(heading)) return [heading, "heading"];
    return declared.unit !== null && isAmount(declared.unit) ? [declared.unit, "declared"] : [null, null];
  }
  if (cell === undefined) return [null, null];
  if (isPercentFormat(cell.numberFormats[0]![0]!)) return ["share", "format"];
  const value = cell.values[0]![0]!;
  if (typeof value === "number" && Math.abs(value) > 1) return ["percent", heading === "percent" ? "heading" : "size"];
  // 0,8 under "pct." may be 0,8 per cent as well as 80, and a blank or a 0 tells nothing
  if (typeof value === "number" && value !== 0 && heading !== "percent") return ["share", "size"];
  return declared.unit === "share" || declared.unit === "percent" ? [declared.unit, "declared"] : [null, null];
}

/** "merforbrug = +" is said of results: costs are positive beside it, and in the plan as well. */
const aboutResult =
  /resultat|result|overskud|underskud|surplus|deficit|afvig|deviation|balance|netto|\bnet\b|mer-?forbrug|mindre-?forbrug/iu;

function signOf({ subGoal, description, declared }: Source): Told<Sign> {
  const said = [subGoal.text, description?.row ?? "", ...(description?.columns ?? [])];
  if (!said.some((text) => aboutResult.test(text)) && subGoal.criterion !== "within") return [null, null];
  if (description?.sign != null) return [description.sign, "heading"];
  return declared.sign === null ? [null, null] : [declared.sign, "declared"];
}
