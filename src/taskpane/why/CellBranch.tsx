import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formulaText } from "../../i18n/formulaText";
import type { TakenCells } from "../../why/readTakenCells";
import { Code } from "../functions/Code";
import { GoToCell } from "../GoToCell";
import { Fold } from "../overview/Fold";
import { useText } from "../text";
import { cellText } from "./cellText";
import { TakenList } from "./TakenList";

const useStyles = makeStyles({
  item: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  leaf: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  below: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One cell, or a range: what it holds, and under it the cells its formula takes, down to what was typed. */
export function CellBranch({ cells: { address, count, blanks, block } }: { readonly cells: TakenCells }) {
  const styles = useStyles();
  const text = useText();
  const { why } = text.pane;
  if (block === null) {
    return (
      <li className={mergeClasses(styles.item, styles.leaf)}>
        <GoToCell short address={address} />
        <span>{why.cells(count, blanks ?? 0)}</span>
      </li>
    );
  }
  const content = block.formulas[0]?.[0] ?? "";
  const shown = cellText(block.values[0]?.[0] ?? "", block.numberFormats[0]?.[0] ?? "General", text);
  const isFormula = typeof content === "string" && content.startsWith("=");
  if (!isFormula) {
    return (
      <li className={mergeClasses(styles.item, styles.leaf)}>
        <GoToCell short address={address} />
        <span>{content === "" ? shown : `${shown} (${why.typed})`}</span>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <Fold title={`${address}: ${shown}`}>
        <div className={styles.below}>
          <p className={styles.line}>
            {`${why.formula}: `}
            <Code>{formulaText(content, text.words.language)}</Code>
          </p>
          <TakenList formula={content} address={address} />
          <GoToCell address={address} />
        </div>
      </Fold>
    </li>
  );
}
