import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionEntry } from "../../functions/catalogue/entry";
import { useText } from "../text";
import { ExampleCase } from "./ExampleCase";
import { FunctionForm } from "./FunctionForm";
import { HelpLink } from "./HelpLink";
import type { PlanIds } from "./planIds";

interface FunctionDetailsProps {
  readonly entry: FunctionEntry;
  readonly ids: PlanIds;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  rules: { listStyleType: "disc", margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  rule: { marginBottom: tokens.spacingVerticalXS },
  help: { margin: `${tokens.spacingVerticalM} 0 0` },
});

export function FunctionDetails({ entry, ids }: FunctionDetailsProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  return (
    <div className={styles.root}>
      <FunctionForm entry={entry} ids={ids} />
      <h4 className={styles.heading}>{pane.rules}</h4>
      <ul className={styles.rules}>
        {entry.rules.map(({ [words.language]: rule }) => (
          <li key={rule} className={styles.rule}>
            {rule}
          </li>
        ))}
      </ul>
      <h4 className={styles.heading}>{pane.example}</h4>
      <ExampleCase entry={entry} />
      <p className={styles.help}>
        <HelpLink id={entry.id}>{pane.moreHelp(`PLAN.${entry.id}`)}</HelpLink>
      </p>
    </div>
  );
}
