import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Goal, SubGoal } from "../../../src/plan/plan";
import { date, empty, figure, goal, number, place, subGoal } from "../samplePlan";
import { openGoal } from "./openGoal";

const met = (id: string): SubGoal => subGoal({ id, target: figure(number(1)), result: figure(number(2)), final: "yes", decidedBy: "x" });
const notMet = (id: string): SubGoal => ({ ...met(id), result: figure(number(0)) });
const goals = (given: Partial<Goal>) => ({ goals: [goal({ id: "1", title: "Et", ...given })] });
const branches = (page: HTMLElement) => within(page).getAllByRole("heading", { level: 4 });

describe("the root", () => {
  it.each<[string, Partial<Goal>, string, string]>([
    [
      "one is enough",
      { requires: { kind: "any" }, subGoals: [met("1.a"), notMet("1.b")] },
      "Mål 1 er opfyldt via delmål a.",
      "Ét opfyldt delmål er nok.",
    ],
    [
      "both are required",
      { subGoals: [met("1.a"), notMet("1.b")] },
      "Mål 1 er ikke opfyldt, da delmål b ikke er opfyldt.",
      "Begge delmål skal være opfyldt.",
    ],
    [
      "one is missing",
      { subGoals: [met("1.a"), subGoal({ id: "1.b" }), met("1.c")] },
      "Mål 1 afventer, da delmål b ikke er afgjort.",
      "Alle 3 delmål skal være opfyldt.",
    ],
    [
      "some are required",
      { requires: { kind: "atLeast", count: 2 }, subGoals: [met("1.a"), notMet("1.b"), met("1.c")] },
      "Mål 1 er opfyldt, da 2 af 3 delmål er opfyldt, og der kræves mindst 2.",
      "Mindst 2 af 3 delmål skal være opfyldt.",
    ],
    ["there is one alone", { subGoals: [met("1")] }, "Mål 1 er opfyldt.", "Målet har ét delmål og følger det."],
  ])("says the verdict and how the sub-goals combine where %s", async (_when, given, verdict, combined) => {
    const page = await openGoal(goals(given), "1 Et");
    expect(within(page).getByText(verdict)).toBeVisible();
    expect(page).toHaveTextContent(combined);
  });

  it("says that a goal without sub-goals has none, and leads to its row", async () => {
    const page = await openGoal(goals({ place: place("Resultatplan!A9") }), "1 Et");
    expect(page).toHaveTextContent("Mål 1 afventer: målet har ingen delmål.");
    expect(within(page).getByRole("button", { name: "Gå til celle Resultatplan!A9" })).toBeVisible();
  });

  it("leads to both rows of a number that two goals have", async () => {
    const twins = ["A9", "A12"].map((cell, index) =>
      goal({ id: "1", title: `Et ${String(index)}`, judgeable: false, subGoals: [met("1")], place: place(`Resultatplan!${cell}`) }),
    );
    const page = await openGoal({ goals: twins }, "1 Et 1");
    expect(page).toHaveTextContent("kan ikke afgøres, før en fejl");
    expect(page).not.toHaveTextContent("følger det");
    for (const cell of ["A9", "A12"]) expect(within(page).getByRole("button", { name: `Gå til celle Resultatplan!${cell}` })).toBeVisible();
  });

  it("shows the comment and the section of the plan", async () => {
    const page = await openGoal(goals({ comment: "Vurderes i januar.", group: "Kernefaglige mål" }), "1 Et");
    expect(page).toHaveTextContent("Bemærkning: Vurderes i januar.");
    expect(page).toHaveTextContent("Afsnit: Kernefaglige mål");
  });
});

describe("the branches", () => {
  it("say each sub-goal's verdict with its calculation, folded or not", async () => {
    const page = await openGoal({}, "2.1");
    const [first, second] = branches(page);
    expect(first).toHaveTextContent("Opfyldt: |0,9 − (−0,4)| = 1,3 ≤ 2,0 mio. kr.");
    expect(second).toHaveTextContent("Ikke opfyldt: |0,9 − (−1,1)| = 2,0 > 1,0 mio. kr.");
  });

  it("are unfolded where there are two, and folded where there are more", async () => {
    const page = await openGoal({}, "2.1");
    expect(within(page).getAllByRole("button", { expanded: true })).toHaveLength(2);
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: /^2\.3 / }));
    const other = await screen.findByRole("article");
    expect(within(other).queryByRole("button", { expanded: true })).not.toBeInTheDocument();
    expect(other).not.toHaveTextContent("F2 2022-4711");
  });

  it("unfold and fold by keyboard", async () => {
    const page = await openGoal({}, "2.3");
    const button = within(page).getByRole("button", { name: /^2\.3\.a1 / });
    button.focus();
    await userEvent.keyboard("{Enter}");
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(page).toHaveTextContent("Dokumentation: F2 2022-4711");
    await userEvent.keyboard(" ");
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(page).not.toHaveTextContent("F2 2022-4711");
  });

  it("are a dozen at a time", async () => {
    const thirty = Array.from({ length: 30 }, (_, index) => met(`1.${String(index)}`));
    const page = await openGoal(goals({ subGoals: thirty }), "1 Et");
    expect(branches(page)).toHaveLength(12);
    await userEvent.click(within(page).getByRole("button", { name: "Vis flere (18 tilbage)" }));
    expect(branches(page)).toHaveLength(24);
  });

  it("come under headings in order", async () => {
    const page = await openGoal({}, "2.1");
    const levels = within(page)
      .getAllByRole("heading")
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)).toBe(true);
  });
});

