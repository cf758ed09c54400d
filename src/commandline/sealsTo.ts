import { sealWordsFor } from "../i18n/sealWords";
import type { Language } from "../plan/plan";
import type { CheckedSeals } from "../reporting/checkSeals";
import { isSound } from "../reporting/checkSeals";
import { describeSeal } from "../reporting/describeSeal";
import { commandWordsFor } from "./commandWords";

type Checked = CheckedSeals & { readonly plan: string };

/** One line for each report, and below it what is wrong with it. */
export function sealsToText(checked: readonly Checked[], language: Language): string {
  const say = sealWordsFor(language);
  const lines = checked.flatMap(({ plan, reports, unsealed }) => {
    const broken = reports.filter((report) => !isSound(report)).length;
    return [
      plan === "" ? commandWordsFor(language).unnamedPlan : plan,
      ...reports.flatMap((report) => {
        const { headline, details } = describeSeal(report, language);
        return [`  ${report.name}: ${headline}`, `    ${report.seal}`, ...details.map((detail) => `    ${detail}`)];
      }),
      ...(unsealed.length === 0 ? [] : [`  ${say.unsealed(unsealed)}`]),
      `  ${reports.length === 0 ? say.none : broken === 0 ? say.allIntact(reports.length) : say.someBroken(broken, reports.length)}`,
      "",
    ];
  });
  return lines.join("\n");
}

/** For other programs: codes, not sentences. */
export function sealsToJson(checked: readonly Checked[]): unknown {
  return checked.map(({ plan, reports, unsealed }) => ({
    plan,
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
    unsealed,
  }));
}
