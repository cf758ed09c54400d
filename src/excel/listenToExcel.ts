import { run } from "./run";
import { supports } from "./supports";

/** The handlers of one runtime. They live as long as it does; Excel drops them with it. */
export async function listenToExcel(context: Excel.RequestContext, changed: () => void): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const notify = () => {
    changed();
    return Promise.resolve();
  };
  // results are formulas: recalculation raises no onChanged
  worksheets.onChanged.add(notify);
  worksheets.onCalculated.add(notify);
  worksheets.onAdded.add(notify);
  worksheets.onDeleted.add(notify);
  tables.onAdded.add(notify);
  tables.onDeleted.add(notify);
  // everything else is in ExcelApi 1.9, which the manifest asks for
  if (supports("1.17")) worksheets.onNameChanged.add(notify);
  await context.sync();
}

/**
 * @param failed told where Excel names no one range: several areas are selected, or a chart
 * @returns stops listening
 */
export async function listenToSelection(
  context: Excel.RequestContext,
  selected: (address: string) => void,
  failed: (error: unknown) => void,
): Promise<() => void> {
  const { worksheets } = context.workbook;
  const listening = worksheets.onSelectionChanged.add(async () => {
    let address: string;
    try {
      // the event names the sheet by an id only; what is selected now is what counts
      address = await run("selection", selectedAddress);
    } catch (error) {
      failed(error);
      return;
    }
    selected(address);
  });
  await context.sync();
  return () => {
    // a handler must be removed in the context it was added in; one that Excel cannot remove is heard by nobody any more
    Excel.run(listening.context, async (own) => {
      listening.remove();
      await own.sync();
    }).catch(() => undefined);
  };
}

export async function selectedAddress({ workbook, sync }: Pick<Excel.RequestContext, "workbook" | "sync">): Promise<string> {
  const range = workbook.getSelectedRange().load("address");
  await sync();
  return range.address;
}