describe("the figures under a branch", () => {
  const leaf = (page: HTMLElement, name: string) => within(page).getByText(`${name}:`).closest("li")!;
  const alone = (given: Partial<SubGoal>) => goals({ subGoals: [subGoal({ id: "1", unit: "mio. kr.", ...given })] });

  it("stand each with its own cell, formula in the reader's language, and the cells that takes", async () => {
    const result = { ...figure(number(0.9), ["Økonomi!G8"]), formula: '=IF(Økonomi!G8="","",Økonomi!G8/1.5)', place: place("Plan!H4") };
    const page = await openGoal(
      alone({ criterion: "within", result, comparedWith: figure(number(-0.4)), target: figure(number(2)) }),
      "1 Et",
    );
    const shown = leaf(page, "Resultat");
    expect(shown).toHaveTextContent("Resultat: 0,9 mio. kr.");
    expect(shown).toHaveTextContent('Formel: =HVIS(Økonomi!G8="";"";Økonomi!G8/1,5)');
    expect(within(shown).getByRole("button", { name: "Gå til celle Plan!H4" })).toBeVisible();
    expect(within(shown).getByRole("button", { name: "Gå til celle Økonomi!G8" })).toBeVisible();
    expect(leaf(page, "Sammenlignes med")).toHaveTextContent("−0,4 mio. kr.");
    expect(leaf(page, "Kriterium")).toHaveTextContent("inden for 2 mio. kr.");
  });

  it("say that a figure was typed", async () => {
    const page = await openGoal(alone({ target: figure(number(1)), result: figure(number(2)) }), "1 Et");
    expect(leaf(page, "Resultat")).toHaveTextContent("Skrevet direkte i cellen.");
    expect(leaf(page, "Resultat")).not.toHaveTextContent("Formel");
  });

  it.each<[string, Partial<SubGoal>, string, string]>([
    ["there is no result yet", { result: figure(empty) }, "Resultat", "intet resultat endnu"],
    [
      "its sources are blank",
      { result: figure({ kind: "empty", why: "sourceBlank" }, ["Økonomi!G8"]) },
      "Resultat",
      "tom, fordi cellerne, tallet hentes fra, er tomme",
    ],
    ["the cell holds an error", { result: figure({ kind: "unreadable", text: "#VALUE!" }) }, "Resultat", "“#VÆRDI!” kan ikke læses"],
    [
      "what it is compared with is blank",
      { criterion: "within", result: figure(number(1)), target: figure(number(1)) },
      "Sammenlignes med",
      "tom celle",
    ],
    ["the target is blank", { result: figure(number(1)) }, "Kriterium", "mindst (tom celle)"],
    [
      "there is no such column",
      { criterion: "within", comparedWith: { ...figure(empty), place: null } },
      "Sammenlignes med",
      "planen har ingen kolonne til det",
    ],
  ])("say in words that %s", async (_what, given, name, says) => {
    const page = await openGoal(alone(given), "1 Et");
    expect(leaf(page, name)).toHaveTextContent(says);
  });

  it("tell a due day of the row from the plan's own end", async () => {
    const page = await openGoal(goals({ subGoals: [{ ...met("1.a"), duePlace: place("Plan!J4") }, met("1.b")] }), "1 Et");
    const [own, plans] = within(page)
      .getAllByText("Frist:")
      .map((name) => name.closest("li")!);
    expect(within(own!).getByRole("button", { name: "Gå til celle Plan!J4" })).toBeVisible();
    expect(own).not.toHaveTextContent("planens slutdato");
    expect(plans).toHaveTextContent("31.12.2022 (planens slutdato)");
  });

  it("never stand twice: a date that the criterion says is no line of its own", async () => {
    const page = await openGoal(alone({ criterion: "byDate", result: figure(date(2022, 6, 1)), duePlace: place("Plan!J4") }), "1 Et");
    expect(within(page).queryByText("Frist:")).not.toBeInTheDocument();
    expect(within(leaf(page, "Kriterium")).getByRole("button", { name: "Gå til celle Plan!J4" })).toBeVisible();
  });
});

describe("evidence", () => {
  it.each<[SubGoal["criterion"], boolean]>([
    ["documented", true],
    ["assessed", true],
    ["byDate", true],
    ["atLeast", false],
  ])("is asked for where the criterion is %s: %s", async (criterion, isAskedFor) => {
    const page = await openGoal(goals({ subGoals: [subGoal({ id: "1", criterion })] }), "1 Et");
    expect(within(page).queryByText("Ingen dokumentation angivet") !== null).toBe(isAskedFor);
  });
});

describe("the way to the open cases", () => {
  it.each<[string, boolean, Partial<SubGoal>]>([
    ["a share of at least 90 %", true, { criterion: "atLeast", unit: "pct.", target: figure(number(90)) }],
    ["at least 90 cases", false, { criterion: "atLeast", unit: "sager", target: figure(number(90)) }],
    ["a share of at most 10 %", false, { criterion: "atMost", unit: "pct.", target: figure(number(10)) }],
  ])("stands at a goal of %s: %s", async (_what, isThere, given) => {
    const page = await openGoal(goals({ subGoals: [subGoal({ id: "1", ...given })] }), "1 Et");
    const button = within(page).queryByRole("button", { name: "Åbne sager" });
    expect(button !== null).toBe(isThere);
    if (button === null) return;
    await userEvent.click(button);
    expect(await screen.findByRole("heading", { name: "Åbne sager", level: 2 })).toBeVisible();
  });
});
