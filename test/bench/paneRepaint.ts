import type { Page } from "playwright-core";
import { openMeasured } from "./openMeasured";
import { figuresSheet, withPlanFile } from "./planFile";
import { median, type Row } from "./row";
import { withAddin } from "./withAddin";

const goals = 100;
const edits = 10;
/** the goal that is edited, counted from 1 */
const edited = 6;
const patience = 15_000;

interface Repaint {
  readonly commits: number;
  /** goals of which anything in the page was touched */
  readonly goals: readonly string[];
  /** changes of the page inside goals, and outside of all of them */
  readonly inside: number;
  readonly outside: number;
}

declare global {
  interface Window {
    commits?: number;
    repaint?: Promise<Repaint>;
  }
}

/** What the pane touches when one source cell of a plan of a hundred goals is edited. */
export function paneRepaint(): Promise<readonly Row[]> {
  return withPlanFile(goals, (workbook) =>
    withAddin(countCommits, false, async (addinFolder) => {
      const preview = await openMeasured({ workbook, addinFolder });
      try {
        const { page, pane } = preview;
        await pane
          .locator("h3 button")
          .nth(goals - 1)
          .waitFor();
        await preview.waitForValue(`${figuresSheet}!A${String(edited)}`, 91);
        const seen: Repaint[] = [];
        for (let edit = 0; edit < edits; edit += 1) {
          await pane.evaluate(watchRepaint, patience);
          await setFigure(page, edit % 2 === 0 ? 20 + edit : 91);
          seen.push(await pane.evaluate(() => window.repaint ?? Promise.reject(new Error("Nothing is measured"))));
          // what belongs to this edit is not counted with the next
          await page.waitForTimeout(300);
        }
        const name = `${String(edits)} edits of one source cell, ${String(goals)} goals shown`;
        return [
          [`${name}: goals touched in the page by an edit, at most`, String(Math.max(...seen.map((each) => each.goals.length)))],
          [`${name}: changes inside the goal, and outside of every goal`, `${inAll(seen, "inside")}, ${inAll(seen, "outside")}`],
          [`${name}: React commits an edit`, inAll(seen, "commits")],
        ];
      } finally {
        await preview.close();
      }
    }),
  );
}

function inAll(seen: readonly Repaint[], what: "commits" | "inside" | "outside"): string {
  const counts = seen.map((each) => each[what]);
  return `p50 ${String(median(counts))} (${String(Math.min(...counts))}-${String(Math.max(...counts))})`;
}

/** Runs in the pane before its scripts. React tells the hook of its developer tools of each commit, also in the build that ships. */
function countCommits(): void {
  window.commits = 0;
  const hook = { supportsFiber: true, inject: () => 1, onCommitFiberRoot: () => (window.commits! += 1), onCommitFiberUnmount: () => {} };
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
}

function setFigure(page: Page, value: number): Promise<void> {
  return page.evaluate(
    ({ sheet, cell, value }) => {
      window.preview.engine!.workbook.getSheetByName(sheet)!.getRange(cell).setValue(value);
    },
    { sheet: figuresSheet, cell: `A${String(edited)}`, value },
  );
}

/** Runs in the pane: what is touched from now until nothing has been touched for 150 ms. */
function watchRepaint(patience: number): void {
  const before = window.commits!;
  const goals = new Set<string>();
  let [inside, outside] = [0, 0];
  window.repaint = new Promise((resolve, reject) => {
    const failing = setTimeout(() => reject(new Error("The edit never reached the pane's goals")), patience);
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const goal = element?.closest("li")?.querySelector("h3 button")?.textContent;
        if (goal === undefined || goal === null) outside += 1;
        else {
          inside += 1;
          goals.add(goal.slice(0, goal.indexOf(" ")));
        }
      }
      if (goals.size === 0) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        clearTimeout(failing);
        observer.disconnect();
        resolve({ commits: window.commits! - before, goals: [...goals], inside, outside });
      }, 150);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
