import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

interface SettingsSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, "& p": { margin: `${tokens.spacingVerticalXS} 0` } },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export function SettingsSection({ title, children }: SettingsSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
