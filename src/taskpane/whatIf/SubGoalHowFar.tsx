import { makeStyles } from "@fluentui/react-components";
import type { SubGoal } from "../../plan/plan";
import { outside } from "../../whatIf/intervals";
import { reachOf } from "../../whatIf/reach";
import { type Text, useText } from "../text";
import { HowFar } from "./HowFar";
import { stretchesOf } from "./stretchesOf";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Which results meet a sub-goal, with what is supposed of its target and due. */
export function SubGoalHowFar({ subGoal }: { readonly subGoal: SubGoal }) {
  const styles = useStyles();
  const text = useText();
  return (
    <HowFar>
      <p className={styles.line}>{reachText(subGoal, text)}</p>
    </HowFar>
  );
}

function reachText(subGoal: SubGoal, text: Text): string {
  const { whatIf } = text.pane;
  const reach = reachOf(subGoal);
  switch (reach.kind) {
    case "numbers":
      return whatIf.subGoalMet(stretchesOf(reach.met, subGoal, text), stretchesOf(outside(reach.met), subGoal, text));
    case "days":
      return whatIf.reachDays(text.words.date(reach.last), subGoal.criterion === "documented");
    case "yes":
      return whatIf.reachYes;
    case "unknown":
      return whatIf.reachUnknown[reach.missing];
  }
}
