import { millionths, one } from "./exactly";
import { type Cell, type Questions, undecided } from "./sheet";

const usualReduction = 0.05;

export const sickLeaveMet: Questions = {
  name: "SICKLEAVEMET",
  natives: "AND, OR and a product",
  inputs: ["own", "state average", "previous own", "reduction"],
  formulas: ["at most the state's", "reduced", "native"],
  rows: (random) =>
    Array.from({ length: 800 }, () => {
      // from 2.0 to 14.0 days in steps of 0.2, so that 95 % of them often has a decimal or two
      const previous = random.whole(10, 70) / 5;
      const reduction = random.pick([null, null, 0.05, 0.1, 0.025, 0]);
      const limit = Math.round(previous * (1 - (reduction ?? usualReduction)) * 1000);
      const own = random.chance(0.6) ? (limit + random.pick([0, 0, 0, 1, -1, 10])) / 1000 : random.whole(20, 140) / 10;
      const state = random.chance(0.3) ? own : random.whole(20, 140) / 10;
      return [blankIn(0.04, own), blankIn(0.15, state), blankIn(0.15, previous), reduction];

      function blankIn(share: number, value: number): Cell {
        return random.chance(share) ? null : value;
      }
    }),
  native: () => [
    "IF(AND(NOT(ISBLANK(B#)),A#<=B#),TRUE,FALSE)",
    `IF(AND(NOT(ISBLANK(C#)),A#<=(1-IF(ISBLANK(D#),${String(usualReduction)},D#))*C#),TRUE,FALSE)`,
    "IF(ISBLANK(A#),NA(),IF(OR(E#,F#),TRUE,IF(OR(ISBLANK(B#),ISBLANK(C#)),NA(),FALSE)))",
  ],
  ask: (row) => row.slice(0, 4),
  exact: ([own, state, previous, reduction]) => {
    if (own === null) return undecided;
    const left = one - millionths(reduction ?? usualReduction);
    const holds = [
      state === null ? null : millionths(own) <= millionths(state),
      previous === null ? null : millionths(own) * one <= left * millionths(previous),
    ];
    return holds.includes(true) ? true : holds.includes(null) ? undecided : false;
  },
};
