import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NewPage, PageRow } from "../../sheet/change";
import { useFocusOutline } from "../useFocusOutline";
import { useText } from "../text";
import { pageCellText } from "./pageCellText";

interface PagePreviewProps {
  readonly page: NewPage;
  readonly label: string;
}

const useStyles = makeStyles({
  // a sheet is wider than the pane: it scrolls in its own frame, which the keyboard reaches
  frame: {
    maxHeight: "420px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: "900px", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, hyphens: "none" },
  cell: {
    padding: "2px 4px",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "inherit",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tableHead: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  heading: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  framed: { height: "64px", border: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** A report's sheet as it will be written. */
export function PagePreview({ page, label }: PagePreviewProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const { words } = useText();
  const columns = page.widths.length;
  const whole = page.widths.reduce((sum, width) => sum + width, 0);
  const rowClass: Partial<Record<PageRow["style"], string>> = {
    ...{ title: styles.title, heading: styles.heading, tableHead: styles.tableHead },
    ...{ strong: styles.strong, row: styles.row, frame: styles.framed },
  };
  const cellsOf = ({ style, cells }: PageRow): ReactNode => {
    if (style === "title" || style === "heading") {
      return (
        <td className={styles.cell} colSpan={columns}>
          {pageCellText(cells[0] ?? null, words)}
        </td>
      );
    }
    const isStretched = style === "paragraph" || style === "frame" || (style === "note" && cells.length <= 2);
    const shown = isStretched ? 2 : columns;
    return Array.from({ length: shown }, (_, at) => (
      <td key={at} className={styles.cell} colSpan={isStretched && at === 1 ? columns - 1 : 1}>
        {pageCellText(cells[at] ?? null, words)}
      </td>
    ));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={mergeClasses(styles.frame, focusOutline)} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <colgroup>
          {page.widths.map((width, at) => (
            <col key={at} style={{ width: `${String((width / whole) * 100)}%` }} />
          ))}
        </colgroup>
        <tbody>
          {page.rows.map((row, index) => (
            <tr key={index} className={rowClass[row.style] ?? ""}>
              {cellsOf(row)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
