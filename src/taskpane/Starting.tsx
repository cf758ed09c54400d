import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useText } from "./text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  bones: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "@media (prefers-reduced-motion: reduce)": { "& *": { animationName: "none !important" } },
  },
});

export function Starting() {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{pane.starting}</h1>
      <Skeleton className={styles.bones} aria-hidden="true">
        <SkeletonItem size={24} />
        <SkeletonItem size={16} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </Skeleton>
    </div>
  );
}
