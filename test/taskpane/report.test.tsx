import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { reportSentence } from "../../src/i18n/reportSentence";
import { dayOf } from "../../src/plan/day";
import { evaluation, plan } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const { words, pane } = textIn("da");
const open = () => userEvent.click(screen.getByRole("tab", { name: pane.report.title }));

/** The clipboard as the browser gives it to a frame, or refuses it. */
function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

it("says when the next report is due, what it lacks, and what it will say of each goal", async () => {
  const shown = evaluation();
  showPane(current(shown));
  await open();
  expect(await screen.findByRole("heading", { name: pane.report.title })).toBeVisible();
  expect(screen.getAllByText(pane.overview.quarter(3, 2022)).at(-1)).toBeVisible();
  for (const goal of shown.plans[0]!.goals) expect(screen.getByText(reportSentence(goal, words))).toBeVisible();
});

it("copies a sentence, and all of them with the plan and its day above", async () => {
  const written: string[] = [];
  const user = userEvent.setup();
  clipboard((text) => {
    written.push(text);
    return Promise.resolve();
  });
  const shown = evaluation();
  showPane(current(shown));
  await user.click(screen.getByRole("tab", { name: pane.report.title }));
  await user.click(await screen.findByRole("button", { name: `${pane.copy} 2.1` }));
  await user.click(screen.getByRole("button", { name: pane.report.copyAll }));
  const sentences = shown.plans[0]!.goals.map((goal) => reportSentence(goal, words));
  expect(written[0]).toBe(sentences[6]);
  const [heading, ...rest] = written[1]!.split("\n");
  expect(heading).toContain("CPR 2022");
  expect(heading).toContain(words.date(dayOf(2022, 10, 14)));
  expect(rest).toEqual(sentences);
  expect(screen.getAllByText(pane.copied)).toHaveLength(2);
});

it("shows the text, selected, where the clipboard is refused", async () => {
  const user = userEvent.setup();
  clipboard(() => Promise.reject(new Error("NotAllowedError")));
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  showPane(current(evaluation()));
  await user.click(screen.getByRole("tab", { name: pane.report.title }));
  await user.click(await screen.findByRole("button", { name: `${pane.copy} 1.1` }));
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: `${pane.copy} 1.1` });
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/1\.1/);
  expect(screen.getByText(pane.copyRefused)).toBeVisible();
});

it("says so where there is no plan, no goal, and no year", async () => {
  const { move } = showPane(current({ plans: [], reports: [], issues: [], notices: [] }));
  await open();
  expect(await screen.findByText(pane.report.noPlan)).toBeVisible();
  move(current(evaluation([plan({ goals: [] })])));
  expect(await screen.findByText(pane.report.noGoals)).toBeVisible();
  move(current(evaluation([plan({ year: null, end: null })])));
  const panel = within(screen.getByRole("tabpanel", { name: pane.report.title }));
  expect(await panel.findByText(pane.overview.noYear)).toBeVisible();
});
