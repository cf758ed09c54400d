import { makeStyles, tokens } from "@fluentui/react-components";
import { byOwner, type Missing } from "../../report/nextReport";
import { goalKey } from "../groupGoals";
import { useNavigation } from "../navigation";
import { PlanText } from "../PlanText";
import { RowButton } from "../RowButton";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { VerdictIcon } from "../VerdictIcon";

interface MissingListProps {
  readonly missing: readonly Missing[];
}

const rowsAtATime = 20;

const useStyles = makeStyles({
  owner: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, fontSize: tokens.fontSizeBase300 },
});

/** What a report still needs, and from whom. */
export function MissingList({ missing }: MissingListProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { overview } = pane;
  const { open } = useNavigation();
  const what = ({ evaluation, lack }: Missing) => {
    const { due } = evaluation.subGoal;
    const isDated = due !== null && (lack === "result" || lack === "overdue" || lack === "final");
    return `${overview.lacks[lack]}${isDated ? `, ${pane.due.toLowerCase()} ${words.date(due)}` : ""}`;
  };
  return byOwner(missing).map(([owner, owed]) => (
    <section key={owner}>
      <h3 className={styles.owner}>{owner === "" ? overview.noOwner : <PlanText>{overview.from(owner)}</PlanText>}</h3>
      <ShowMore items={owed} step={rowsAtATime}>
        {(each, index) => {
          const { subGoal, verdict } = each.evaluation;
          return (
            <li key={index}>
              <RowButton
                icon={<VerdictIcon verdict={verdict} />}
                onClick={() => open({ kind: "goal", key: goalKey(each.goal), subGoal: subGoal.id })}
              >
                <strong>{subGoal.id}</strong> <PlanText>{subGoal.text}</PlanText>
                {`: ${what(each)}`}
              </RowButton>
            </li>
          );
        }}
      </ShowMore>
    </section>
  ));
}
