import { sealWordsFor } from "../i18n/sealWords";
import type { Language } from "../plan/plan";
import type { LineChange } from "../report/sealing";
import { planTables } from "../sheet/planTables";
import { recordKey } from "../sheet/sealedCells";
import { type CheckedReport, type CheckedSeals, isSound } from "./checkSeals";

/** What came of checking one report, in words. */
export interface SealStatement {
  readonly isSound: boolean;
  readonly headline: string;
  /** what was changed, and where it stands among the others */
  readonly details: readonly string[];
}

/** What came of checking all of a plan's seals, in a sentence. */
export function sealsHeadline({ reports, sealLost }: CheckedSeals, language: Language): string {
  const say = sealWordsFor(language);
  const [wrong, total] = [reports.filter((report) => !isSound(report)).length + sealLost.length, reports.length + sealLost.length];
  return total === 0 ? say.none : wrong === 0 ? say.allIntact(total) : say.someBroken(wrong, total);
}

const mostCells = 12;

export function describeSeal(report: CheckedReport, language: Language): SealStatement {
  const say = sealWordsFor(language);
  const { isIntact, changes, kind, onSheet, hasPredecessor, forkedWith, corrects, why } = report;
  const table = kind === "signed" ? "PlanSigned" : "PlanReports";
  const details = [
    ...changes.map((change) => describeChange(change, table, language)),
    ...(isIntact || changes.length > 0 ? [] : [say.unknownField]),
    ...(onSheet?.kind === "changed"
      ? [
          onSheet.cells.length === 0
            ? say.sheetChangedSomewhere(onSheet.name)
            : say.sheetChanged(onSheet.name, onSheet.cells.slice(0, mostCells), Math.max(0, onSheet.cells.length - mostCells)),
        ]
      : []),
    ...(onSheet?.kind === "missing" ? [say.sheetMissing(onSheet.name)] : []),
    ...(hasPredecessor ? [] : [say.noPredecessor]),
    ...(forkedWith.length === 0 ? [] : [say.forked(forkedWith)]),
    ...(corrects === "" ? [] : [say.corrects(corrects, why)]),
  ];
  const isAsSealed = isIntact && onSheet?.kind !== "changed";
  return { isSound: isSound(report), headline: isSound(report) ? say.intact : isAsSealed ? say.suspect : say.broken, details };
}

function describeChange(change: LineChange, table: "PlanSigned" | "PlanReports", language: Language): string {
  const say = sealWordsFor(language);
  const isOwn = change.key === recordKey;
  const [goal = "", ...subGoal] = change.key.split(" ");
  const about = isOwn ? say.ownRow : say.line(goal, subGoal.length === 0 ? null : subGoal.join(" "));
  if (change.kind !== "changed") return say[change.kind](about);
  const headers: Readonly<Record<string, readonly [string, string]>> = planTables[isOwn ? "PlanSeals" : table];
  return say.changed(
    about,
    change.fields.map((field) => headers[field]?.[language === "en" ? 0 : 1] ?? field),
  );
}
