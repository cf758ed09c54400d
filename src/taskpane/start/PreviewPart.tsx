import { makeStyles, tokens } from "@fluentui/react-components";
import type { WrittenPart } from "../../start/planChange";
import type { PlanFile } from "../../start/planFile";
import { previewRows } from "../../start/preview";
import { PlanText } from "../PlanText";
import { useText } from "../text";

interface PreviewPartProps {
  readonly part: WrittenPart;
  readonly file: PlanFile;
}

const rowsShown = 3;

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold, hyphens: "none" },
  note: { display: "block" },
  rows: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** One table: how many rows, and the first of them. */
export function PreviewPart({ part, file }: PreviewPartProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { table, rows, repeated } = part;
  const own = rows - repeated;
  const first = previewRows(file, table, words.language, rowsShown);
  return (
    <li className={styles.part}>
      <span className={styles.name} translate="no">
        {pane.start.rows(table, rows)}
      </span>
      {repeated > 0 && <span className={styles.note}>{pane.start.repeated(repeated)}</span>}
      <ul role="list" className={styles.rows}>
        {first.map((row, index) => (
          <li key={index}>
            <PlanText>{row}</PlanText>
          </li>
        ))}
        {own > first.length && <li>{pane.start.moreRows(own - first.length)}</li>}
      </ul>
    </li>
  );
}
