import { type Pace, Stretch } from "../connect/suggest/pace";
import type { Day } from "../plan/day";
import { caseTwice, closedBeforeReceived } from "./caseTwice";
import { formulaChanged, headingChanged, sourceDeleted, valueOverFormula } from "./changedSinceConnected";
import type { CheckedField } from "./checkedField";
import { dateAsText } from "./dateAsText";
import { factorJump } from "./factorJump";
import { type Finding, type FindingCode, findingCodes } from "./finding";
import { hiddenRows } from "./hiddenRows";
import { listGrown } from "./listGrown";
import { numberAsText } from "./numberAsText";
import type { CheckedPlan } from "./readChecked";
import { signChanged, signFlipped } from "./signFlipped";
import { totalInside } from "./totalInside";
import { typedAmongFormulas } from "./typedAmongFormulas";
import { unitContradicted } from "./unitContradicted";
import { dateUnlikely, shareAboveWhole, sourceElsewhere, sourceError } from "./unlikely";

type Check = (field: CheckedField, siblings: readonly CheckedField[]) => readonly Finding[];

/** What is found in the formula and the figures; and what only a connection that has been written can have. */
const checks: readonly Check[] = [
  ...[signFlipped, unitContradicted, factorJump, sourceError, caseTwice, closedBeforeReceived, totalInside, listGrown],
  ...[numberAsText, dateAsText, dateUnlikely, hiddenRows, typedAmongFormulas, sourceElsewhere, shareAboveWhole],
];
const checksOfWritten: readonly Check[] = [sourceDeleted, valueOverFormula, formulaChanged, headingChanged, signChanged];

/** Findings about cells of the sources: told once, however many sub-goals take their figures from them. */
const ofSources: ReadonlySet<FindingCode> = new Set([
  ...(["sourceError", "caseTwice", "closedBeforeReceived", "totalInside", "numberAsText", "dateAsText", "dateUnlikely"] as const),
  ...(["hiddenRows", "typedAmongFormulas"] as const),
]);

interface CheckOptions extends Pace {
  readonly signal?: AbortSignal;
}

/** Everything found in a plan, the heaviest first. Rejects with the signal's reason when cancelled. */
export async function checkPlan({ fields, plan, asOf }: CheckedPlan, today: Day, options: CheckOptions): Promise<readonly Finding[]> {
  const ofPlan: Finding[] = [];
  if (asOf !== null && asOf.day > today)
    ofPlan.push({
      ...{ code: "asOfInFuture", plan: plan.name, subGoal: "", field: null, also: [], cell: asOf.cell, isGuess: false, mend: null },
      ...{ reconnect: false, asOf: asOf.day },
    });
  return byWeight([...(await checkFields(fields, options)), ...ofPlan]);
}

/** Also of fields that are only proposed, so that findings show before anything is written. */
export async function checkFields(fields: readonly CheckedField[], options: CheckOptions): Promise<readonly Finding[]> {
  const stretch = new Stretch(options, options.signal);
  const all: Finding[] = [];
  for (const field of fields) {
    for (const check of field.isProposed ? checks : [...checksOfWritten, ...checks]) {
      all.push(...check(field, fields));
      if (stretch.isLong()) await stretch.giveWay();
    }
  }
  return byWeight(eachOnce(all));
}

function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const [index, finding] of findings.entries()) {
    const isOfSource = ofSources.has(finding.code) || (finding.code === "factorJump" && finding.against === "row");
    const key = isOfSource ? `${finding.code} ${finding.cell}` : String(index);
    const first = told.get(key);
    if (first === undefined) told.set(key, finding);
    else if (first.subGoal !== finding.subGoal && !first.also.includes(finding.subGoal))
      told.set(key, { ...first, also: [...first.also, finding.subGoal] });
  }
  return [...told.values()];
}

function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ code, isGuess }: Finding) => findingCodes.indexOf(code) + (isGuess ? 0.5 : 0);
  return [...findings].sort((a, b) => weight(a) - weight(b));
}
