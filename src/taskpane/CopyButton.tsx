import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { useText } from "./text";

interface CopyButtonProps {
  /** what is copied */
  readonly text: string;
  readonly label: string;
}

const useStyles = makeStyles({
  button: { minHeight: "28px" },
  said: { marginLeft: tokens.spacingHorizontalS },
  byHand: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "96px",
    marginTop: tokens.spacingVerticalXS,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: "inherit",
    fontSize: "inherit",
  },
});

/** Copies a text. Office on the web may refuse the clipboard to a frame: then the text is shown, selected, to be copied by hand. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const styles = useStyles();
  const { pane } = useText();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const byHand = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(text);
  if (copied !== text) {
    // what was said is about another text
    setCopied(text);
    setOutcome(null);
  }

  useEffect(() => {
    if (outcome === "refused") byHand.current?.select();
  }, [outcome]);

  async function copy() {
    try {
      const clipboard = root.current?.ownerDocument.defaultView?.navigator.clipboard;
      if (clipboard === undefined) throw new Error("There is no clipboard");
      await clipboard.writeText(text);
      setOutcome("copied");
    } catch (cause) {
      console.warn("The clipboard was refused", cause);
      setOutcome("refused");
    }
  }

  return (
    <div ref={root}>
      <Button size="small" icon={<CopyRegular />} className={styles.button} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className={styles.said}>
        {outcome === "copied" ? pane.copied : outcome === "refused" ? pane.copyRefused : ""}
      </span>
      {outcome === "refused" && <textarea ref={byHand} className={styles.byHand} aria-label={label} readOnly value={text} />}
    </div>
  );
}
