import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface BarProps {
  readonly intent: "warning" | "error";
  readonly title: string;
  readonly children: ReactNode;
  readonly action: { readonly label: string; readonly onClick: () => void; readonly busy?: boolean };
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  title: { display: "block" },
});

/** A message across the pane. Multiline from the start: Fluent's own measuring would first cut the text at 320 px. */
export function Bar({ intent, title, children, action }: BarProps) {
  const { label, onClick, busy = false } = action;
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" shape="square">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions>
        {/* Not simply disabled while busy: that would drop the keyboard focus. */}
        <Button size="small" onClick={onClick} disabledFocusable={busy}>
          {label}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
