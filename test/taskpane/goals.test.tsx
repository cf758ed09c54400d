import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { standingSentence } from "../../src/i18n/reportSentence";
import type { Language } from "../../src/plan/plan";
import { WorkbookError } from "../../src/sheet/workbook";
import { empty, evaluation, figure, goal, nineGoals, number, place, plan, subGoal } from "./samplePlan";
import { current, showPane, textIn } from "./showPane";

const danish = textIn("da");

function goalButton(id: string): HTMLElement {
  const buttons = [...document.querySelectorAll<HTMLElement>("h3 button")];
  const button = buttons.find(({ textContent }) => textContent.startsWith(`${id} `));
  if (button === undefined) throw new Error(`Goal ${id} is not shown`);
  return button;
}

async function open(id: string): Promise<HTMLElement> {
  await userEvent.click(goalButton(id));
  return screen.findByRole("article");
}

describe.each<Language>(["da", "en"])("the goals in %s", (language) => {
  const { words, pane } = textIn(language);

  it("say their verdict in words, and the forecast while pending", () => {
    showPane(current(evaluation()), language);
    expect(goalButton("2.1")).toHaveTextContent(words.verdict("met"));
    expect(goalButton("2.2")).toHaveTextContent(words.verdict("notMet"));
    expect(goalButton("1.6")).toHaveTextContent(`${words.verdict("pending")} (${pane.forecast(words.verdict("met"))})`);
    expect(goalButton("1.4")).toHaveTextContent(`${words.verdict("pending")} (${pane.forecast(words.verdict("notMet"))})`);
    expect(goalButton("1.3")).toHaveTextContent(`${words.verdict("pending")} (${pane.noForecast})`);
  });

  it("open to what was agreed, what came of it, and why", async () => {
    const shown = evaluation();
    showPane(current(shown), language);
    const panel = await open("2.1");
    const budget = shown.plans[0]!.goals[6]!;
    expect(panel).toHaveTextContent(standingSentence(budget, words));
    const [first] = within(panel).getAllByRole("listitem");
    const says = first!.textContent.replaceAll("\u00a0", " ");
    for (const part of [
      "2.1.a",
      words.explainSubGoal(budget.subGoals[0]!),
      words.headroom(budget.subGoals[0]!)!,
      `${pane.criterion}: ${words.criterion("within")} 2 mio. kr.`,
      `${pane.due}: ${words.date(budget.subGoals[0]!.subGoal.due!)}`,
      `${pane.decidedBy}: Økonomienheden, ${words.date(budget.subGoals[0]!.subGoal.decidedOn!)}`,
      `${pane.owner}: Controlleren`,
    ])
      expect(says).toContain(part.replaceAll("\u00a0", " "));
  });
});

it("stand under their groups, in the plan's order", () => {
  showPane(current(evaluation()));
  const headings = screen.getAllByRole("heading").map((heading) => heading.textContent);
  const from = (text: string) => headings.findIndex((heading) => heading.startsWith(text));
  expect(from("Strategiske mål")).toBeLessThan(from("1.1"));
  expect(from("1.6")).toBeLessThan(from("Økonomiske mål"));
  expect(from("Økonomiske mål")).toBeLessThan(from("2.1"));
});

it("open and close by keyboard alone, down to the cell", async () => {
  const { goTo } = showPane(current(evaluation()));
  const user = userEvent.setup();
  goalButton("2.1").focus();
  await user.keyboard("{Enter}");
  const page = await screen.findByRole("article");
  expect(within(page).getByRole("button", { name: danish.pane.back })).toHaveFocus();
  const toCell = () => document.activeElement?.getAttribute("aria-label") === "Gå til celle Økonomi!G8";
  for (let presses = 0; presses < 10 && !toCell(); presses += 1) await user.tab();
  await user.keyboard(" ");
  expect(goTo).toHaveBeenCalledWith("Økonomi!G8");
  await user.keyboard("{Escape}");
  expect(goalButton("2.1")).toHaveFocus();
  expect(screen.queryByRole("article")).not.toBeInTheDocument();
});

