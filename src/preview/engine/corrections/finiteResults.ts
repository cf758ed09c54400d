import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { type BaseValueObject, ErrorType, IFormulaRuntimeService } from "@univerjs/engine-formula";

/** Private in Univer 0.25.1; the test fails when it moves. */
interface Runtime {
  _getValueObjectOfRuntimeData(this: Runtime, value: Nullable<BaseValueObject>): ICellData | undefined;
}

/** A result that is no finite number is #NUM!, as in Excel; on its way to the add-in it would become null, which no cell holds. */
export function finiteResults(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const toCell = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) => {
    const cell = toCell(value);
    if (typeof cell?.v === "number" && !Number.isFinite(cell.v)) return { ...cell, v: ErrorType.NUM, t: CellValueType.STRING };
    return cell as ICellData;
  };
}
