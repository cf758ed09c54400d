import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { memo, useState } from "react";
import type { PlanEvaluation } from "../../evaluate/evaluation";
import { catalogue } from "../../functions/catalogue/catalogue";
import { functionGroups } from "../../functions/catalogue/entry";
import { useText } from "../text";
import { findFunctions } from "./findFunctions";
import { FunctionGroupList } from "./FunctionGroupList";
import { HelpLink } from "./HelpLink";
import { planIds } from "./planIds";

interface FunctionsViewProps {
  /** all plans of the workbook, and the one that is shown; none while there is nothing to show */
  readonly plans: readonly PlanEvaluation[];
  readonly plan: PlanEvaluation | null;
}

const useStyles = makeStyles({
  top: { padding: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  found: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2, ":empty": { margin: 0 } },
});

/** Every worksheet function: what it does, and a way to put it into a cell. */
export const FunctionsView = memo(function FunctionsView({ plans, plan }: FunctionsViewProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const [query, setQuery] = useState("");
  const wanted = query.trim();
  const found = findFunctions(catalogue, wanted, words.language);
  const ids = planIds(plans, plan);
  return (
    <>
      <div className={styles.top}>
        <h1 className={styles.title}>{pane.functionsTitle}</h1>
        <p className={styles.line}>
          {pane.functionsIntroduction} <HelpLink>{pane.wholeHelp}</HelpLink>
        </p>
        <Field label={pane.searchFunctions}>
          <Input
            type="search"
            value={query}
            placeholder={pane.searchExample}
            contentBefore={<SearchRegular />}
            autoComplete="off"
            onChange={(_event, { value }) => setQuery(value)}
          />
        </Field>
        <p role="status" className={styles.found}>
          {wanted !== "" && (found.length === 0 ? pane.noFunctions(wanted) : pane.functionsFound(found.length))}
        </p>
      </div>
      {functionGroups.map((group) => (
        <FunctionGroupList key={group} group={group} functions={found.filter((each) => each.group === group)} ids={ids} />
      ))}
    </>
  );
});
