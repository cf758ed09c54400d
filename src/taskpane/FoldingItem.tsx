import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useFocusOutline } from "./useFocusOutline";
import { useRowStyles } from "./useRowStyles";

interface FoldingItemProps {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  /** what is in sight under the title, open or not */
  readonly note: ReactNode;
  /** another part of the pane leads here, each time by a new object: the row opens and takes the focus */
  readonly led?: object | null;
  readonly initiallyOpen?: boolean;
  /** where it stands among the page's headings */
  readonly level?: 3 | 4;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  open: { transform: "rotate(90deg)" },
});

/** A row of a list that unfolds. What it holds is rendered only while it is open. */
export function FoldingItem({ icon, title, note, led = null, initiallyOpen = false, level = 3, children }: FoldingItemProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const focusOutline = useFocusOutline();
  const panel = useId();
  const Heading = `h${level}` as const;
  const [open, setOpen] = useState(initiallyOpen || led !== null);
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
    <li className={row.item}>
      <Heading className={row.heading}>
        <button
          type="button"
          className={mergeClasses(row.button, focusOutline)}
          ref={button}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {icon}
          <span className={row.words}>
            <span className={row.title}>{title}</span> <span className={row.note}>{note}</span>
          </span>
          <ChevronRightRegular className={mergeClasses(row.chevron, open && styles.open)} />
        </button>
      </Heading>
      <div id={panel} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
