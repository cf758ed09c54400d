import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useFocusOutline } from "./useFocusOutline";
import { useRowStyles } from "./useRowStyles";

interface RowButtonProps {
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // several under one heading: they stand closer than rows of their own
  close: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
});

/** A row of a list that leads to a page of its own. */
export function RowButton({ icon, onClick, children }: RowButtonProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const focusOutline = useFocusOutline();
  return (
    <button type="button" className={mergeClasses(row.button, styles.close, focusOutline)} onClick={onClick}>
      {icon}
      <span className={row.words}>{children}</span>
      <ChevronRightRegular className={row.chevron} />
    </button>
  );
}
