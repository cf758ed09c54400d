import { changedWordsFor } from "../i18n/changedWords";
import { quarterEnd } from "../plan/reportDue";
import { missingUntil } from "../report/nextReport";
import type { ReportChoice } from "../report/reportChoice";
import type { PageRow } from "../sheet/change";
import { type Amendment, pastAmendments } from "../sheet/readAmendments";
import { section, words } from "./pageParts";
import type { PageSource } from "./reportPage";

/** The last day of what a report is about; Infinity for the year's last one, which waits for nothing. */
export function reportUntil({ year, quarter }: ReportChoice): number {
  return quarter === null ? Infinity : quarterEnd(year, quarter);
}

/** What was not known yet, and who owes it. */
export function missingPart({ basis, answers, text: { pane }, say }: PageSource): readonly PageRow[] {
  const missing = missingUntil(basis.evaluation, reportUntil(answers.choice));
  const rows = missing.map(({ evaluation: { subGoal }, lack }) =>
    words("row", subGoal.id, subGoal.text, pane.overview.lacks[lack], subGoal.owner),
  );
  return section(say.missing, rows, say.nothingMissing);
}

/** What is not as it was signed, with the reason that was noted for it; below it what was noted of changes that are none any more. */
export function amendmentPart({ basis, answers, text: { words: base }, say }: PageSource): readonly PageRow[] {
  const told = changedWordsFor(answers.language);
  const { changesSinceSigned } = basis.evaluation.plan;
  const record = basis.register.reports.find(({ kind }) => kind === "signed");
  const reason = ({ when, why }: Pick<Amendment, "when" | "why">) => say.noted(when === null ? null : base.date(when), why);
  const changed = changesSinceSigned.map((change) =>
    words("paragraph", "", `${told.change(change)}. ${change.noted === null ? `${told.notNoted}.` : reason(change.noted)}`),
  );
  const past = pastAmendments(changesSinceSigned, basis.amendments).map((amendment) => {
    const { goal, subGoal, what, old, new: now } = amendment;
    return words("paragraph", subGoal === "" ? goal : subGoal, `${say.amendment(what, old, now)}. ${reason(amendment)}`);
  });
  const signed =
    record === undefined
      ? words("note", "", basis.isSigned ? say.notSealed : say.notSigned)
      : words("paragraph", "", say.signedAs(record.asOf === null ? null : base.date(record.asOf), record.seal));
  const none = basis.isSigned ? [words("note", "", say.noAmendments)] : [];
  const found = [...changed, ...past];
  return section(say.amendments, [signed, ...(found.length === 0 ? none : found)]);
}

/** How the signed text was read where it can be read in several ways. What is still open says so. */
export function choicesPart({ basis, text: { words: base }, say }: PageSource): readonly PageRow[] {
  const { choices } = basis.evaluation.plan;
  if (choices.length === 0) return section(say.choices, [], say.noChoices);
  const rows = choices.map(({ about, topic, chosen, decidedBy, decidedOn, why }) =>
    words(
      "row",
      about,
      topic,
      "",
      "",
      "",
      chosen === "" ? "" : [decidedBy, decidedOn === null ? "" : base.date(decidedOn)].filter((part) => part !== "").join(", "),
      "",
      [chosen === "" ? say.notChosen : chosen, why].filter((part) => part !== "").join(". "),
    ),
  );
  const [place, topic, chosen, by] = say.choiceColumns;
  return section(say.choices, [words("tableHead", place, topic, "", "", "", by, "", chosen), ...rows]);
}

/** Where the figures come from: the source the plan names, the cells, and when they were extracted, as their own sheet says. */
export function sourcesPart({ basis, text: { words: base }, say }: PageSource): readonly PageRow[] {
  const rows = basis.evaluation.goals.flatMap(({ goal }) =>
    goal.subGoals.flatMap(({ id, source, evidence, result, target, comparedWith }): readonly PageRow[] => {
      const cells = [...new Set([result, target, comparedWith].flatMap(({ sources }) => sources))];
      const extracted = cells.flatMap((cell) => {
        const found = basis.extractions.get(cell);
        return found === undefined ? [] : [say.extracted(base.date(found.first), base.date(found.last))];
      });
      if (cells.length === 0 && source === "" && evidence === "") return [];
      const when = cells.length === 0 ? "" : extracted.length === 0 ? say.extractedUnknown : [...new Set(extracted)].join("; ");
      return [words("row", id, source, when, "", "", "", "", [cells.join(", "), evidence].filter((part) => part !== "").join(". "))];
    }),
  );
  const [id, source, cell, extracted] = say.sourceColumns;
  return section(
    say.sources,
    rows.length === 0 ? [] : [words("tableHead", id, source, extracted, "", "", "", "", cell), ...rows],
    say.noSources,
  );
}

/** What was odd in the workbook when the report was made. */
export function issuesPart({ basis, text: { words: base }, say }: PageSource): readonly PageRow[] {
  const told = [
    ...basis.issues.map((issue) => [base.issue(issue), issue.place] as const),
    ...basis.notices.filter(({ code }) => code !== "changedSinceSigned").map((notice) => [base.notice(notice), notice.place] as const),
  ];
  const rows = told.map(([message, place]) => words("paragraph", "", place === null ? message : `${place.cell}: ${message}`));
  return section(say.issues, rows, say.noIssues);
}
