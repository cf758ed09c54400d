import type { FWorkbook } from "@univerjs/sheets/facade";
import { boxAddress, quoted } from "../address";
import { textArgument } from "../arguments";
import { HostObject, type HostClass } from "../hostObject";
import { gridSheet, type Model } from "../model";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richApiError";
import { refuse } from "../strictness";
import { collection, sameName } from "./collection";
import { range } from "./range";
import { boxOf, rangeOfReference, type RangeTarget } from "./rangeTarget";
import { worksheet } from "./worksheet";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

interface NamesTarget {
  readonly model: Model;
  /** null: the names of the whole workbook */
  readonly sheetId: string | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

/** the grid writes this for a name without a sheet of its own */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

const scopeOf = (item: FDefinedName): string | null => {
  const sheetId = item.getLocalSheetId();
  return sheetId === undefined || sheetId === "" || sheetId === WHOLE_WORKBOOK ? null : sheetId;
};

const inScope = ({ model, sheetId }: NamesTarget): readonly FDefinedName[] =>
  model.engine.workbook.getDefinedNames().filter((item) => scopeOf(item) === sheetId);

function defined(target: NameTarget): FDefinedName {
  const found = inScope(target).find((item) => sameName(item.getName(), target.name));
  if (!found) throw itemNotFound();
  return found;
}

const formula = (target: NameTarget): string => `=${defined(target).getFormulaOrRefString().replace(/^=/, "")}`;

/** the value of a name for a constant; undefined where the name is a range or must be calculated */
function constant(target: NameTarget): string | number | boolean | undefined {
  const text = formula(target).slice(1);
  const quotedText = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quotedText !== undefined) return quotedText.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

const rangeOf = (target: NameTarget): RangeTarget | null => rangeOfReference(target.model, formula(target));

function kind(target: NameTarget): string {
  const value = constant(target);
  if (rangeOf(target)) return "Range";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  throw refuse(target.model.log, "NamedItem", "type of a calculated name");
}

function value(target: NameTarget): unknown {
  if (rangeOf(target)) return formula(target).slice(1);
  const fixed = constant(target);
  if (fixed === undefined) throw refuse(target.model.log, "NamedItem", "value of a calculated name");
  return fixed;
}

const asRange = (found: RangeTarget | null): HostObject | null => found && HostObject.of(range, found);

export const namedItem: HostClass<NameTarget> = {
  name: "NamedItem",
  identity: (target) => ({ _Id: target.name }),
  read: {
    Name: (target) => defined(target).getName(),
    Type: kind,
    Value: value,
    Formula: formula,
    Visible: () => true,
    Scope: (target) => (scopeOf(defined(target)) === null ? "Workbook" : "Worksheet"),
    Comment: (target) => defined(target).getComment() ?? "",
  },
  open: {
    Worksheet: (target) => {
      const sheetId = scopeOf(defined(target));
      if (sheetId === null) throw itemNotFound();
      return HostObject.of(worksheet, { model: target.model, id: sheetId });
    },
    WorksheetOrNullObject: (target) => {
      const sheetId = scopeOf(defined(target));
      return sheetId === null ? null : HostObject.of(worksheet, { model: target.model, id: sheetId });
    },
  },
  call: {
    GetRange: (target) => {
      const found = asRange(rangeOf(target));
      if (!found) throw invalidArgument();
      return found;
    },
    GetRangeOrNullObject: (target) => asRange(rangeOf(target)),
    Delete: (target) => {
      defined(target).delete();
    },
  },
};

const object = (target: NamesTarget, item: FDefinedName): HostObject => HostObject.of(namedItem, { ...target, name: item.getName() });

const names = (target: NamesTarget): readonly HostObject[] => inScope(target).map((item) => object(target, item));

function find(target: NamesTarget, key: unknown): HostObject | null {
  const found = inScope(target).find((item) => sameName(item.getName(), key));
  return found ? object(target, found) : null;
}

/** "Sheet1!$A$1:$B$2", as Excel stores what a name points at */
function absolute(target: RangeTarget): string {
  const address = boxAddress(boxOf(target)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoted(gridSheet(target.sheet).getSheetName())}!${address}`;
}

function add(target: NamesTarget, [name, reference, comment]: readonly unknown[]): HostObject {
  const { model, sheetId } = target;
  const text = textArgument(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw invalidArgument();
  if (find(target, text)) throw itemAlreadyExists();
  const given = reference instanceof HostObject ? reference.as(range) : undefined;
  const points = given ? absolute(given) : `=${textArgument(reference).replace(/^=/, "")}`;
  const { commands, workbook } = model.engine;
  // the command, not the facade: its check of the name needs iterator helpers, which Node 20 does not have
  commands.syncExecuteCommand("sheet.command.insert-defined-name", {
    unitId: workbook.getId(),
    id: crypto.randomUUID(),
    name: text,
    formulaOrRefString: points,
    comment: typeof comment === "string" ? comment : "",
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
    hidden: false,
  });
  const added = inScope(target).find((item) => sameName(item.getName(), text));
  if (!added) throw invalidArgument();
  return object(target, added);
}

const base = collection<NamesTarget>({ name: "NamedItemCollection", list: names, find });

export const namedItemCollection: HostClass<NamesTarget> = { ...base, call: { ...base.call, Add: add } };
