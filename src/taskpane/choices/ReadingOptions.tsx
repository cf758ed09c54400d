import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { PlanText } from "../PlanText";
import { useFocusOutline } from "../useFocusOutline";
import { useChoicesWords } from "./useChoicesWords";

interface ReadingOptionsProps {
  readonly readings: readonly { readonly reading: string; readonly consequence: string }[];
  /** "" for none */
  readonly picked: string;
  /** what is wrong with the choice; null for nothing */
  readonly problem: string | null;
  readonly onPick: (reading: string) => void;
}

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
  option: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  circle: { flexShrink: 0, width: "16px", height: "16px", margin: "2px", accentColor: tokens.colorBrandBackground },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  consequence: { display: "block", color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** The readings, and under each what choosing it would do. */
export function ReadingOptions({ readings, picked, problem, onPick }: ReadingOptionsProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const words = useChoicesWords();
  const id = useId();
  return (
    <fieldset className={styles.group} {...(problem === null ? {} : { "aria-describedby": `${id}problem` })}>
      <legend className={styles.legend}>{words.readings}</legend>
      {readings.map(({ reading, consequence }, index) => (
        <div key={reading} className={styles.option}>
          <input
            type="radio"
            id={`${id}reading${String(index)}`}
            name={id}
            className={`${styles.circle} ${focusOutline}`}
            checked={reading === picked}
            aria-describedby={`${id}consequence${String(index)}`}
            onChange={() => onPick(reading)}
          />
          <div className={styles.words}>
            <label htmlFor={`${id}reading${String(index)}`}>
              <PlanText>{reading}</PlanText>
            </label>
            <span className={styles.consequence} id={`${id}consequence${String(index)}`}>
              {consequence}
            </span>
          </div>
        </div>
      ))}
      {problem !== null && (
        <p role="alert" id={`${id}problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
