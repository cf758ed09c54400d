import { millionths, quotient } from "./exactly";
import { type Questions, undecided } from "./sheet";

export const errorRate: Questions = {
  name: "ERRORRATE",
  natives: "a division",
  inputs: ["errors", "checked"],
  formulas: ["native"],
  rows: (random) =>
    Array.from({ length: 400 }, () => {
      const checked = random.chance(0.08) ? 0 : random.whole(1, random.pick([10, 100, 3000]));
      return [random.whole(0, checked), checked];
    }),
  native: () => ["IF(B#=0,NA(),A#/B#)"],
  ask: (row) => row.slice(0, 2),
  exact: ([errors, checked]) => (checked === 0 ? undecided : quotient(millionths(errors), millionths(checked))),
};
