import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type Criterion, indexKeys, type Plain, readCriterion } from "./criterion";

/** A range as a list of cells, row by row, with an index from content to places. */
interface Cells {
  readonly values: readonly Plain[];
  readonly rows: number;
  readonly columns: number;
  index: ReadonlyMap<string, readonly number[]> | null;
}

interface Result {
  count: number;
  sum: number;
  numbers: number;
  error: string | null;
}

function plain(value: BaseValueObject | null | undefined): Plain {
  if (!value || value.isNull()) return null;
  const content = value.getValue();
  if (value.isError()) return { error: String(content) };
  return content;
}

/** Univer keeps the array of a range as long as the range is unchanged, and so the list and index made of it. */
const cellsOfArray = new WeakMap<ArrayValueObject, Cells>();

function cellsOf(value: FunctionVariantType): Cells {
  if (!value.isReferenceObject() && !value.isArray())
    return { values: [plain(value as BaseValueObject)], rows: 1, columns: 1, index: null };
  const array = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as ArrayValueObject);
  const known = cellsOfArray.get(array);
  if (known) return known;
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  const values = new Array<Plain>(rows * columns).fill(null);
  array.iterator((item, row, column) => {
    values[row * columns + column] = plain(item as BaseValueObject | null);
  });
  const cells: Cells = { values, rows, columns, index: null };
  cellsOfArray.set(array, cells);
  return cells;
}

function indexOf(cells: Cells): ReadonlyMap<string, readonly number[]> {
  if (cells.index) return cells.index;
  const index = new Map<string, number[]>();
  cells.values.forEach((value, place) => {
    for (const key of indexKeys(value)) {
      const places = index.get(key);
      if (places) places.push(place);
      else index.set(key, [place]);
    }
  });
  cells.index = index;
  return index;
}

interface Condition {
  readonly cells: Cells;
  readonly criterion: Criterion;
}

/** The cells of `summed` at the places where every condition holds. The condition with the fewest hits in its index is walked, the others are asked. */
function evaluate(conditions: readonly Condition[], summed: Cells | null): Result {
  let walked: readonly number[] | null = null;
  for (const { cells, criterion } of conditions) {
    if (criterion.key === null) continue;
    const places = indexOf(cells).get(criterion.key) ?? [];
    if (!walked || places.length < walked.length) walked = places;
  }
  const result: Result = { count: 0, sum: 0, numbers: 0, error: null };
  const visit = (place: number): void => {
    for (const { cells, criterion } of conditions) if (!criterion.matches(cells.values[place] ?? null)) return;
    result.count++;
    const value = summed?.values[place] ?? null;
    if (typeof value === "number") {
      result.sum += value;
      result.numbers++;
    } else if (typeof value === "object" && value !== null) result.error ??= value.error;
  };
  if (walked) walked.forEach(visit);
  else for (let place = 0; place < (conditions[0]?.cells.values.length ?? 0); place++) visit(place);
  return result;
}

type Finish = (result: Result) => BaseValueObject;

const error = (code: string): BaseValueObject => ErrorValueObject.create(code as ErrorType);
const counted: Finish = ({ count }) => NumberValueObject.create(count);
const summedUp: Finish = (result) => (result.error === null ? NumberValueObject.create(result.sum) : error(result.error));
const averaged: Finish = (result) =>
  result.error !== null
    ? error(result.error)
    : result.numbers === 0
      ? error(ErrorType.DIV_BY_ZERO)
      : NumberValueObject.create(result.sum / result.numbers);

