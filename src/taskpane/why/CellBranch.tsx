import { makeStyles, tokens } from "@fluentui/react-components";
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
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  below: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One cell, or a range: what it holds, and under it the cells its formula takes, down to what was typed. */
export function CellBranch({ cells: { address, count, block } }: { readonly cells: TakenCells }) {
  const styles = useStyles();
  const text = useText();
  const { why } = text.pane;
  if (block === null) {
    return (
      <li className={styles.item}>
        {`${address}: ${why.cells(count, 0)}`}
        <GoToCell address={address} />
      </li>
    );
  }
  const content = block.formulas[0]?.[0] ?? "";
  const shown = cellText(block.values[0]?.[0] ?? "", block.numberFormats[0]?.[0] ?? "General", text);
  const isFormula = typeof content === "string" && content.startsWith("=");
  return (
    <li className={styles.item}>
      {isFormula ? (
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
      ) : (
        <>
          {`${address}: ${shown}${content === "" ? "" : ` (${why.typed})`}`}
          <GoToCell address={address} />
        </>
      )}
    </li>
  );
}
