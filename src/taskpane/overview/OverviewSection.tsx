import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface OverviewSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export function OverviewSection({ title, children }: OverviewSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
