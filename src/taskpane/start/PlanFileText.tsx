import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { writePlanFile } from "../../start/writePlanFile";
import { ShowMore } from "../ShowMore";
import { useText } from "../text";
import { downloadText } from "./downloadText";
import type { ExportState } from "./useExport";

interface PlanFileTextProps {
  readonly made: Extract<ExportState, { readonly kind: "file" }>;
}

const atATime = 10;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { "& textarea": { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, hyphens: "none" } },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold, ":empty": { display: "none" } },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  item: { overflowWrap: "anywhere", hyphens: "none" },
});

/** The file to download, its text where downloads are blocked, and what is not in it. */
export function PlanFileText({ made }: PlanFileTextProps) {
  const styles = useStyles();
  const { words, pane } = useText();
  const { start } = pane;
  const root = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = writePlanFile(made.file);

  async function copy(): Promise<void> {
    const area = root.current?.querySelector("textarea");
    const view = area?.ownerDocument.defaultView;
    area?.focus();
    area?.select();
    try {
      // undefined where the page is not served over https, whatever the types say
      if (!view?.navigator.clipboard) throw new Error("No clipboard here");
      await view.navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // many hosts forbid it: the text is selected, and its keys work
      setCopied(false);
    }
  }

  return (
    <div ref={root} className={styles.root}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={({ currentTarget }) => downloadText(fileNameFor(made.file.plan), text, currentTarget.ownerDocument)}
        >
          {start.download}
        </Button>
        <Button onClick={() => void copy()}>{start.copy}</Button>
      </div>
      <p role="status" className={styles.status}>
        {copied !== null && (copied ? start.copied : start.copyFailed)}
      </p>
      <Field label={start.fileText}>
        <Textarea className={styles.text} readOnly rows={8} value={text} lang={made.file.language} spellCheck={false} />
      </Field>
      {made.notInFile.length > 0 && (
        <div>
          <p className={styles.title}>{start.notInFileTitle}</p>
          <ShowMore items={made.notInFile} step={atATime}>
            {({ id, column, content }, index) => (
              <li key={index} className={styles.item}>
                {start.notInFile(id, column, content)}
              </li>
            )}
          </ShowMore>
        </div>
      )}
      {made.issues.length > 0 && (
        <div>
          <p className={styles.title}>{start.issuesTitle}</p>
          <ShowMore items={made.issues} step={atATime}>
            {(issue, index) => <li key={index}>{words.issue(issue)}</li>}
          </ShowMore>
        </div>
      )}
    </div>
  );
}

/** Signs that no file system takes are left out. */
function fileNameFor(plan: string): string {
  return `${plan.replace(/[^\p{L}\p{N} ._-]+/gu, " ").trim() || "plan"}.json`;
}
