import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";
import { useFocusOutline } from "../useFocusOutline";

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
  const panel = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.button, focusOutline)}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
        {title}
      </button>
      <div id={panel} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
