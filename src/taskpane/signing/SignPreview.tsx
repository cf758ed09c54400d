import { makeStyles, tokens } from "@fluentui/react-components";
import { signedWordsFor } from "../../i18n/signedWords";
import type { Language } from "../../plan/plan";
import type { NewCell } from "../../sheet/change";
import { changeWord, signedFields } from "../../sheet/changeWords";
import { shownCell } from "../../sheet/shownCell";
import type { PlannedSigning } from "../../signing/planSigning";
import type { NewSignedRow } from "../../signing/signedRows";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { useHeadingStyles } from "../useHeadingStyles";

interface SignPreviewProps {
  readonly planned: Extract<PlannedSigning, { readonly kind: "ready" }>;
  /** of the plan, in which its cells are shown */
  readonly language: Language;
}

const rowsAtATime = 30;

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  row: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  fields: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The rows that will be written and sealed, and where. */
export function SignPreview({ planned, language }: SignPreviewProps) {
  const styles = useStyles();
  const { heading } = useHeadingStyles();
  const { words } = useText();
  const signed = signedWordsFor(words.language);
  const { rows, byHand, change } = planned;
  const places = [
    ...(change.sheets ?? []).map(({ name }) => signed.newSheet(name)),
    ...(change.rows ?? []).map(({ table }) => signed.addedTo(table)),
    ...(change.cells ?? []).map(({ address }) => signed.infoWritten(address)),
  ];
  return (
    <section>
      <h3 className={heading}>{byHand ? signed.stands(rows.length) : signed.willBeWritten(rows.length)}</h3>
      <p className={styles.note}>{places.join(" ")}</p>
      <ShowMore items={rows} step={rowsAtATime}>
        {(row, index) => (
          <li key={index} className={styles.row}>
            <PlanText>
              <strong>{row.subGoal == null ? signed.goalRow(shown(row.goal, language)) : shown(row.subGoal, language)}</strong>
              <span className={styles.fields}>{fieldsOf(row, language)}</span>
            </PlanText>
          </li>
        )}
      </ShowMore>
    </section>
  );
}

function shown(cell: NewCell | undefined, language: Language): string {
  return cell == null || !("value" in cell) ? "" : shownCell({ value: cell.value, numberFormat: cell.numberFormat ?? "General" }, language);
}

/** "Kriterium: mindst · Målværdi: 90 pct." */
function fieldsOf(row: NewSignedRow, language: Language): string {
  const said = signedFields.map((field) => [changeWord(field, language), shown(row[field], language)] as const);
  return said.flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${text}`])).join(" · ");
}
