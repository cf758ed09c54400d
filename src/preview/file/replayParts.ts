import type { Edit } from "../engine/engine";
import { renameSheetIn, shiftReferences, type Shift, shiftSpan } from "./references";
import { isStructural, shiftOf } from "./replay";
import { bytesOf, escapeXml, textOf, unescapeXml } from "./xml";

const change = (xml: string, element: string, formula: (text: string) => string): string =>
  xml.replace(
    new RegExp(`(<(?:\\w+:)?${element}(?:\\s[^>]*)?>)([^<]*)(</)`, "g"),
    (_, open: string, text: string, close: string) => open + escapeXml(formula(unescapeXml(text))) + close,
  );

/** Anchors of charts count rows and columns from 0. A row inside a chart that goes makes it shorter. */
function moveAnchors(xml: string, shift: Shift): string {
  return xml.replace(
    new RegExp(`(<(?:\\w+:)?${shift.axis === "row" ? "row" : "col"}>)(\\d+)(</)`, "g"),
    (_, open: string, at: string, close: string) => {
      const moved = shiftSpan(Number(at), Number(at), shift.at, shift.count);
      return `${open}${moved ? moved[0] : shift.at}${close}`;
    },
  );
}

/** What names the sheet had at first, and has after each renaming. */
export type SheetNames = Map<string, string>;

/**
 * Replays edits in the parts nobody parses: charts follow the cells they show.
 *
 * @param sheetOrder sheet ids in the order of the file's sheets
 * @param names sheet names before the edits; not changed
 */
export function replayParts(
  parts: ReadonlyMap<string, Uint8Array>,
  edits: readonly Edit[],
  sheetOrder: readonly string[],
  names: SheetNames,
): ReadonlyMap<string, Uint8Array> {
  const out = new Map(parts);
  const known = new Map(names);
  const paths = [...parts.keys()];
  const edit = (pattern: RegExp, act: (xml: string) => string): void => {
    for (const path of paths) if (pattern.test(path)) out.set(path, bytesOf(act(textOf(out.get(path)))));
  };
  for (const one of edits) {
    const name = "sheetId" in one ? known.get(one.sheetId) : undefined;
    if (name === undefined) continue;
    if (isStructural(one)) {
      const shift = shiftOf(one, name);
      edit(/^xl\/charts\/chart\d+\.xml$/, (xml) => change(xml, "f", (formula) => shiftReferences(formula, "", shift)));
      edit(/^xl\/tables\/table\d+\.xml$/, (xml) =>
        change(xml, "calculatedColumnFormula", (formula) => shiftReferences(formula, "", shift)),
      );
      const drawing = `xl/drawings/drawing${sheetOrder.indexOf(one.sheetId) + 1}.xml`;
      if (out.has(drawing)) out.set(drawing, bytesOf(moveAnchors(textOf(out.get(drawing)), shift)));
    } else if (one.kind === "SheetRenamed") {
      const rename = (formula: string): string => renameSheetIn(formula, name, one.name);
      edit(/^xl\/charts\/chart\d+\.xml$/, (xml) => change(xml, "f", rename));
      edit(/^xl\/tables\/table\d+\.xml$/, (xml) => change(xml, "calculatedColumnFormula", rename));
      edit(/^xl\/pivotCache\/pivotCacheDefinition\d+\.xml$/, (xml) =>
        xml.replace(/(<(?:\w+:)?worksheetSource\s[^>]*?\ssheet\s*=\s*")([^"]*)(")/g, (whole, open: string, sheet: string, close: string) =>
          unescapeXml(sheet) === name ? open + escapeXml(one.name) + close : whole,
        ),
      );
      known.set(one.sheetId, one.name);
    }
  }
  return out;
}
