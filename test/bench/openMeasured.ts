import { openPreview, type OpenPreview, type PreviewOptions } from "../browser/server";

/** A preview in which functions of the bench can run. */
export async function openMeasured(options: PreviewOptions = {}): Promise<OpenPreview> {
  const preview = await openPreview(options);
  // tsx names the functions it compiles by a helper that a page does not have
  for (const frame of [preview.page, preview.pane]) await frame.evaluate("globalThis.__name = (named) => named");
  return preview;
}
