import { type BaseFunction, type BaseValueObject, type IFunctionService, NumberValueObject } from "@univerjs/engine-formula";

/** MINIFS and MAXIFS without any number are 0 in Excel, and infinite in Univer. */
export function nothingToCompare(functions: IFunctionService): void {
  for (const name of ["MINIFS", "MAXIFS"]) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no ${name} to correct`);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> => {
      const result = calculate(...values);
      if (!result.isValueObject() || !(result as BaseValueObject).isNumber()) return result;
      return Number.isFinite((result as BaseValueObject).getValue()) ? result : NumberValueObject.create(0);
    };
  }
}
