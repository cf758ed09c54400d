import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { recordOf } from "../../check/readRecords";
import { formulaText } from "../../i18n/formulaText";
import type { Figure } from "../../plan/plan";
import type { Field } from "../../connect/connection";
import { GoToCell } from "../GoToCell";
import { ShowMore } from "../ShowMore";
import { type Text, useText } from "../text";
import type { ShownFigure } from "./shownFigures";
import { SourceItem } from "./SourceItem";
import type { Reading } from "../useReading";
import type { Origins } from "./useOrigins";

interface FigureLeafProps {
  readonly plan: string;
  readonly subGoal: string;
  readonly shown: ShownFigure;
  readonly origins: Reading<Origins>;
}

const sourcesAtATime = 6;

const useStyles = makeStyles({
  leaf: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  from: { paddingLeft: tokens.spacingHorizontalM },
});

/** One figure a verdict rests on: what it is, in which cell, by which formula, and where that takes it from. */
export function FigureLeaf({ plan, subGoal, shown: { name, value, place, from }, origins }: FigureLeafProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const formula = from?.figure.formula ?? "";
  const isTyped = from !== null && formula === "" && from.figure.entry.kind !== "empty";
  return (
    <li className={styles.leaf}>
      <div className={styles.line}>
        <span>
          <span className={styles.name}>{name}:</span> <strong>{value}</strong>
        </span>
        {place !== null && <GoToCell short address={place.cell} />}
      </div>
      {isTyped && <p className={mergeClasses(styles.small, styles.from)}>{pane.goalPage.typed}</p>}
      {from !== null && formula !== "" && (
        <div className={styles.from}>
          <p className={styles.small}>{`${pane.formula}: ${formulaText(formula, words.language)}`}</p>
          {origins.kind === "read" &&
            connectionLines(from, plan, subGoal, origins.value, text).map((line) => (
              <p key={line} className={styles.small}>
                {line}
              </p>
            ))}
          {from.figure.sources.length > 0 && (
            <ShowMore items={[...new Set(from.figure.sources)]} step={sourcesAtATime}>
              {(source) => (
                <SourceItem
                  key={source}
                  source={source}
                  extraction={origins.kind === "read" ? (origins.value.extractions.get(source) ?? null) : null}
                />
              )}
            </ShowMore>
          )}
        </div>
      )}
    </li>
  );
}

function connectionLines(
  { field, figure }: { readonly field: Field; readonly figure: Figure },
  plan: string,
  subGoal: string,
  { records }: Origins,
  { words, pane }: Text,
): readonly string[] {
  const record = recordOf(records, plan, subGoal, field);
  if (record === null) return [];
  const { units, signs } = pane.connect.record;
  const counted = [record.unit === null ? "" : units[record.unit], record.sign === null ? "" : signs[record.sign]]
    .filter((part) => part !== "")
    .join(", ");
  const connected = pane.goalPage.connected(record.connected === null ? null : words.date(record.connected));
  const lines = [`${connected}${counted === "" ? "" : `; ${pane.goalPage.countedIn(counted)}`}.`];
  if (record.formula !== "" && record.formula !== figure.formula)
    lines.push(`${pane.goalPage.formulaThen(formulaText(record.formula, words.language))}`);
  return lines;
}
