import { makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../plan/place";
import { GoToCell } from "../GoToCell";
import { useText } from "../text";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { color: tokens.colorNeutralForeground2 },
});

/** Where in the plan a rule stands, and the way to it. */
export function PlaceInPlan({ place: { cell } }: { readonly place: Place }) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <div className={styles.line}>
      <span className={styles.name}>{pane.goalPage.placeInPlan}:</span>
      <GoToCell short address={cell} />
    </div>
  );
}
