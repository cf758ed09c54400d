import { dayIn, today } from "./days";
import type { Cell, Questions } from "./sheet";

export const byDate: Questions = {
  name: "BYDATE",
  natives: "<= between days",
  inputs: ["done", "due", "as of"],
  formulas: ["known", "native"],
  rows: (random) =>
    Array.from({ length: 600 }, () => {
      const due = dayIn(random, 2019, 2023);
      const done = due + random.pick([0, 0, 1, -1, random.whole(-400, 400)]);
      const asOf: Cell = random.pick([null, done, done - 1, done + 1, due, dayIn(random, 2019, 2024)]);
      return [random.chance(0.1) ? null : done, due, asOf];
    }),
  native: () => [`MIN(${String(today)},C#)`, "IF(ISBLANK(A#),NA(),IF(A#>D#,NA(),A#<=B#))"],
  ask: (row) => row.slice(0, 3),
};

export const reportDue: Questions = {
  name: "REPORTDUE",
  natives: "EOMONTH and DATE",
  inputs: ["year", "quarter", "days"],
  formulas: ["native"],
  isDay: true,
  rows: (random) =>
    Array.from({ length: 240 }, (_, index) => [
      2000 + Math.floor(index / 4),
      (index % 4) + 1,
      random.pick([null, null, 14, 0, 1, random.whole(0, 120)]),
    ]),
  native: () => ["EOMONTH(DATE(A#,3*B#,1),0)+IF(ISBLANK(C#),14,C#)"],
  ask: (row) => row.slice(0, 3),
};
