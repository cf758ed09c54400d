import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PlanLanguageProvider } from "../planLanguage";
import { useText } from "../text";
import { MissingColumns } from "./MissingColumns";
import { PreviewPart } from "./PreviewPart";
import { ToCheck } from "./ToCheck";
import type { Offer, Planned } from "./useStart";

interface StartPreviewProps {
  readonly offer: Offer;
  readonly planned: Planned;
  /** the workbook has changed since it was last shown what will be written */
  readonly outdated: boolean;
  readonly writing: boolean;
  readonly onCreate: () => void;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sheet: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** What will be written and where, before anything is. */
export function StartPreview({ offer, planned, outdated, writing, onCreate, onLeave }: StartPreviewProps) {
  const styles = useStyles();
  const { pane } = useText();
  const [without, setWithout] = useState(false);
  const { parts, missing } = planned;
  const sheets = [...new Set(parts.map(({ isNew, sheet }) => `${isNew ? "+" : "="}${sheet}`))];
  const mayCreate = missing.length === 0 || without;
  return (
    <PlanLanguageProvider value={offer.file.language}>
      <section className={styles.root} aria-label={pane.start.previewTitle}>
        <h4 className={styles.title}>{pane.start.previewTitle}</h4>
        {outdated && <p className={styles.line}>{pane.start.workbookChanged}</p>}
        <p className={styles.line}>
          <span className={styles.strong}>{pane.start.nothingChanged}</span> {parts.some(({ isNew }) => !isNew) && pane.start.rowsMoveDown}
        </p>
        {sheets.map((key) => {
          const name = key.slice(1);
          const isNew = key.startsWith("+");
          return (
            <div key={key}>
              <p className={styles.sheet}>{isNew ? pane.start.newSheet(name) : pane.start.addedTo(name)}</p>
              {/* Without its bullets Safari no longer takes it for a list, hence the role. */}
              <ul role="list" className={styles.list}>
                {parts
                  .filter((part) => part.sheet === name && part.isNew === isNew)
                  .map((part) => (
                    <PreviewPart key={part.table} part={part} file={offer.file} />
                  ))}
              </ul>
            </div>
          );
        })}
        <ToCheck texts={offer.toCheck} />
        {missing.length > 0 && (
          <>
            <MissingColumns missing={missing} />
            <Checkbox checked={without} label={pane.start.writeWithout} onChange={(_event, { checked }) => setWithout(checked === true)} />
          </>
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={writing || !mayCreate} onClick={onCreate}>
            {writing ? pane.start.creating : pane.start.create}
          </Button>
          <Button disabledFocusable={writing} onClick={onLeave}>
            {pane.start.back}
          </Button>
        </div>
      </section>
    </PlanLanguageProvider>
  );
}
