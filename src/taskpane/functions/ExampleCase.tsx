import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionEntry } from "../../functions/catalogue/entry";
import { cellText, valueRows } from "../../functions/exampleText";
import { formulaText } from "../../i18n/formulaText";
import { useText } from "../text";
import { CellTable } from "./CellTable";
import { Code } from "./Code";

interface ExampleCaseProps {
  readonly entry: FunctionEntry;
}

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  name: { color: tokens.colorNeutralForeground2 },
});

export function ExampleCase({ entry: { example, shows } }: ExampleCaseProps) {
  const styles = useStyles();
  const text = useText();
  const { words, pane } = text;
  const value = valueRows(example.value, shows, text);
  const [only] = value.length === 1 && value[0]?.length === 1 ? value[0] : [];
  return (
    <>
      <p className={styles.line}>{example.story[words.language]}</p>
      {example.cells && <CellTable label={pane.exampleCells} rows={example.cells.map((row) => row.map((cell) => cellText(cell, text)))} />}
      <p className={styles.line}>
        <span className={styles.name}>{pane.exampleFormula}: </span>
        <Code>{formulaText(example.formula[words.language], words.language)}</Code>
      </p>
      <p className={styles.line}>
        <span className={styles.name}>{pane.exampleValue}: </span>
        {only !== undefined && <strong>{only}</strong>}
      </p>
      {only === undefined && <CellTable label={pane.exampleValue} rows={value} />}
    </>
  );
}
