import { screen } from "@testing-library/react";
import { evaluation, nineGoals, plan } from "./samplePlan";
import { current, failed, showPane, stale, starting, textIn, unreadable } from "./showPane";

const { words, pane } = textIn("da");
const said = () => screen.getByRole("status").textContent.replaceAll("\u00a0", " ");
const with9 = () => evaluation([plan({ goals: nineGoals(9) })]);

it("is there before anything is said, so that a screen reader hears the first change", () => {
  showPane(starting);
  expect(said()).toBe("");
  expect(screen.getByRole("status")).toBeInTheDocument();
});

it("tells the three scores when the first evaluation comes", () => {
  const { move } = showPane(starting);
  move(current(evaluation()));
  expect(said()).toBe("Sikret 22,2 pct. (2 af 9 mål), Prognose 33,3 pct. (3 af 9 mål), Højst 88,9 pct. (8 af 9 mål)");
});

it("tells which goal changed, and the new scores", () => {
  const { move } = showPane(current(evaluation()));
  move(current(with9()));
  expect(said()).toBe(
    "Mål 2.1: ikke opfyldt. Sikret 11,1 pct. (1 af 9 mål), Prognose 22,2 pct. (2 af 9 mål), Højst 77,8 pct. (7 af 9 mål)",
  );
});

it("is silent when a new evaluation changes no verdict", () => {
  const { move } = showPane(current(evaluation()));
  move(current(evaluation([plan({ goals: nineGoals(0.8) })])));
  expect(said()).toBe("");
});

it("tells a change that came while readings failed, once they succeed again", () => {
  const { move } = showPane(current(evaluation()));
  move(stale(evaluation()));
  expect(said()).toBe(`${pane.staleTitle}. ${words.workbookError(unreadable)}`);
  move(current(with9()));
  expect(said()).toContain("Mål 2.1: ikke opfyldt.");
});

it("tells that nothing could be read", () => {
  const { move } = showPane(starting);
  move(failed);
  expect(said()).toBe(`${pane.failedTitle}. ${words.workbookError(unreadable)}`);
});

it("gives the number where many goals change at once", () => {
  const { move } = showPane(current(evaluation()));
  move(current(evaluation([plan({ goals: nineGoals().map((goal) => ({ ...goal, judgeable: false })) })])));
  expect(said()).toContain("mål har ændret status.");
});
