import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ErrorArgument, FunctionParameter } from "./engine";

const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

export const isErrorArgument = (value: unknown): value is ErrorArgument =>
  typeof value === "object" && value !== null && (value as Partial<ErrorArgument>).type === "CustomFunctionError";

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  const content = value.getValue();
  return value.isError() ? ({ type: "CustomFunctionError", code: String(content) } satisfies ErrorArgument) : content;
}

function matrixOf(value: BaseValueObject): unknown[][] {
  if (!value.isArray()) return [[plain(value)]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => plain(array.get(row, column))),
  );
}

/** A one-cell reference arrives as an array too: the parameter decides between scalar and matrix, never the value. */
function argument(value: BaseValueObject, parameter: FunctionParameter): unknown {
  if (parameter.dimensionality === "matrix") return matrixOf(value);
  return value.isArray() ? plain((value as ArrayValueObject).getFirstCell()) : plain(value);
}

/** One argument a parameter; a repeating one takes the rest as a list. */
export function argumentsOf(values: readonly BaseValueObject[], parameters: readonly FunctionParameter[]): unknown[] {
  return parameters.map((parameter, i) => {
    if (parameter.repeating) return values.slice(i).map((value) => argument(value, parameter));
    const value = values[i];
    if (value) return argument(value, parameter);
    return null;
  });
}

/** The first error among the arguments, also inside matrices. */
export function firstError(args: unknown): ErrorArgument | null {
  if (isErrorArgument(args)) return args;
  if (!Array.isArray(args)) return null;
  for (const item of args as readonly unknown[]) {
    const error = firstError(item);
    if (error) return error;
  }
  return null;
}

function scalarResult(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isErrorArgument(value)) return scalarResult(value.code);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return ERRORS.has(text) ? ErrorValueObject.create(text as ErrorType) : StringValueObject.create(text);
}

/** #BUSY! stays text: Univer knows no such error and the add-in reads it as "not ready". */
export function resultOf(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return scalarResult(value);
  const rows = (value as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: width }, (_, i) => (i < row.length ? scalarResult(row[i]) : ErrorValueObject.create(ErrorType.NA))),
    ),
    rowCount: rows.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
