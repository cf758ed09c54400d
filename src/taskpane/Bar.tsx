import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface BarAction {
  readonly label: string;
  readonly onClick: () => void;
  readonly busy?: boolean;
}

interface BarProps {
  readonly intent: "success" | "warning" | "error";
  readonly title: string;
  readonly children: ReactNode;
  readonly action: BarAction;
  /** where there is a choice */
  readonly other?: BarAction;
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  title: { display: "block" },
});

/** A message across the pane. Multiline from the start: Fluent's own measuring would first cut the text at 320 px. */
export function Bar({ intent, title, children, action, other }: BarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" shape="square">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions>
        {[action, ...(other ? [other] : [])].map(({ label, onClick, busy = false }) => (
          // Not simply disabled while busy: that would drop the keyboard focus.
          <Button key={label} size="small" onClick={onClick} disabledFocusable={busy}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
