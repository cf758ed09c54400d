import type { Field } from "../connect/connection";
import type { Criterion } from "../plan/criterion";
import { argumentsFrom, planCalls, withoutTexts } from "../sheet/formulaCalls";
import { directReferences, type NamedReference } from "../sheet/references";
import type { Role } from "./checkedField";

/** How a formula converts the single cell it takes: multiplied by ten to `power`, and turned or not. */
export interface Conversion {
  readonly power: number;
  readonly isTurned: boolean;
}

const cell = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}|[\p{L}_\\][\p{L}\p{N}_.]*`;
const guarded = new RegExp(String.raw`^IF\((?<cell>${cell})="","",(?<figure>.+)\)$`, "iu");
const scaled = new RegExp(String.raw`^(?<minus>-|-1\*)?\(?(?:${cell})\)?(?:(?<sign>[*/])(?<by>-?(?:10*|0?\.0*1)))?$`, "iu");

/** null where the formula does anything else with its cell, or takes several */
export function conversionOf(formula: string): Conversion | null {
  const code = formula.replace(/^=\s*/u, "").replace(/ (?=(?:[^']*'[^']*')*[^']*$)/gu, "");
  const inner = guarded.exec(code)?.groups?.["figure"] ?? code;
  const { minus, sign, by } = scaled.exec(inner)?.groups ?? {};
  if (!scaled.test(inner)) return null;
  const factor = by === undefined ? 1 : Number(by);
  const power = Math.round(Math.log10(Math.abs(factor)));
  return { power: power === 0 ? 0 : sign === "/" ? -power : power, isTurned: (minus !== undefined) !== factor < 0 };
}

const parts: Readonly<Record<string, readonly (readonly [string, Role])[]>> = {
  ONTIME: [
    ["received", "date"],
    ["closed", "date"],
  ],
  LATEROOM: [
    ["received", "date"],
    ["closed", "date"],
  ],
  ROLLINGYEAR: [
    ["values", "number"],
    ["periods", "label"],
    ["lastPeriod", "label"],
  ],
  ERRORRATE: [
    ["errors", "number"],
    ["checked", "number"],
  ],
};

export interface RoleInFormula {
  readonly role: Role;
  readonly part: string | null;
}

/** Of such functions every cell is a number, and text among them is passed over in silence or is an error. */
const arithmetic = /^(?:IF|SUM|ROUND|ROUNDUP|ROUNDDOWN|ABS|MIN|MAX|AVERAGE|IFERROR)$/iu;

/** What the formula takes each of its references for, in the order of `directReferences`. */
export function rolesOf(
  formula: string,
  { criterion, field }: { readonly criterion: Criterion | null; readonly field: Field },
): readonly RoleInFormula[] {
  const told = new Map<string, RoleInFormula>();
  for (const { name, parts: given } of planCalls(formula)) {
    for (const [index, argument] of given.entries()) {
      const [first, ...others] = directReferences(`=${argument}`);
      const [part, role] = parts[name]?.[index] ?? [null, "unknown" as const];
      if (first !== undefined) told.set(keyOf(first), { part, role });
      for (const other of others) told.set(keyOf(other), { part: "only", role: "label" });
    }
  }
  const calls = [...withoutTexts(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/giu)].map(([, name]) => name!);
  const usual = calls.every((name) => arithmetic.test(name)) ? usualRole(criterion, field) : "unknown";
  return directReferences(formula).map((reference) => told.get(keyOf(reference)) ?? { part: null, role: usual });
}

function usualRole(criterion: Criterion | null, field: Field): Role {
  if (criterion === null || criterion === "assessed") return "unknown";
  if (criterion === "byDate") return "date";
  if (criterion === "documented") return field === "result" ? "date" : "unknown";
  return "number";
}

/** The word a list of several institutions is filtered by, and the cells that hold it: FILTER(C5:C20,A5:A20="CPR"). */
export function filterOf(formula: string): { readonly reference: NamedReference; readonly word: string } | null {
  const call = /(?<![\p{L}\p{N}_])FILTER\(/iu.exec(formula);
  if (call === null) return null;
  const [, condition = ""] = argumentsFrom(formula, call.index + call[0].length);
  const [, cells, word] = /^(.+)="((?:[^"]|"")*)"$/su.exec(condition.trim()) ?? [];
  const [reference] = directReferences(`=${cells ?? ""}`);
  return reference === undefined || word === undefined ? null : { reference, word: word.replaceAll('""', '"') };
}

function keyOf(reference: NamedReference): string {
  return JSON.stringify(reference).toLowerCase();
}

/** Whether it names cells of another workbook. */
export function isElsewhere(formula: string): boolean {
  return /(?:'[^']*\[[^\]']+\][^']*'|\[[^\]]+\][\p{L}\p{N}_.]+)!/u.test(withoutTexts(formula));
}
