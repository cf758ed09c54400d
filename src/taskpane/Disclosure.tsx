import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useFocusOutline } from "./useFocusOutline";
import { useUnfold } from "./useUnfold";

interface DisclosureProps {
  readonly title: string;
  readonly initiallyOpen: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { flexShrink: 0, fontSize: "16px" },
  open: { transform: "rotate(90deg)" },
  panel: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

/** A section of the pane that folds. Its content is rendered only while it is open. */
export function Disclosure({ title, initiallyOpen, children }: DisclosureProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const { open, button, panel } = useUnfold(initiallyOpen);
  return (
    <section>
      <h2 className={styles.heading}>
        <button {...button} className={mergeClasses(styles.button, focusOutline)}>
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
          {title}
        </button>
      </h2>
      <div {...panel} className={styles.panel}>
        {open && children}
      </div>
    </section>
  );
}
