import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PlanEvaluation } from "../evaluate/evaluation";
import { planTitle } from "../i18n/planTitle";
import { useText } from "./text";

interface PlanPickerProps {
  readonly plans: readonly PlanEvaluation[];
  readonly chosen: PlanEvaluation;
  readonly onChoose: (planName: string) => void;
}

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalM, marginRight: "34px" },
  label: { display: "block", marginBottom: tokens.spacingVerticalXS },
});

export function PlanPicker({ plans, chosen, onChoose }: PlanPickerProps) {
  const styles = useStyles();
  const { pane } = useText();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {pane.choosePlan}
      </label>
      <Select id={id} value={chosen.plan.name} onChange={(_event, { value }) => onChoose(value)}>
        {plans.map(({ plan }) => (
          <option key={plan.name} value={plan.name}>
            {planTitle(plan, pane)}
          </option>
        ))}
      </Select>
    </div>
  );
}
