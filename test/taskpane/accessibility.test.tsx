import userEvent from "@testing-library/user-event";
import { run } from "axe-core";
import type { LiveState } from "../../src/live/liveState";
import type { Issue } from "../../src/plan/issue";
import { evaluation, nineGoals, place, plan } from "./samplePlan";
import { current, failed, showPane, stale, starting } from "./showPane";

const issue: Issue = { code: "cellError", plan: null, place: place("Resultatplan!H12"), about: "#REF!" };
const full = evaluation([plan(), plan({ name: "Tilsynet", goals: nineGoals(9) })], [issue]);

// Contrast and layout need a browser.
it.each<[string, LiveState]>([
  ["starting", starting],
  ["failed", failed],
  ["an empty workbook", current({ plans: [], issues: [issue], notices: [] })],
  ["a stale evaluation", stale(full)],
  ["everything opened", current(full)],
])("has no axe violations: %s", async (name, state) => {
  showPane(state, "da", { asleep: true });
  document.documentElement.lang = "da";
  document.title = "Resultatplan";
  if (name === "everything opened") {
    for (const button of document.querySelectorAll<HTMLElement>("button[aria-expanded=false]")) await userEvent.click(button);
  }
  // Fluent's own focus guards.
  const { violations } = await run({ exclude: [["[data-tabster-dummy]"]] }, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
