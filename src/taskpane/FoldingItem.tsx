import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useFocusOutline } from "./useFocusOutline";

interface FoldingItemProps {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** what is in sight under the title, open or not */
  readonly note: ReactNode;
  /** another part of the pane leads here, each time by a new object: the row opens and takes the focus */
  readonly led?: object | null;
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
export function FoldingItem({ icon, title, note, led = null, children }: FoldingItemProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const panel = useId();
  const [open, setOpen] = useState(led !== null);
  const [followed, setFollowed] = useState(led);
  const button = useRef<HTMLButtonElement>(null);
  if (followed !== led) {
    setFollowed(led);
    if (led !== null) setOpen(true);
  }
  useEffect(() => {
    if (led !== null) button.current?.focus();
  }, [led]);
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, focusOutline)}
          ref={button}
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
