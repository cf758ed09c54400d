import { unitOfSubGoal } from "../connect/conversion";
import { calendarDay, dayOf, firstPlausibleDay, isPlausibleDay } from "../plan/day";
import { isDateFormat } from "../sheet/readDate";
import { isCellError, isNotReady } from "../sheet/readEntry";
import { type CheckedField, filledCells } from "./checkedField";
import type { Finding } from "./finding";
import { firstCell, found } from "./found";
import { numberIn } from "./numbers";
import { isElsewhere } from "./readFormula";

const farthest = 10;

/** Dates in the sources before 1990, or long after the plan's year: a slip of the keys. */
export function dateUnlikely(field: CheckedField): readonly Finding[] {
  const last = field.year === null ? Infinity : dayOf(field.year + farthest, 12, 31);
  return field.sources.flatMap((source) =>
    filledCells(source).flatMap(({ value, numberFormat, address }) => {
      // 0 is a blank cell by formula, and a small number no date
      if (typeof value !== "number" || value < 1 || source.role !== "date" || !isDateFormat(numberFormat)) return [];
      const day = Math.floor(value);
      return (day >= firstPlausibleDay && day <= last) || !isPossible(day) ? [] : [found("dateUnlikely", field, address, { day })];
    }),
  );
}

function isPossible(day: number): boolean {
  return isPlausibleDay(Math.max(day, firstPlausibleDay)) && calendarDay(day).year >= 1900;
}

/** An error in the sources. #N/A says that there is nothing yet, and is none. */
export function sourceError(field: CheckedField): readonly Finding[] {
  return field.sources.flatMap((source) =>
    filledCells(source).flatMap(({ value, address }) =>
      typeof value === "string" && isCellError(value) && !isNotReady(value) && !/^#(?:N\/A|I\/T)$/iu.test(value)
        ? [found("sourceError", field, address, { error: value })]
        : [],
    ),
  );
}

/** A figure taken from another workbook is as old as the last time the link was updated. */
export function sourceElsewhere(field: CheckedField): readonly Finding[] {
  return isElsewhere(field.formula) ? [found("sourceElsewhere", field, field.cell, { formula: field.formula })] : [];
}

/** A share of a whole above 100 pct. */
export function shareAboveWhole(field: CheckedField): readonly Finding[] {
  const value = numberIn(field.value);
  const { criterion } = field.subGoal;
  if (value === null || field.field !== "result" || criterion === "within" || criterion === "reducedBy") return [];
  const own = unitOfSubGoal(field.subGoal);
  const share = own === "share" ? value : own === "percent" ? value / 100 : 0;
  return share > 1 ? [found("shareAboveWhole", field, firstCell(field), { value: share, isGuess: true })] : [];
}
