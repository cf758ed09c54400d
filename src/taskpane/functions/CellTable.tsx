import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../sheet/address";

interface CellTableProps {
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
}

/** Cells up to this length keep their words whole; the longer ones give way where the pane is narrow. */
const wholeWords = 12;

const useStyles = makeStyles({
  table: { width: "100%", margin: `${tokens.spacingVerticalXS} 0`, borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "start",
    verticalAlign: "top",
  },
  long: { overflowWrap: "anywhere" },
  edge: {
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Cells as on a sheet, from A1: a formula beside them says A2 and B2. */
export function CellTable({ label, rows }: CellTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <td className={styles.edge} />
          {rows[0]?.map((_, column) => (
            <th key={column} scope="col" className={styles.edge}>
              {columnLetters(column + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            <th scope="row" className={styles.edge}>
              {row + 1}
            </th>
            {cells.map((cell, column) => (
              <td key={column} className={mergeClasses(styles.cell, cell.length > wholeWords && styles.long)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
