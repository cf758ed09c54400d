import { makeStyles, tokens } from "@fluentui/react-components";
import type { MissingColumn } from "../../start/planChange";
import { useText } from "../text";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Columns the existing tables do not have, so that the plan would lose something. */
export function MissingColumns({ missing }: { readonly missing: readonly MissingColumn[] }) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <>
      <p className={styles.title}>{pane.start.missingTitle}</p>
      <ul className={styles.list}>
        {missing.map(({ table, column, values }) => (
          <li key={`${table} ${column}`}>{pane.start.missingColumn(table, column, values)}</li>
        ))}
      </ul>
    </>
  );
}
