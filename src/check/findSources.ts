import { sameName } from "../sheet/planTables";
import type { Field } from "../connect/connection";
import { type FoundCells, resolve } from "../sheet/resolveReference";
import type { Criterion } from "../plan/criterion";
import { quotedSheet } from "../sheet/address";
import type { WorkbookOutline } from "../sheet/outline";
import { directReferences, type NamedReference } from "../sheet/references";
import type { CellValue } from "../sheet/workbook";
import { withoutTexts } from "../sheet/formulaCalls";
import { filterOf, type RoleInFormula, rolesOf } from "./readFormula";

export interface FoundSource extends RoleInFormula {
  readonly cells: FoundCells;
  readonly table: string | null;
}

export interface FoundSources {
  readonly sources: readonly FoundSource[];
  readonly gone: readonly string[];
  /** a list of several institutions: only rows in which these cells hold this word count */
  readonly filter: { readonly cells: FoundCells; readonly word: string } | null;
}

interface About {
  /** the sheet the formula stands on */
  readonly ownSheet: string;
  /** what it shows */
  readonly value: CellValue;
  readonly criterion: Criterion | null;
  readonly field: Field;
}

/** The cells a formula names, and what it names that is not there. */
export function findSources(formula: string, outline: WorkbookOutline, about: About): FoundSources {
  const roles = rolesOf(formula, about);
  const gone = /#REF!/iu.test(withoutTexts(formula)) ? ["#REF!"] : [];
  const sources = directReferences(formula).flatMap((reference, index): readonly FoundSource[] => {
    const cells = resolve(reference, outline, about.ownSheet);
    if (cells !== null) return [{ ...roles[index]!, cells, table: tableOf(cells, outline) }];
    const name = nameOfGone(reference, outline, about.value);
    if (name !== null) gone.push(name);
    return [];
  });
  const filter = filterOf(formula);
  const cells = filter === null ? null : resolve(filter.reference, outline, about.ownSheet);
  return { sources, gone, filter: filter === null || cells === null ? null : { cells, word: filter.word } };
}

/** null where it is there, or may be something else than cells */
function nameOfGone(reference: NamedReference, { sheets, tables }: WorkbookOutline, value: CellValue): string | null {
  switch (reference.kind) {
    case "cells": {
      const { sheet, address } = reference;
      if (sheet === null || sheets.some(({ name }) => sameName(name, sheet))) return null;
      return `${quotedSheet(sheet)}!${address}`;
    }
    case "column": {
      const table = tables.find(({ name }) => sameName(name, reference.table));
      const isThere = table?.columns.some((column) => sameName(column, reference.column)) === true;
      return isThere ? null : `${reference.table}[${reference.column}]`;
    }
    case "name":
      // names of constants and of LET are no cells and not gone
      return value === "#NAME?" ? reference.name : null;
    default:
      return null;
  }
}

/** Excel lengthens a range that is a whole column of a table, and no shorter one. A single cell is no list. */
function tableOf({ sheet, box }: FoundCells, { tables }: WorkbookOutline): string | null {
  const table = tables.find(
    ({ sheet: own, box: { top, left, rows, columns } }) =>
      own === sheet && box.top === top + 1 && box.rows === rows - 1 && box.left >= left && box.left + box.columns <= left + columns,
  );
  return table?.name ?? null;
}
