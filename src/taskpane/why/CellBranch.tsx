import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { formulaText } from "../../i18n/formulaText";
import type { CellBlock } from "../../sheet/workbook";
import { readTakenCells, type TakenCells } from "../../why/readTakenCells";
import { FailureBar } from "../FailureBar";
import { Code } from "../functions/Code";
import { GoToCell } from "../GoToCell";
import { Fold } from "../overview/Fold";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { useReading } from "../useReading";
import { useWorkbookActions } from "../workbookActions";
import { cellText } from "./cellText";

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

/** The cells a formula takes, read when they are asked for. */
function TakenList({ formula, address }: { readonly formula: string; readonly address: string }) {
  const styles = useStyles();
  const { pane } = useText();
  const { why } = pane;
  const workbook = useWorkbookActions();
  const read = useCallback(() => readTakenCells(formula, address, workbook), [formula, address, workbook]);
  const { reading, again } = useReading(read);
  switch (reading.kind) {
    case "reading":
      return <Spinner size="tiny" label={why.reading} />;
    case "failed":
      return <FailureBar title={why.cellFailed} error={reading.error} dismissLabel={pane.retry} onDismiss={again} />;
    case "read":
      return reading.value.length === 0 ? <p className={styles.line}>{why.noCells}</p> : <CellBranches cells={reading.value} />;
  }
}

const branchesAtATime = 12;

export function CellBranches({ cells }: { readonly cells: readonly TakenCells[] }) {
  return (
    <ShowMore items={cells} step={branchesAtATime}>
      {(each) => <CellBranch key={each.address} cells={each} />}
    </ShowMore>
  );
}

/** A block that has been read already, as cells to be shown. */
export function takenOf(address: string, block: CellBlock): TakenCells {
  const count = block.values.length * (block.values[0]?.length ?? 0);
  return { address, count, block: count === 1 ? block : null };
}
