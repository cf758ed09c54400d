import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../text";

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalS} 0` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function HowFar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { whatIf } = useText().pane;
  return (
    <div className={styles.root}>
      <p className={styles.title}>{whatIf.howFar}</p>
      {children}
    </div>
  );
}
