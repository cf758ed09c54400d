import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";

interface TroubleProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: { readonly label: string; readonly onClick: () => void; readonly busy?: boolean };
}

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "32px" },
});

/** Stands where the plan would, when there is nothing to show but what went wrong. */
export function Trouble({ title, children, action }: TroubleProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <ErrorCircleFilled className={styles.icon} />
      <h1 className={styles.title}>{title}</h1>
      {children}
      <Button appearance="primary" disabledFocusable={action.busy ?? false} onClick={action.onClick}>
        {action.label}
      </Button>
    </div>
  );
}
