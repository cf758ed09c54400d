/** What a person does as soon as it stands there. */
export type Press = "tab" | "goal" | "nothing";

/** Milliseconds since the pane's frame began to load. */
export interface Opening {
  /** the tabs stand there */
  readonly tabs: number;
  /** the plan's goals and score stand there */
  readonly figures: number;
  /** what was pressed had been painted, and has answered; missing where nothing is pressed */
  readonly answered?: number;
}

declare global {
  interface Window {
    opening?: Partial<Opening>;
    /** set in the preview's page, for the panes that it opens from then on */
    press?: Press;
  }
}

/** Runs in the pane before its scripts. */
export function watchOpening(): void {
  const { press = "nothing" } = window.parent;
  const seen: { -readonly [What in keyof Opening]?: number } = {};
  window.opening = seen;
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const lastTab = () => all('[role="tab"]').at(-1);
  const firstGoal = () => all("h3 button")[0];
  const onceIsPainted = (act: () => void) => requestAnimationFrame(() => setTimeout(act, 0));
  const figuresStand = () => firstGoal() !== undefined && /\d[.,]\d/u.test(document.body.textContent);
  const isAnswered = () =>
    press === "tab"
      ? lastTab()?.getAttribute("aria-selected") === "true"
      : press === "goal" && all('[role="tabpanel"] > [hidden] h3 button').length > 0;
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (seen.tabs === undefined && lastTab() !== undefined) {
      seen.tabs = now;
      if (press === "tab") onceIsPainted(() => lastTab()?.click());
    }
    if (seen.figures === undefined && figuresStand()) {
      seen.figures = now;
      if (press === "goal") onceIsPainted(() => firstGoal()?.click());
    }
    if (seen.answered === undefined && isAnswered()) seen.answered = now;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
