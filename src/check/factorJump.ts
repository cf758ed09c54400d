import { isAmount, unitOfSubGoal } from "../connect/conversion";
import { detectUnit } from "../connect/suggest/detectUnit";
import type { Entry } from "../plan/plan";
import { isDateFormat, isPercentFormat } from "../sheet/readDate";
import { type CheckedField, cellAt, type CheckedSource } from "./checkedField";
import type { Finding, FindingOf } from "./finding";
import { firstCell, found } from "./found";
import { median, numberIn } from "./numbers";

/** A jump smaller than this may be a real one. */
const leastJump = 300;
type Factor = FindingOf<"factorJump">["factor"];
type Against = FindingOf<"factorJump">["against"];

/**
 * A figure about a power of thousand away from those it ought to be of one size with. A guess: nobody can know from the size alone. Of
 * figures that count up over the year only those that are too large are told.
 */
export function factorJump(field: CheckedField, siblings: readonly CheckedField[]): readonly Finding[] {
  const figure = numberIn(field.value);
  if (figure === null || figure === 0 || field.formula === "") return inRow(field);
  const isMoney = isAmount(unitOfSubGoal(field.subGoal));
  for (const [against, other, nearness] of comparable(field, siblings)) {
    if (other === null || other === 0) continue;
    const factor = jump(figure, other, nearness);
    if (factor === null || (!isMoney && Math.abs(figure) < Math.abs(other))) continue;
    return [told(field, firstCell(field), { factor, figure, other, against })];
  }
  return inRow(field);
}

function told(
  field: CheckedField,
  cell: string,
  jumped: Pick<FindingOf<"factorJump">, "factor" | "figure" | "other" | "against">,
): Finding {
  return found("factorJump", field, cell, { ...jumped, isGuess: true });
}

type Comparable = readonly [against: Against, other: number | null, nearness: number];

function comparable(field: CheckedField, siblings: readonly CheckedField[]): readonly Comparable[] {
  const { subGoal, field: own, history } = field;
  const { criterion } = subGoal;
  const past = history.map((row) => numberOf(row[own].entry)).filter((each) => each !== null && each !== 0);
  const usual = past.length === 0 ? null : median(past.map((each) => Math.abs(each!)));
  if (own !== "result") return [["history", usual, 5]];
  const isCompared = criterion === "within" || criterion === "reducedBy";
  const other = (name: "comparedWith" | "target") => {
    const sibling = siblings.find((each) => each.field === name && each.subGoal.id === subGoal.id && each.plan === field.plan);
    return sibling === undefined ? numberOf(subGoal[name].entry) : numberIn(sibling.value);
  };
  return [isCompared ? ["comparedWith", other("comparedWith"), 10] : ["target", other("target"), 5], ["history", usual, 5]];
}

function numberOf(entry: Entry): number | null {
  if (entry.kind === "range") return entry.high.toNumber();
  return entry.kind === "number" ? entry.value.toNumber() : null;
}

/** @param nearness how many times one may be the other once the factor is taken out */
function jump(a: number, b: number, nearness: number): Factor | null {
  const size = Math.abs(a / b);
  const ratio = Math.max(size, 1 / size);
  if (!(ratio >= leastJump) || !Number.isFinite(ratio)) return null;
  const power = Math.max(1, Math.round(Math.log10(ratio) / 3));
  const rest = ratio / 1000 ** power;
  return power > 3 || rest > nearness || rest < 1 / nearness ? null : ((1000 ** power) as Factor);
}

/** A source that is out of size in its own row, as 1,1 among 400, 450 and 900. */
function inRow(field: CheckedField): readonly Finding[] {
  if (!isAmount(unitOfSubGoal(field.subGoal))) return [];
  return field.sources.flatMap((source) => {
    const { box } = source.cells;
    if (source.role !== "number" || box.rows * box.columns > 1 || isCount(source)) return [];
    const own = cellAt(source.around, box.top, box.left);
    const figure = own === null ? null : numberIn(own.value);
    if (own === null || figure === null || figure === 0) return [];
    const others = neighbours(source, own.numberFormat).map(Math.abs);
    const [least, most] = [Math.min(...others), Math.max(...others)];
    if (others.length < 2 || most / least > 30) return [];
    const other = median(others);
    const factor = jump(figure, other, 4);
    return factor === null ? [] : [told(field, own.address, { factor, figure, other, against: "row" })];
  });
}

/** Heads, cases and years stand beside amounts and are no jump. */
function isCount({ description: { row, columns } }: CheckedSource): boolean {
  return [row ?? "", ...columns].some((text) => detectUnit(text).unit === "plain");
}

/** The other amounts in the row: of the same format, no dates, no shares. */
function neighbours({ around, cells: { box } }: CheckedSource, format: string): readonly number[] {
  const line = around.values[box.top - around.top] ?? [];
  return line.flatMap((_, index) => {
    const cell = cellAt(around, box.top, around.left + index)!;
    if (cell.column === box.left || typeof cell.value !== "number" || cell.value === 0) return [];
    return cell.numberFormat !== format || isDateFormat(format) || isPercentFormat(format) ? [] : [cell.value];
  });
}
