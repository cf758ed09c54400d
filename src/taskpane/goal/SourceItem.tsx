import { makeStyles, tokens } from "@fluentui/react-components";
import type { Extraction } from "../../trace/extraction";
import { GoToCell } from "../GoToCell";
import { useText } from "../text";

interface SourceItemProps {
  /** "Økonomi!G8" */
  readonly source: string;
  /** null where the sheet says nothing of it, or has not been read; the page says once what that leaves */
  readonly extraction: Extraction | null;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A cell a figure is taken from, and when that was extracted as far as its sheet says so. */
export function SourceItem({ source, extraction }: SourceItemProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  return (
    <li className={styles.item}>
      <span>{pane.goalPage.takesFrom}</span>
      <GoToCell short address={source} />
      {extraction !== null && (
        <>
          <span>{pane.goalPage.extracted(words.date(extraction.first), words.date(extraction.last))}</span>
          <GoToCell short address={extraction.cell} />
        </>
      )}
    </li>
  );
}
