import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { ShowMore } from "../ShowMore";

interface ProblemListProps {
  readonly title: string;
  /** place: where in the file */
  readonly problems: readonly { readonly text: string; readonly place?: string }[];
}

const problemsAtATime = 20;

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  body: { whiteSpace: "normal", minWidth: 0, paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  title: { display: "block" },
  problem: { marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere", hyphens: "none" },
  place: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Everything that is in the way, said at once. */
export function ProblemList({ title, problems }: ProblemListProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      <MessageBar intent="error" layout="multiline" shape="square">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          <ShowMore items={problems} step={problemsAtATime}>
            {({ text, place = "" }, index) => (
              <li key={index} className={styles.problem}>
                {place !== "" && (
                  <span className={styles.place} translate="no">
                    {place}
                  </span>
                )}{" "}
                {text}
              </li>
            )}
          </ShowMore>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
