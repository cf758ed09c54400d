import type { ArrayValueObject, BaseFunction, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";

/** SORT sorts the array it gets in place, and that array is the cache of the range: every other formula then reads the range sorted. */
export function copySortInput(functions: IFunctionService): void {
  const sort = functions.getExecutor("SORT");
  if (!sort) throw new Error("Univer has no SORT to correct");
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (first: BaseValueObject, ...rest: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> => {
    if (!first.isArray()) return calculate(first, ...rest);
    const array = first as ArrayValueObject;
    return calculate(array.slice([0, array.getRowCount()], [0, array.getColumnCount()]) ?? array, ...rest);
  };
}
