import { calendarDay, type Day } from "../plan/day";
import type { Connection } from "./connection";
import { isAmount, powerOfTen } from "./conversion";
import type { Unit } from "./unit";

/**
 * The ordinary formula that makes a connection, as Excel takes it in English. A blank source stays blank.
 *
 * @param own what the sub-goal counts in
 * @returns null where source and sub-goal count different things
 */
export function connectionFormula(connection: Connection, own: Unit): string | null {
  switch (connection.kind) {
    case "cell":
      return cellFormula(connection, own);
    case "errorRate":
      return `=PLAN.ERRORRATE(${connection.errors},${connection.checked})${own === "percent" ? "*100" : ""}`;
    case "quarters": {
      const { values, periods, lastPeriod } = connection;
      const named = periods === null ? [] : [periods, ...(lastPeriod === null ? [] : [text(lastPeriod)])];
      return `=PLAN.ROLLINGYEAR(${[values, ...named].join(",")})`;
    }
    case "cases": {
      const { received, closed, months, from, to, population, only } = connection;
      const counted = population === "due" ? [] : [text(population)];
      const ofRows = (cells: string) => (only === undefined ? cells : `FILTER(${cells},${only.cells}=${text(only.word)})`);
      const parts = [ofRows(received), ofRows(closed), String(months), date(from), date(to), ...counted];
      return `=PLAN.ONTIME(${parts.join(",")})${own === "percent" ? "*100" : ""}`;
    }
  }
}

function cellFormula({ cell, unit, sign }: Extract<Connection, { readonly kind: "cell" }>, own: Unit): string | null {
  const power = powerOfTen(unit, own);
  if (power === null) return null;
  const turned = isAmount(own) && sign === "deficitPositive" ? `-${cell}` : cell;
  const scale = String(10 ** Math.abs(power));
  const figure = power === 0 ? turned : `${turned}${power < 0 ? "/" : "*"}${scale}`;
  return `=IF(${cell}="","",${figure})`;
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

function date(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `DATE(${String(year)},${String(month)},${String(dayOfMonth)})`;
}
