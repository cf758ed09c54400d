import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { type BaseValueObject, ErrorType, IFormulaRuntimeService } from "@univerjs/engine-formula";

/** Private in Univer 0.25.1; the test fails when it moves. */
interface Runtime {
  _getValueObjectOfRuntimeData(this: Runtime, value: Nullable<BaseValueObject>): ICellData | undefined;
}

/**
 * A formula never leaves its cell blank: where it comes to a blank cell (IF, VLOOKUP, XLOOKUP) Excel shows 0, and where it comes to no
 * number at all, #NUM!. The add-in has to see both as it would in Excel.
 */
export function blankResults(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const toCell = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) => {
    const cell = toCell(value);
    if (cell === undefined || cell.v === null || cell.v === undefined) return { ...cell, v: 0, t: CellValueType.NUMBER };
    if (typeof cell.v === "number" && !Number.isFinite(cell.v)) return { ...cell, v: ErrorType.NUM, t: CellValueType.STRING };
    return cell;
  };
}
