import { caseColumns, caseLists, caseRange } from "./cases";
import { millionths, one } from "./exactly";
import { caseInputs, caseQuestions, decided, isPopulation, knownDay } from "./onTime";
import { type Cell, type Questions, undecided } from "./sheet";

const columns = { from: "D#", to: "E#", known: "I#", over: "J#" };
const [share, onTime, late, open] = [7, 10, 11, 12];

export const lateRoom: Questions = {
  name: "LATEROOM",
  natives: "ROUNDUP and ROUNDDOWN of the same counts",
  inputs: [...caseInputs, "share"],
  formulas: ["known", "day is over", "on time", "late", "undecided", "native"],
  rows: (random) =>
    caseLists.flatMap((list) =>
      caseQuestions(list, random).map((row) => [...row, random.pick([0.9, 0.95, 0.8, 0.75, 0.7, 0.6, 0.55, 0.35, 0.28, 0.14, 0.975, 1])]),
    ),
  native: (row) => [
    ...knownDay(columns),
    ...decided(row, columns),
    ...(isPopulation(row, "closed")
      ? ["0", "IF(K#+L#=0,NA(),ROUNDDOWN(K#/H#,0)-K#-L#)"]
      : [inPopulation(row), "IF(K#+L#+M#=0,NA(),K#+L#+M#-ROUNDUP(H#*(K#+L#+M#),0)-L#)"]),
  ],
  ask: ([first, last, months, from, to, population, asOf, target], sheets) => [
    ...caseColumns([first!, last!], sheets),
    ...[months, from, to, target, population, asOf],
  ],
  exact: (row) => {
    const [done, tooLate, all] = [BigInt(Number(row[onTime])), BigInt(Number(row[late])), BigInt(sum(row))];
    const target = millionths(row[share]);
    if (all === 0n) return undecided;
    if (isPopulation(row, "closed")) return Number((done * one) / target - done - tooLate);
    const needed = (target * all + one - 1n) / one;
    return Number(all - needed - tooLate);
  },
};

function inPopulation(row: readonly Cell[]): string {
  const counted = caseRange(row, isPopulation(row, "received") ? "received" : "deadline");
  return `COUNTIFS(${counted},">="&${columns.from},${counted},"<="&${columns.to})-K#-L#`;
}

function sum(row: readonly Cell[]): number {
  return Number(row[onTime]) + Number(row[late]) + Number(row[open]);
}
