import { makeStyles, tokens } from "@fluentui/react-components";
import { formulaText } from "../../i18n/formulaText";
import type { FunctionEntry } from "../../functions/catalogue/entry";
import type { TracedArgument, TracedCall, TracedCells } from "../../trace/traceCall";
import type { TakenCells } from "../../why/readTakenCells";
import { Code } from "../functions/Code";
import { type Text, useText } from "../text";
import { CellBranches } from "./CellBranches";
import { cellText } from "./cellText";

interface ArgumentListProps {
  readonly entry: FunctionEntry;
  readonly call: TracedCall;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  item: { margin: `0 0 ${tokens.spacingVerticalS}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** What a function was given: each argument by its name, as written, with the value and the cells it comes from. */
export function ArgumentList({ entry, call }: ArgumentListProps) {
  const styles = useStyles();
  const text = useText();
  const { language } = text.words;
  const { parameters } = entry;
  return (
    <ul role="list" className={styles.list}>
      {call.arguments.map((argument, index) => {
        const parameter = parameters[Math.min(index, parameters.length - 1)];
        return (
          <li key={index} className={styles.item}>
            <span className={styles.name}>
              <Code>{parameter?.name ?? ""}</Code>
            </span>{" "}
            <span className={styles.text}>{parameter?.text[language]}</span>
            {!isItsCells(argument) && (
              <p className={styles.value}>
                {argument.text !== "" && <Code>{formulaText(argument.text, language)}</Code>}
                {` ${shownValue(argument, text)}`}
              </p>
            )}
            <CellBranches cells={argument.cells.map(takenOf)} />
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the cells, which stand below it, say all that is written. */
function isItsCells({ text, cells }: TracedArgument): boolean {
  return cells.length === 1 && cells[0]?.address === text.replaceAll("$", "");
}

/** The value beside what is written: nothing for what is its own value, such as "2.1" or 5. */
function shownValue({ text: written, operand, given, cells }: TracedArgument, text: Text): string {
  const { why } = text.pane;
  if (written === "") return why.omitted;
  if (given === null) return `(${why.calculated})`;
  const { value } = given;
  if (Array.isArray(value)) {
    const all = (value as readonly (readonly unknown[])[]).flat();
    if (all.length === 1 || cells.length > 0) return "";
    return `(${why.cells(all.length, all.filter((cell) => cell === "").length)})`;
  }
  if (operand.kind === "literal" || cells.length > 0) return "";
  // DATE(2022,1,1) and TODAY() are days, whatever stands around them
  return `= ${cellText(value as number, "dd-mm-yyyy", text)}`;
}

/** Cells that have been read already; of a list its size is shown. */
function takenOf({ address, block }: TracedCells): TakenCells {
  const values = block.values.flat();
  const blanks = values.filter((value) => value === "").length;
  return { address, count: values.length, blanks, block: values.length === 1 ? block : null };
}
