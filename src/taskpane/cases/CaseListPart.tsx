import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CaseList } from "../../cases/caseList";
import type { FoundCaseList } from "../../cases/findCaseLists";
import { formulaText } from "../../i18n/formulaText";
import { GoToCell } from "../GoToCell";
import { Fold } from "../overview/Fold";
import { ShowMore } from "../ShowMore";
import { type Text, useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";
import { CaseRow } from "./CaseRow";
import { roomText } from "./roomText";

const rowsAtATime = 50;

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL}` },
  apart: { marginTop: tokens.spacingVerticalM },
  // its rows reach from edge to edge, as those above do
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** One list of cases: which count, how they stand, and those that are open. */
export function CaseListPart({ found: { subGoals, list } }: { readonly found: FoundCaseList }) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const text = useText();
  const { cases } = text.pane;
  return (
    <section>
      <div className={styles.part}>
        <h3 className={heading}>{cases.listOf(subGoals.map(({ id }) => id))}</h3>
        {linesOf(list, text).map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {list.kind === "list" &&
          subGoals.map((subGoal) => {
            const line = roomText(subGoal, list, text);
            return (
              line !== null && (
                <p key={subGoal.id} className={styles.line}>
                  <strong>{line}</strong>
                </p>
              )
            );
          })}
        <GoToCell address={list.cell} />
      </div>
      {list.kind === "list" && <OpenCases list={list} />}
    </section>
  );
}

function linesOf(list: CaseList, { words, pane }: Text): readonly string[] {
  const { cases } = pane;
  switch (list.kind) {
    case "notFollowed":
      return [cases.notFollowed(list.cell, formulaText(list.argument, words.language))];
    case "wrong":
      return [cases.wrong(list.cell), words.functionError(list.error)];
    case "list": {
      const { population, period, months } = list.question;
      const { onTime, late, undecided } = list.counted;
      return [
        cases.counts(population, words.date(period.from), words.date(period.to), months),
        cases.counted(onTime, late, undecided),
        cases.asOf(words.date(list.day)),
      ];
    }
  }
}

function OpenCases({ list }: { readonly list: Extract<CaseList, { readonly kind: "list" }> }) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words, pane } = useText();
  const { cases } = pane;
  const { open, others, unreadable } = list;
  const hasCases = list.cases + unreadable.length > 0;
  return (
    <>
      {unreadable.length > 0 && (
        <div className={styles.part}>
          <h4 className={heading}>{cases.unreadable(unreadable.length)}</h4>
          <p className={styles.line}>{cases.unreadableHelp}</p>
          <ShowMore items={unreadable} step={5}>
            {({ cell, error }) => (
              <li key={cell} className={styles.line}>
                {words.functionError(error)}
                <GoToCell address={cell} />
              </li>
            )}
          </ShowMore>
        </div>
      )}
      <div className={styles.part}>
        {open.length === 0 ? (
          <p className={mergeClasses(styles.line, styles.apart)}>{cases.noOpen(hasCases)}</p>
        ) : (
          <h4 className={heading}>{cases.openCases(open.length)}</h4>
        )}
      </div>
      <ShowMore items={open} step={rowsAtATime}>
        {(each) => <CaseRow key={each.cell} openCase={each} />}
      </ShowMore>
      {others.length > 0 && (
        <div className={mergeClasses(styles.part, styles.apart)}>
          <Fold title={cases.others(others.length)}>
            <p className={styles.line}>{cases.othersHelp}</p>
            <div className={styles.list}>
              <ShowMore items={others} step={rowsAtATime}>
                {(each) => <CaseRow key={each.cell} openCase={each} />}
              </ShowMore>
            </div>
          </Fold>
        </div>
      )}
    </>
  );
}
