import { makeStyles, tokens } from "@fluentui/react-components";
import { formulaText } from "../../i18n/formulaText";
import type { CellChange, NewCell } from "../../sheet/change";
import type { CellValue } from "../../sheet/workbook";
import { useText } from "../text";
import { useChoicesWords } from "./useChoicesWords";

interface WrittenCellsProps {
  /** of the choice's own row, named only: the form shows what comes into them */
  readonly row: readonly CellChange[];
  /** of the plan, with what they hold now and then */
  readonly effect: readonly CellChange[];
}

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Which cells are going to be written, said before they are. */
export function WrittenCells({ row, effect }: WrittenCellsProps) {
  const styles = useStyles();
  const { words: texts } = useText();
  const words = useChoicesWords();
  const shown = (content: CellValue): string => {
    if (content === "") return words.emptyCell;
    const text = String(content);
    return text.startsWith("=") ? formulaText(text, texts.language) : text;
  };
  const content = (cell: NewCell): CellValue => (cell === null ? "" : "formula" in cell ? cell.formula : cell.value);
  return (
    <>
      <p className={styles.line}>{words.writes}</p>
      <ul className={styles.list}>
        {row.length > 0 && <li>{row.map(({ address }) => address).join(", ")}</li>}
        {effect.map(({ address, before, after }) => (
          <li key={address}>{words.writesCell(address, shown(before), shown(content(after)))}</li>
        ))}
      </ul>
    </>
  );
}
