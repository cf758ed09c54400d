import { makeStyles, tokens } from "@fluentui/react-components";
import { reportingWordsFor } from "../../i18n/reportingWords";
import type { Report } from "../../report/report";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";

const atATime = 20;

const useStyles = makeStyles({
  line: { margin: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
});

/** The reports of the plan, the last one first. */
export function MadeReports({ reports }: { readonly reports: readonly Report[] }) {
  const styles = useStyles();
  const { words } = useText();
  const say = reportingWordsFor(words.language);
  if (reports.length === 0) return <p className={styles.line}>{say.noneMade}</p>;
  return (
    <ShowMore items={[...reports].reverse()} step={atATime}>
      {({ name, kind, asOf, made, seal }, index) => (
        <li key={index} className={styles.item}>
          <strong>
            <PlanText>{name}</PlanText>
          </strong>
          {`: ${say.madeLine(kind, asOf === null ? null : words.date(asOf), made === null ? null : words.date(made))}${seal === "" ? `, ${say.withoutSeal}` : ""}`}
        </li>
      )}
    </ShowMore>
  );
}
