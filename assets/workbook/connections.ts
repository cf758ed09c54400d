import { onTimeFormula, onTimeShare } from "./complaints";
import { figureCell } from "../../src/start/newCell";
import { template2022 } from "../../src/start/template2022";
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
/** The target the plan prints, as it is written into any workbook. */
function agreed(id: string): Pick<Connection, "target" | "targetFormat"> {
  const subGoal = template2022.goals.flatMap(({ subGoals }) => subGoals).find((each) => each.id === id);
  const cell = subGoal === undefined ? null : figureCell(subGoal.target, subGoal.criterion);
  if (cell === null || !("value" in cell) || cell.numberFormat === undefined) throw new Error(`The plan prints no target for ${id}`);
  return { target: cell.value, targetFormat: cell.numberFormat };
}

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
    [
      "1.4.a",
      {
        ...agreed("1.4.a"),
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
        ...agreed("1.6"),
        comparedWith: null,
        result: formula(onTimeFormula, onTimeShare),
        resultFormat: formats.percent,
      },
    ],
    [
      "2.1.a",
      {
        ...agreed("2.1.a"),
        comparedWith: pointAt(economy.budget),
        result: pointAt(economy.realised),
        resultFormat: formats.decimal,
      },
    ],
    [
      "2.1.b",
      {
        ...agreed("2.1.b"),
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
        ...agreed("2.2.b"),
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
        ...agreed("2.3.b"),
        comparedWith: null,
        result: pointAt(rights.errorShare),
        resultFormat: formats.percent,
      },
    ],
  ]);
}
