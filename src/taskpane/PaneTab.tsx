import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEventHandler } from "react";
import { useFocusOutline } from "./useFocusOutline";

interface PaneTabProps {
  readonly id: string;
  /** the id of what it shows */
  readonly panel: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onKeyDown: KeyboardEventHandler<HTMLElement>;
  readonly label: string;
}

const useStyles = makeStyles({
  tab: {
    minHeight: "36px",
    // three of them stand beside each other at 320 px
    padding: `${tokens.spacingVerticalXS} 6px`,
    textAlign: "left",
    overflowWrap: "normal",
    // as wide as the heavier letters of the tab that is selected, so that the others stay where they are
    "::after": {
      content: "attr(data-label)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    // forced colours would show the transparent line as well
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export function PaneTab({ id, panel, selected, onSelect, onKeyDown, label }: PaneTabProps) {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  return (
    <button
      type="button"
      role="tab"
      id={id}
      aria-controls={panel}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      className={mergeClasses(styles.tab, selected && styles.selected, focusOutline)}
      data-label={label}
      onClick={onSelect}
      onKeyDown={onKeyDown}
    >
      {label}
    </button>
  );
}
