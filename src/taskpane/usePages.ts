import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Lead, Navigation, Page } from "./navigation";

export interface Pages {
  readonly navigation: Navigation;
  /** where the pane was led last; null before that */
  readonly led: Lead | null;
  /** the page over the overview; null while the overview itself is shown */
  readonly page: Page | null;
}

/** A page that is asked for by a button always in sight: asked for again, it is not laid over itself. */
function isOnce({ kind }: Page): boolean {
  return kind === "why" || kind === "cases" || kind === "choices" || kind === "signed" || kind === "settings";
}

/**
 * Which view and page of the pane is open, for the plan of that name: another plan begins with its overview. Coming back to the
 * overview, the reader finds place and focus where they were left.
 *
 * @param root of the pane
 */
export function usePages(plan: string, root: RefObject<HTMLElement | null>): Pages {
  const [led, setLed] = useState<Lead | null>(null);
  const [opened, setOpened] = useState<{ readonly plan: string; readonly pages: readonly Page[] }>({ plan, pages: [] });
  const pages = opened.plan === plan ? opened.pages : [];
  const isOpen = pages.length > 0;
  const left = useRef<{ readonly scrolled: number; readonly focused: Element | null } | null>(null);

  const navigation = useMemo(
    (): Navigation => ({
      open(page) {
        const owner = root.current?.ownerDocument;
        left.current ??= { scrolled: owner?.defaultView?.scrollY ?? 0, focused: owner?.activeElement ?? null };
        setLed({ view: "plan" });
        setOpened((now) => ({
          plan,
          pages: now.plan === plan ? [...now.pages.filter((each) => each.kind !== page.kind || !isOnce(page)), page] : [page],
        }));
      },
      back() {
        setOpened((now) => ({ plan, pages: now.plan === plan ? now.pages.slice(0, -1) : [] }));
      },
      lead: setLed,
    }),
    [plan, root],
  );

  useLayoutEffect(() => {
    if (isOpen || left.current === null) return;
    const { scrolled, focused } = left.current;
    left.current = null;
    root.current?.ownerDocument.defaultView?.scrollTo(0, scrolled);
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }, [isOpen, root]);

  return { navigation, led, page: pages.at(-1) ?? null };
}
