import { addMonths, type Day } from "../../src/plan/day";
import { type Column, daySpan, firstDay } from "./caseLists";

/**
 * What a list costs at the very least: reads every cell and adds it up.
 *
 * @param heading how many rows to leave out
 */
export function sum(received: Column, closed: Column, heading: number): number {
  let all = 0;
  for (let row = heading; row < received.length; row += 1) all += (received[row]![0] as number) + (closed[row]![0] as number);
  return all;
}

/**
 * The share of cases due in a period that were closed in time, as one would write it for a list known to be sound: no headings, no blank
 * rows, no text, no time of day, no errors, days of a known span.
 *
 * @param heading how many rows to leave out
 */
export function bareOnTime(received: Column, closed: Column, months: number, from: Day, to: Day, heading: number): number {
  const deadlines: Day[] = [];
  for (let day = 0; day < daySpan; day += 1) deadlines.push(addMonths(firstDay + day, months));
  let onTime = 0;
  let late = 0;
  for (let row = heading; row < received.length; row += 1) {
    const start = received[row]![0] as number;
    const end = closed[row]![0] as number | null;
    const deadline = deadlines[start - firstDay]!;
    if (deadline < from || deadline > to) continue;
    if (end !== null && end <= deadline) onTime += 1;
    else late += 1;
  }
  return onTime / (onTime + late);
}