it("stay open when a new evaluation comes, and follow it", async () => {
  const { move } = showPane(current(evaluation()));
  const panel = await open("2.1");
  expect(panel).toHaveTextContent("1,3 ≤ 2,0");
  move(current(evaluation([plan({ goals: [goal({ id: "0.9", title: "Nyt" }), ...nineGoals(9)] })])));
  expect(panel).toBeVisible();
  expect(within(panel).getByText("Mål 2.1 er ikke opfyldt, da ingen af de to delmål er opfyldt.")).toBeVisible();
  expect(panel).toHaveTextContent("9,4");
});

describe("Go to cell", () => {
  const target = figure(number(1));
  const oneGoal = (result: ReturnType<typeof figure>) =>
    evaluation([
      plan({ goals: [goal({ id: "1", title: "Et", subGoals: [subGoal({ id: "1", target, result, place: place("Resultatplan!A7") })] })] }),
    ]);

  const waysOf = (panel: HTMLElement) =>
    within(panel)
      .getAllByRole("button", { name: /^Gå til celle/u })
      .map((button) => button.textContent);

  it("leads to each cell the result's formula names, once, after the result's own", async () => {
    const result = { ...figure(number(2), ["Klager!B2:B64", "Klager!C2:C64", "Klager!B2:B64"]), place: place("Resultatplan!H12") };
    showPane(current(oneGoal(result)));
    const ways = waysOf(await open("1")).filter((address) => /H12|Klager/u.test(address));
    expect(ways).toEqual(["Resultatplan!H12", "Klager!B2:B64", "Klager!C2:C64"]);
  });

  it("leads to the result itself where it was typed", async () => {
    showPane(current(oneGoal({ ...figure(number(2)), place: place("Resultatplan!H12") })));
    expect(waysOf(await open("1"))).toContain("Resultatplan!H12");
  });

  it("leads to the row where the table has no Result column", async () => {
    showPane(current(oneGoal({ ...figure(empty), place: null })));
    expect(waysOf(await open("1"))).toContain("Resultatplan!A7");
  });

  it.each([
    ["the host's own words", new WorkbookError("select"), danish.words.workbookError(new WorkbookError("select"))],
    ["what went wrong in the add-in", new TypeError("x is undefined"), "x is undefined"],
  ])("says beside the button that it failed, with %s", async (_what, error, says) => {
    const { goTo } = showPane(current(evaluation()));
    goTo.mockRejectedValueOnce(error);
    const panel = await open("1.1");
    const way = within(panel).getAllByRole("button", { name: /Gå til celle/u })[0]!;
    await userEvent.click(way);
    const alert = await within(panel).findByRole("alert");
    expect(alert).toHaveTextContent("kunne ikke vises");
    expect(alert).toHaveTextContent(says);
    await userEvent.click(way);
    expect(within(panel).queryByRole("alert")).not.toBeInTheDocument();
  });
});

it("marks the plan's own words with the plan's language, whatever the reader's", () => {
  showPane(current(evaluation()), "en");
  expect(screen.getByText(/^1\.6 Afslutning/u)).toHaveAttribute("lang", "da");
  expect(screen.getByText("Recalculate").closest("[lang]")).toHaveAttribute("lang", "en");
});

it("keeps two goals with one id apart", async () => {
  const twins = [goal({ id: "1", title: "Første", judgeable: false }), goal({ id: "1", title: "Anden", judgeable: false })];
  showPane(current(evaluation([plan({ goals: twins })])));
  await userEvent.click(screen.getByRole("button", { name: /Første/u }));
  expect(await screen.findByRole("heading", { name: "1 Første" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: /Anden/u }));
  expect(await screen.findByRole("heading", { name: "1 Anden" })).toBeVisible();
});

it("stays usable with ten thousand sub-goals", async () => {
  const subGoals = Array.from({ length: 10_000 }, (_, index) => subGoal({ id: `1.${index}` }));
  showPane(current(evaluation([plan({ goals: [goal({ id: "1", title: "Stort", subGoals })] })])));
  const panel = await open("1");
  expect(within(panel).getAllByRole("listitem")).toHaveLength(12);
  await userEvent.click(within(panel).getByRole("button", { name: "Vis flere (9988 tilbage)" }));
  expect(within(panel).getAllByRole("listitem")).toHaveLength(24);
});
