import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import type { Suggestion } from "../../connect/suggest/suggestion";
import { fieldsOf } from "../../connect/fieldsOf";
import { stateOfField } from "../../connect/fieldState";
import type { ConnectWords } from "../../i18n/connectWords";
import type { Plan, SubGoal } from "../../plan/plan";
import { FoldingItem } from "../FoldingItem";
import { PlanText } from "../PlanText";
import { useText } from "../text";
import { ConnectForm } from "./ConnectForm";
import { type Drafts, initialDrafts } from "./drafts";

interface SubGoalConnectionProps {
  readonly plan: Plan;
  readonly subGoal: SubGoal;
  readonly suggestions: readonly Suggestion[];
  /** a new object each time another part of the pane leads here */
  readonly led: object | null;
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusWarningForeground3 },
  text: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** One sub-goal: how its figures are connected now, and the form that connects them. */
export function SubGoalConnection({ plan, subGoal, suggestions, led }: SubGoalConnectionProps) {
  const styles = useStyles();
  const { connect } = useText().pane;
  const fields = fieldsOf(subGoal);
  // what was chosen stays while the row is folded
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const begun = useMemo(() => drafts ?? initialDrafts(plan, subGoal), [drafts, plan, subGoal]);
  const states = fields.map((field) => stateOfField(subGoal[field], field));
  const icon = states.includes("broken") ? (
    <WarningRegular className={mergeClasses(styles.icon, styles.broken)} />
  ) : fields.length > 0 && !states.includes("blank") ? (
    <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.done)} />
  ) : (
    <CircleRegular className={styles.icon} />
  );
  return (
    <FoldingItem
      icon={icon}
      title={<PlanText>{subGoal.text === "" ? subGoal.id : `${subGoal.id} ${subGoal.text}`}</PlanText>}
      note={noteOf(subGoal, connect)}
      led={led}
    >
      {fields.length === 0 ? (
        <p className={styles.text}>{subGoal.criterion === null ? connect.criterionFirst : connect.byPerson}</p>
      ) : (
        <ConnectForm plan={plan} subGoal={subGoal} suggestions={suggestions} drafts={begun} onDrafts={setDrafts} />
      )}
    </FoldingItem>
  );
}

function noteOf(subGoal: SubGoal, connect: ConnectWords): string {
  const fields = fieldsOf(subGoal);
  if (fields.length === 0) return subGoal.criterion === null ? connect.criterionFirst : connect.byPersonShort;
  const said = {
    blank: connect.fieldMissing,
    typed: connect.fieldTyped,
    connected: connect.fieldConnected,
    broken: connect.fieldBroken,
  };
  return fields.map((field) => said[stateOfField(subGoal[field], field)](connect.fields[field])).join(" · ");
}
