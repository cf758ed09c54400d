import type { CellBox } from "../../engine/engine";
import { insideSheet, isUnbounded, parseAddress, splitAddress } from "../address";
import { HostObject } from "../hostObject";
import { activeSheet, sheetByName, type Model, type SheetTarget } from "../model";
import { invalidArgument, invalidReference, itemNotFound } from "../richApiError";
import { refuse } from "../strictness";
import { range } from "./range";

export interface RangeTarget {
  readonly sheet: SheetTarget;
  /** moves with inserted and deleted rows and columns while the range is tracked; null when its cells were deleted */
  box: CellBox | null;
}

export function rangeObject(sheet: SheetTarget, box: CellBox): HostObject {
  return HostObject.of<RangeTarget>(range, { sheet, box: insideSheet(box) });
}

/** @throws InvalidReference when the cells were deleted */
export function boxOf(target: RangeTarget): CellBox {
  if (target.box === null) throw invalidReference();
  return target.box;
}

/** @throws InvalidArgument for whole rows and columns, whose contents Excel neither gives nor takes */
export function boundedBoxOf(target: RangeTarget): CellBox {
  const box = boxOf(target);
  if (isUnbounded(box)) throw invalidArgument();
  return box;
}

/** @throws ApiNotFound for whole rows and columns, which Excel formats and the preview does not */
export function formatBoxOf(target: RangeTarget): CellBox {
  const box = boxOf(target);
  if (isUnbounded(box)) throw refuse(target.sheet.model.log, "RangeFormat", "of whole rows and columns");
  return box;
}

/** What a name stands for as a range; null when it is no such name or no range. */
function namedRange(model: Model, name: string): RangeTarget | null {
  const defined = model.engine.workbook.getDefinedNames().find((item) => item.getName().toLowerCase() === name.toLowerCase());
  return defined ? rangeOfReference(model, defined.getFormulaOrRefString()) : null;
}

/** Reads "=Sheet1!$A$1:$B$2"; null when the text is anything else. */
export function rangeOfReference(model: Model, reference: string): RangeTarget | null {
  const { sheet, rest } = splitAddress(reference);
  const home = sheet === null ? activeSheet(model) : sheetByName(model, sheet);
  const box = parseAddress(rest);
  return home && box ? { sheet: home, box } : null;
}

/**
 * The range an add-in means by an address or a name.
 *
 * @param home the sheet that is meant where the address names none
 * @throws InvalidArgument when it is neither; ItemNotFound when its sheet is missing
 */
export function rangeAt(home: SheetTarget, address: unknown): RangeTarget {
  if (address instanceof HostObject) {
    const given = address.as(range);
    if (given) return given;
  }
  if (typeof address !== "string") throw invalidArgument();
  const { sheet, rest } = splitAddress(address);
  const named = sheet === null ? home : sheetByName(home.model, sheet);
  if (named === null) throw itemNotFound();
  const box = parseAddress(rest);
  if (box) return { sheet: named, box };
  const target = namedRange(home.model, rest);
  if (target === null) throw invalidArgument();
  return target;
}
