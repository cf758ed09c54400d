import { makeStyles, tokens } from "@fluentui/react-components";
import { PlanText } from "../PlanText";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import type { Offer } from "./useStart";

const textsAtATime = 10;

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0 },
  text: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Texts of last year's plan that a person has to read. */
export function ToCheck({ texts }: { readonly texts: Offer["toCheck"] }) {
  const styles = useStyles();
  const { pane } = useText();
  if (texts.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{pane.start.toCheck(texts.length)}</p>
      <p className={styles.note}>{pane.start.toCheckNote}</p>
      <ShowMore items={texts} step={textsAtATime}>
        {({ id, text }, index) => (
          <li key={index} className={styles.text}>
            {id} · <PlanText>{text}</PlanText>
          </li>
        )}
      </ShowMore>
    </>
  );
}
