import { sealWordsFor } from "../i18n/sealWords";
import type { Language } from "../plan/plan";
import type { LineChange } from "../report/sealing";
import { headerIn, type Headers, planTables } from "../sheet/planTables";
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
  return say.changed(about, changedHeaders(change, table, language));
}

/** The columns in which a line was changed, as the tables call them. @param table of the record's other rows */
export function changedHeaders(
  { key, fields }: Extract<LineChange, { readonly kind: "changed" }>,
  table: "PlanSigned" | "PlanReports",
  language: Language,
): readonly string[] {
  const headers: Readonly<Record<string, Headers>> = planTables[key === recordKey ? "PlanSeals" : table];
  return fields.map((field) => {
    const found = headers[field];
    return found === undefined ? field : headerIn(found, language);
  });
}
