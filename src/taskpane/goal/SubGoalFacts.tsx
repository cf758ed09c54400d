import { makeStyles, tokens } from "@fluentui/react-components";
import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import { factsOf } from "./factsOf";
import { EvidenceText } from "./EvidenceText";
import { useText } from "../text";

interface SubGoalFactsProps {
  readonly evaluation: SubGoalEvaluation;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0` },
  fact: { marginBottom: tokens.spacingVerticalXS },
  name: { display: "inline", color: tokens.colorNeutralForeground2 },
  value: { display: "inline", margin: 0 },
});

export function SubGoalFacts({ evaluation }: SubGoalFactsProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <dl className={styles.list}>
      {factsOf(evaluation, text).map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}:</dt>{" "}
          <dd className={styles.value}>
            <EvidenceText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
