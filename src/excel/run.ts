import { WorkbookError } from "../sheet/workbook";
import { supports } from "./supports";

/** @returns what was asked of Excel; a refusal becomes a WorkbookError of the kind given */
export async function run<Result>(kind: WorkbookError["kind"], act: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(act);
  } catch (cause) {
    throw new WorkbookError(kind, { cause });
  }
}

const refusals: Readonly<Record<string, WorkbookError["kind"]>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
};

/** Writes as one step of undo, in the Excels that can. A refusal says why, where Excel does. */
export async function runWriting<Result>(act: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await (supports("1.20") ? Excel.run({ mergeUndoGroup: true }, act) : Excel.run(act));
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    const { code } = cause instanceof OfficeExtension.Error ? cause : { code: "" };
    throw new WorkbookError(refusals[code] ?? "write", { cause });
  }
}
