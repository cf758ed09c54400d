import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useNavigation } from "./navigation";
import { useText } from "./text";
import { useViewShown } from "./viewShown";

interface PageFrameProps {
  /** what the page is about; shown and read out when it opens */
  readonly title: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** A page over the overview, with the way back: a button, and Escape. */
export function PageFrame({ title, children }: PageFrameProps) {
  const styles = useStyles();
  const { pane } = useText();
  const { back } = useNavigation();
  const isShown = useViewShown();
  const page = useRef<HTMLElement>(null);
  const titleId = useId();

  useEffect(() => {
    // Not the heading, though it says more: office.js on the web moves the focus itself, and only from what Tab can reach.
    page.current?.querySelector("button")?.focus({ preventScroll: true });
    page.current?.ownerDocument.defaultView?.scrollTo(0, 0);
  }, []);

  useEffect(() => {
    const owner = page.current?.ownerDocument;
    if (!isShown || owner === undefined) return;
    const goBack = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName);
      if (event.key !== "Escape" || event.defaultPrevented || isTyping) return;
      // office.js on the web listens on the window: it would move the focus to the first tab, or out to the sheet
      event.stopPropagation();
      back();
    };
    owner.addEventListener("keydown", goBack);
    return () => owner.removeEventListener("keydown", goBack);
  }, [isShown, back]);

  return (
    <article ref={page}>
      <div className={styles.bar}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} aria-describedby={titleId} onClick={back}>
          {pane.back}
        </Button>
      </div>
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      {children}
    </article>
  );
}
