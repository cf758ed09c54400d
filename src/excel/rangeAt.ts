/** @param address with its sheet: "'Mål 2022'!H12" */
export function rangeAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return workbook.worksheets.getItem(name).getRange(address.slice(at + 1));
}
