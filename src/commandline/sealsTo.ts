import { sealWordsFor } from "../i18n/sealWords";
import type { Language } from "../plan/plan";
import type { CheckedSeals } from "../reporting/checkSeals";
import { isSound } from "../reporting/checkSeals";
import { describeSeal, sealsHeadline } from "../reporting/describeSeal";
import { commandWordsFor } from "./commandWords";

/** isGone: the plan is no longer in the workbook */
type Checked = CheckedSeals & { readonly plan: string; readonly isGone: boolean };

/** One line for each report, and below it what is wrong with it. */
export function sealsToText(checked: readonly Checked[], language: Language): string {
  const say = sealWordsFor(language);
  const lines = checked.flatMap((each) => {
    const { plan, isGone, reports, unsealed, sealLost } = each;
    return [
      plan === "" ? commandWordsFor(language).unnamedPlan : isGone ? say.planGone(plan) : plan,
      ...reports.flatMap((report) => {
        const { headline, details } = describeSeal(report, language);
        return [`  ${report.name}: ${headline}`, `    ${report.seal}`, ...details.map((detail) => `    ${detail}`)];
      }),
      ...(sealLost.length === 0 ? [] : [`  ${say.sealLost(sealLost)}`]),
      ...(unsealed.length === 0 ? [] : [`  ${say.unsealed(unsealed)}`]),
      `  ${sealsHeadline(each, language)}`,
      "",
    ];
  });
  return lines.join("\n");
}

/** For other programs: codes, not sentences. */
export function sealsToJson(checked: readonly Checked[]): unknown {
  return checked.map(({ plan, isGone, reports, unsealed, sealLost }) => ({
    ...{ plan, isGone },
    reports: reports.map((report) => ({
      name: report.name,
      kind: report.kind,
      seal: report.seal,
      previous: report.previous,
      corrects: report.corrects,
      sound: isSound(report),
      intact: report.isIntact,
      changes: report.changes,
      sheet: report.onSheet,
      predecessor: report.hasPredecessor,
      forkedWith: report.forkedWith,
    })),
    ...{ unsealed, sealLost },
  }));
}
