import { type Injector, IUniverInstanceService, type Workbook } from "@univerjs/core";
import type { BaseFunction, BaseReferenceObject, BaseValueObject, FunctionVariantType, IFunctionService } from "@univerjs/engine-formula";

/** Private in Univer 0.25.1; the test fails when it moves. */
interface TableReference {
  readonly _tableData?: { readonly sheetId: string };
}

/** INDEX and OFFSET build a new reference from a table's area but take the sheet of the formula: they would read the wrong sheet's cells. */
export function pinTableSheet(injector: Injector, functions: IFunctionService): void {
  const pin = (value: FunctionVariantType | undefined): void => {
    if (!value?.isReferenceObject()) return;
    const reference = value as BaseReferenceObject;
    const sheetId = reference.isTable() ? (reference as unknown as TableReference)._tableData?.sheetId : undefined;
    if (sheetId === undefined) return;
    reference.setForcedSheetIdDirect(sheetId);
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(reference.getUnitId());
    reference.setForcedSheetName(workbook?.getSheetBySheetId(sheetId)?.getName() ?? "");
  };
  for (const name of ["INDEX", "OFFSET"]) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no ${name} to correct`);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> => {
      pin(values[0]);
      return calculate(...values);
    };
  }
}
