import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useFocusOutline } from "../useFocusOutline";
import { useUnfold } from "../useUnfold";

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
  },
  chevron: { flexShrink: 0, fontSize: "16px" },
  open: { transform: "rotate(90deg)" },
});

/** A line that unfolds what belongs under it. */
export function Fold({ title, children }: FoldProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const { open, button, panel } = useUnfold(false);
  return (
    <>
      <button {...button} className={mergeClasses(styles.button, focusOutline)}>
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
        {title}
      </button>
      <div {...panel}>{open && children}</div>
    </>
  );
}
