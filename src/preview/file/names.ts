import type { NamedRange } from "hucre";
import { fromFile, toFile } from "./formulas";
import type { Loss } from "./loss";

const EVERYWHERE = "AllDefaultWorkbook";
export const NAME_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";

export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
  readonly comment?: string;
}

/** Names of Excel's own making, such as the range of a filter, are not the user's. */
export const isOwn = (name: NamedRange): boolean => name.name.startsWith("_xlnm.");
/** `Sheet!$A$1:$B$2`; anything else is a formula and needs its "=". */
const isReference = (text: string): boolean => /^(?:'(?:[^']|'')+'|[^\s'!()"]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);

/** Univer resolves a name that exists in two scopes to one of them, silently: duplicates are named to the user. */
export function gridNames(
  names: readonly NamedRange[],
  sheetIdOf: (sheetName: string) => string | undefined,
): { readonly names: Readonly<Record<string, GridName>>; readonly doubled: readonly Loss[] } {
  const out: Record<string, GridName> = {};
  const seen = new Map<string, number>();
  names.forEach((name, i) => {
    if (isOwn(name)) return;
    const text = fromFile(name.range);
    seen.set(name.name.toLowerCase(), (seen.get(name.name.toLowerCase()) ?? 0) + 1);
    const scope = name.scope === undefined ? EVERYWHERE : sheetIdOf(name.scope);
    if (scope === undefined) return;
    out[`name${i}`] = {
      id: `name${i}`,
      name: name.name,
      formulaOrRefString: isReference(text) ? text : `=${text}`,
      localSheetId: scope,
      ...(name.comment ? { comment: name.comment } : {}),
    };
  });
  const doubled = names.filter((name) => !isOwn(name) && (seen.get(name.name.toLowerCase()) ?? 0) > 1);
  return { names: out, doubled: doubled.map((name) => ({ code: "duplicateName", what: name.name, where: name.scope ?? "" })) };
}

/** The grid's names as the file's; references follow moved rows and renamed sheets in the grid. */
export function fileNames(
  names: Readonly<Record<string, GridName>>,
  sheetNameOf: (sheetId: string) => string | undefined,
  old: readonly NamedRange[],
): NamedRange[] {
  const user = Object.values(names).flatMap((name): NamedRange[] => {
    const scope = !name.localSheetId || name.localSheetId === EVERYWHERE ? undefined : sheetNameOf(name.localSheetId);
    if (name.localSheetId && name.localSheetId !== EVERYWHERE && scope === undefined) return []; // went with its sheet
    const text = name.formulaOrRefString.replace(/^=/, "");
    const same = old.find((one) => one.name === name.name && one.scope === scope);
    const range = same && fromFile(same.range) === text ? same.range : toFile(text);
    return [{ name: name.name, range, ...(scope === undefined ? {} : { scope }), ...(same?.comment ? { comment: same.comment } : {}) }];
  });
  return [...old.filter(isOwn), ...user];
}
