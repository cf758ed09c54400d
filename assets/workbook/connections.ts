import { onTimeFormula, onTimeShare } from "./complaints";
import type { Economy } from "./economy";
import type { Milestones } from "./milestones";
import { formula } from "./page";
import type { Content } from "./page";
import type { Rights } from "./rights";
import type { SickLeave } from "./sickLeave";
import { pointAt } from "./source";
import { formats } from "./styles";

/** What a sub-goal's row takes from the department's sheets, and how it is shown. */
export interface Connection {
  readonly target: Content;
  readonly targetFormat: string;
  readonly comparedWith: Content;
  readonly result: Content;
  readonly resultFormat: string;
}

export interface Sheets {
  readonly economy: Economy;
  readonly sickLeave: SickLeave;
  readonly rights: Rights;
  readonly milestones: Milestones;
}

const nothing = { target: null, targetFormat: formats.decimal, comparedWith: null } as const;
/** Decided by a person, who types ja or nej; blank while nobody has decided. */
function assessed(decision: "ja" | "nej" | null): Connection {
  return { ...nothing, result: decision, resultFormat: formats.text };
}

export function connections({ economy, sickLeave, rights, milestones }: Sheets): ReadonlyMap<string, Connection> {
  const day = (content: Content): Connection => ({ ...nothing, result: content, resultFormat: formats.date });
  const milestone = (id: string): [string, Connection] => [id, day(pointAt(milestones.milestone(id)))];
  return new Map([
    ...["1.1", "1.2.a1", "1.2.a2", "1.2.b1", "1.2.b2", "1.2.c", "1.5.a"].map(milestone),
    ["1.3", assessed(null)],
    ["1.5.b", assessed("ja")],
    // Text, because Excel reads a typed 10-15 as a date.
    [
      "1.4.a",
      {
        target: "10-15",
        targetFormat: formats.text,
        comparedWith: null,
        result: pointAt(milestones.asked),
        resultFormat: formats.wholeNumber,
      },
    ],
    [
      "1.4.b",
      {
        target: pointAt(milestones.all),
        targetFormat: formats.wholeNumber,
        comparedWith: null,
        result: pointAt(milestones.told),
        resultFormat: formats.wholeNumber,
      },
    ],
    [
      "1.6",
      {
        target: 0.9,
        targetFormat: formats.wholePercent,
        comparedWith: null,
        result: formula(onTimeFormula, onTimeShare),
        resultFormat: formats.percent,
      },
    ],
    [
      "2.1.a",
      {
        target: 2,
        targetFormat: formats.tolerance,
        comparedWith: pointAt(economy.budget),
        result: pointAt(economy.realised),
        resultFormat: formats.decimal,
      },
    ],
    [
      "2.1.b",
      {
        target: 1,
        targetFormat: formats.tolerance,
        comparedWith: pointAt(economy.secondFollowUp),
        result: pointAt(economy.realised),
        resultFormat: formats.decimal,
      },
    ],
    [
      "2.2.a",
      {
        target: pointAt(sickLeave.state),
        targetFormat: formats.decimal,
        comparedWith: null,
        result: pointAt(sickLeave.own),
        resultFormat: formats.decimal,
      },
    ],
    [
      "2.2.b",
      {
        target: 0.05,
        targetFormat: formats.wholePercent,
        comparedWith: pointAt(sickLeave.before),
        result: pointAt(sickLeave.own),
        resultFormat: formats.decimal,
      },
    ],
    ["2.3.a1", day(pointAt(rights.june))],
    ["2.3.a2", day(pointAt(rights.december))],
    [
      "2.3.b",
      {
        target: 0.1,
        targetFormat: formats.wholePercent,
        comparedWith: null,
        result: pointAt(rights.errorShare),
        resultFormat: formats.percent,
      },
    ],
  ]);
}
