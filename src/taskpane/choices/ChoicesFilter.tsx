import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useChoicesWords } from "./useChoicesWords";

interface ChoicesFilterProps {
  /** how many are undecided */
  readonly open: number;
  readonly all: number;
  readonly showsAll: boolean;
  readonly onChoose: (showsAll: boolean) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  button: { minWidth: "auto", minHeight: "28px" },
});

export function ChoicesFilter({ open, all, showsAll, onChoose }: ChoicesFilterProps) {
  const styles = useStyles();
  const words = useChoicesWords();
  const button = (label: string, meansAll: boolean) => (
    <ToggleButton size="small" className={styles.button} checked={showsAll === meansAll} onClick={() => onChoose(meansAll)}>
      {label}
    </ToggleButton>
  );
  return (
    <div role="group" aria-label={words.filter} className={styles.root}>
      {button(words.filterOpen(open), false)}
      {button(words.filterAll(all), true)}
    </div>
  );
}
