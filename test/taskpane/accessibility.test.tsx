import userEvent from "@testing-library/user-event";
import { run } from "axe-core";
import type { LiveState } from "../../src/live/liveState";
import type { Issue } from "../../src/plan/issue";
import { functionRow, openFunction } from "./openFunction";
import { evaluation, nineGoals, place, plan } from "./samplePlan";
import { current, failed, showPane, stale, starting } from "./showPane";

const issue: Issue = { code: "cellError", plan: null, place: place("Resultatplan!H12"), about: "#REF!" };
const full = evaluation([plan(), plan({ name: "Tilsynet", goals: nineGoals(9) })], [issue]);

// Contrast and layout need a browser.
it.each<[string, LiveState]>([
  ["starting", starting],
  ["failed", failed],
  ["an empty workbook", current({ plans: [], reports: [], issues: [issue], notices: [] })],
  ["a stale evaluation", stale(full)],
  ["everything opened", current(full)],
])("has no axe violations: %s", async (name, state) => {
  showPane(state, "da", { asleep: true });
  if (name === "everything opened") {
    for (const button of document.querySelectorAll<HTMLElement>("button[aria-expanded=false]")) await userEvent.click(button);
  }
  expect(await violations()).toEqual([]);
});

it("has no axe violations: the functions, with one open and its fields and messages", async () => {
  const { field, insert, insertFormula, user } = await openFunction("ALLMET", current(full));
  expect(await violations()).toEqual([]);
  await insert();
  await user.type(field("verdicts"), "B2:B5");
  insertFormula.mockResolvedValueOnce({ kind: "occupied", address: "Forside!B7" });
  await insert();
  expect(await violations()).toEqual([]);
  for (const id of ["MEETS", "STATUS", "SUMMARY", "ONTIME"]) await user.click(functionRow(id));
  expect(await violations()).toEqual([]);
});

async function violations(): Promise<readonly string[]> {
  document.documentElement.lang = "da";
  document.title = "Resultatplan";
  // Fluent's own focus guards.
  const { violations: found } = await run({ exclude: [["[data-tabster-dummy]"]] }, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
