/** Whether this Excel has a set of the API beyond the one the manifest asks for: "1.13". */
export function supports(set: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}
