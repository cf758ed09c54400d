import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";
import { useFocusOutline } from "./useFocusOutline";

interface FoldingItemProps {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** what is in sight under the title, open or not */
  readonly note: ReactNode;
  /** set only when it is first shown; it then also takes the focus */
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  note: { display: "block" },
  chevron: { flexShrink: 0, fontSize: "20px" },
  open: { transform: "rotate(90deg)" },
});

/** A row of a list that unfolds. What it holds is rendered only while it is open. */
export function FoldingItem({ icon, title, note, initiallyOpen = false, children }: FoldingItemProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const panel = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, focusOutline)}
          // the way here was chosen elsewhere in the pane: the eye and the keyboard follow
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={initiallyOpen}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {icon}
          <span className={styles.words}>
            <span className={styles.title}>{title}</span> <span className={styles.note}>{note}</span>
          </span>
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} />
        </button>
      </h3>
      <div id={panel} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
