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
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) worksheets.onNameChanged.add(notify);
  await context.sync();
}

/** @returns stops listening */
export async function listenToSelection(context: Excel.RequestContext, selected: (address: string) => void): Promise<() => void> {
  const { worksheets } = context.workbook;
  const listening = worksheets.onSelectionChanged.add(async () => {
    // the event names the sheet by an id only; what is selected now is what counts
    await Excel.run(async (now) => {
      const range = now.workbook.getSelectedRange().load("address");
      await now.sync();
      selected(range.address);
    });
  });
  await context.sync();
  return () => {
    // a handler must be removed in the context it was added in
    void Excel.run(listening.context, async (own) => {
      listening.remove();
      await own.sync();
    });
  };
}
