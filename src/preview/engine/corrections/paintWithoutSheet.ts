import { SheetRenderController } from "@univerjs/preset-sheets-core";

/** Private in Univer 0.25.1; the test in the browser fails when it moves. */
interface Painter {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): object | null | undefined };
  _rangeToBounds(this: Painter, ranges: readonly object[]): readonly object[];
}

let isPatched = false;

/**
 * Between a sheet that was deleted, or came back, and the one shown next there is nothing to paint. Univer's grid fails then, and with it
 * the command under way: some formulas have followed, the others have not.
 */
export function paintWithoutSheet(): void {
  if (isPatched) return;
  isPatched = true;
  const painter = SheetRenderController.prototype as unknown as Painter;
  const bounds = painter._rangeToBounds;
  painter._rangeToBounds = function (ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? bounds.call(this, ranges) : [];
  };
}
