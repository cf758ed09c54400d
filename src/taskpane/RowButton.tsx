import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useFocusOutline } from "./useFocusOutline";

interface RowButtonProps {
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, fontSize: "20px" },
});

/** A row of a list that leads to a page of its own. */
export function RowButton({ icon, onClick, children }: RowButtonProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  return (
    <button type="button" className={mergeClasses(styles.button, focusOutline)} onClick={onClick}>
      {icon}
      <span className={styles.words}>{children}</span>
      <ChevronRightRegular className={styles.chevron} />
    </button>
  );
}
