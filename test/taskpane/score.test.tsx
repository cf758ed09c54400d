import { screen } from "@testing-library/react";
import { exact } from "../../src/plan/exact";
import type { Language } from "../../src/plan/plan";
import { evaluation, goal, nineGoals, plan } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

it.each<[Language, string[]]>([
  ["da", ["Sikret", "22,2 pct. (2 af 9 mål)", "Prognose", "33,3 pct. (3 af 9 mål)", "Højst", "88,9 pct. (8 af 9 mål)"]],
  ["en", ["Met", "22.2 % (2 of 9 goals)", "Forecast", "33.3 % (3 of 9 goals)", "Possible", "88.9 % (8 of 9 goals)"]],
])("shows all three scores together with the number of goals, in %s", (language, expected) => {
  showPane(current(evaluation()), language);
  const plain = (element: Element) => element.textContent.replaceAll("\u00a0", " ");
  expect([...document.querySelectorAll("dl dt, dl dd")].map(plain)).toEqual(expected);
  const bar = screen.getByRole("img", { name: /^(?:Samlet målopfyldelse|Score): /u });
  for (const part of expected) expect(bar.getAttribute("aria-label")?.replaceAll("\u00a0", " ")).toContain(part);
});

it("draws each score as long as it is", () => {
  const weighted = [goal({ id: "1", weight: exact(1) }), goal({ id: "2", weight: exact(3) })];
  showPane(current(evaluation([plan({ goals: weighted })])));
  const widths = [...screen.getByRole("img", { name: /^(?:Samlet målopfyldelse|Score): /u }).children].map(
    (part) => (part as HTMLElement).style.width,
  );
  expect(widths).toEqual(["100%", "0%", "0%"]);
});

it("gives a plan without goals no score", () => {
  showPane(current(evaluation([plan({ goals: [] })])));
  expect(screen.getByText(textIn("da").pane.noScoreWithoutGoals)).toBeVisible();
  expect(screen.queryByRole("img", { name: /^(?:Samlet målopfyldelse|Score): /u })).not.toBeInTheDocument();
});

it("gives a plan whose weights cannot be read no score", () => {
  const goals = nineGoals().map((each) => ({ ...each, judgeable: false, weightsReadable: false }));
  showPane(current(evaluation([plan({ goals })])));
  expect(screen.getByText(textIn("da").pane.noScoreWithoutWeights)).toBeVisible();
  expect(screen.queryByRole("img", { name: /^(?:Samlet målopfyldelse|Score): /u })).not.toBeInTheDocument();
});