/** Criteria may be lists, `{"a","b"}` or several cells: one result for each. */
function forEachCriterion(ranges: readonly Cells[], criteria: readonly Cells[], summed: Cells | null, finish: Finish): BaseValueObject {
  const rows = Math.max(1, ...criteria.map((one) => one.rows));
  const columns = Math.max(1, ...criteria.map((one) => one.columns));
  const at = (row: number, column: number): BaseValueObject => {
    const conditions = ranges.map((cells, i): Condition => {
      const list = criteria[i] ?? { values: [], rows: 1, columns: 1, index: null };
      const place = (list.rows === 1 ? 0 : row) * list.columns + (list.columns === 1 ? 0 : column);
      return { cells, criterion: readCriterion(list.values[place] ?? null) };
    });
    return finish(evaluate(conditions, summed));
  };
  if (rows === 1 && columns === 1) return at(0, 0);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column))),
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const isWholeLine = (value: FunctionVariantType): boolean => {
  if (!value.isReferenceObject()) return false;
  const range = (value as BaseReferenceObject).getRangeData();
  return Number.isNaN(range.startRow) || Number.isNaN(range.startColumn);
};

/** SUMIFS(sum, range, criterion, …), COUNTIFS(range, criterion, …), AVERAGEIFS */
class Several extends BaseFunction {
  override maxParams = 255;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly hasSummed: boolean,
    private readonly finish: Finish,
  ) {
    super(name);
    this.minParams = hasSummed ? 3 : 2;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const failed = values.find((value) => value.isError());
    if (failed) return failed;
    const pairs = values.slice(this.hasSummed ? 1 : 0);
    if (pairs.length % 2 === 1) return error(ErrorType.NA);
    const ranges = pairs.filter((_, i) => i % 2 === 0);
    const measured = this.hasSummed ? [...values.slice(0, 1), ...ranges] : ranges;
    const cells = measured.map(cellsOf);
    const [first] = cells;
    // Whole columns of sheets with different sizes are as long as each other; what is missing is blank.
    const fits = cells.every(
      (one, i) => (one.rows === first?.rows && one.columns === first.columns) || (isWholeLine(measured[i]!) && isWholeLine(measured[0]!)),
    );
    if (!first || !fits) return error(ErrorType.VALUE);
    const criteria = pairs.filter((_, i) => i % 2 === 1).map(cellsOf);
    return forEachCriterion(this.hasSummed ? cells.slice(1) : cells, criteria, this.hasSummed ? first : null, this.finish);
  }
}

/** SUMIF(range, criterion, [sum]) and COUNTIF(range, criterion) */
class One extends BaseFunction {
  override minParams = 2;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly finish: Finish,
    override maxParams: number,
  ) {
    super(name);
  }

  override calculate(range: BaseValueObject, criterion: BaseValueObject, summed?: BaseValueObject): BaseValueObject {
    const failed = [range, criterion, summed].find((value) => value?.isError() && value !== criterion);
    if (failed) return failed;
    const cells = cellsOf(range);
    return forEachCriterion(
      [cells],
      [cellsOf(criterion)],
      summed && (summed.isReferenceObject() || !summed.isNull()) ? cellsOf(sameSize(summed, cells)) : cells,
      this.finish,
    );
  }
}

/** Excel takes from the second range only where it begins; its size is that of the first. */
function sameSize(value: FunctionVariantType, cells: Cells): FunctionVariantType {
  if (!value.isReferenceObject()) return value;
  const reference = value as BaseReferenceObject;
  const range = reference.getRangeData();
  if (Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return value;
  if (reference.getRowCount() === cells.rows && reference.getColumnCount() === cells.columns) return value;
  reference.setRangeData({ ...range, endRow: range.startRow + cells.rows - 1, endColumn: range.startColumn + cells.columns - 1 });
  return reference;
}

/**
 * SUMIFS and its family with an index per range. Univer's own compare every cell for every formula: 200 of them over 100,000 rows took 40 s,
 * and criteria for blanks and text numbers differ from Excel's.
 */
export const conditionalFunctions = (): readonly BaseFunction[] => [
  new Several("SUMIFS", true, summedUp),
  new Several("COUNTIFS", false, counted),
  new Several("AVERAGEIFS", true, averaged),
  new One("SUMIF", summedUp, 3),
  new One("COUNTIF", counted, 2),
];
